/** The kernel's decisions, and Landlock's refusals → violations and flows. */
import { createHash } from "node:crypto";
import { abi } from "@cordon/probe";
import { reasonName } from "@cordon/wire";
import { spanOf } from "../sessions/trace.ts";
import type { FlowWindows } from "./flow-windows.ts";
import type { RefusalMessage } from "./landlock-domains.ts";
import type { KnownSession } from "./session-book.ts";
import { destinationOf, subjectOf, type Decision, type Subject } from "./subject.ts";
import type { ViolationFold } from "./violation-fold.ts";
import type { Violation } from "./violation.ts";

/** A rule, for people. */
export interface RuleName {
  readonly id: string;
  readonly policy: string;
}

/** Where decisions go, and whom they ask. */
export interface DecisionPlaces {
  readonly host: string;
  readonly flows: FlowWindows;
  readonly fold: ViolationFold;
  ruleOf(generation: number, rule: number): RuleName | null;
  pathOf(dev: number, path: string): string;
  unixOf(bootNs: bigint): bigint;
  /** Called for each verdict: of what kind it was. */
  counted(known: KnownSession, kind: Subject["kind"], verdict: Decision["verdict"]): void;
  /** Called for each violation that is not folded into one before it. */
  violated(violation: Violation): void;
}

/** A refusal of a Landlock domain, with the head of the record that told it. */
export interface LandlockRefusal {
  readonly message: RefusalMessage;
  readonly timeNs: bigint;
  readonly sequence: bigint;
}

export function takeDecision(places: DecisionPlaces, known: KnownSession, event: Decision): void {
  const { session } = known;
  const subject = subjectOf(event, (dev, path) => places.pathOf(dev, path));
  const destination = destinationOf(event, (dev, path) => places.pathOf(dev, path));
  const process = { tgid: event.tgid, startNs: event.startNs };
  const timeUnixNs = places.unixOf(event.timeNs);
  const rule = (): RuleName => ruleName(places, event.generation, event.rule);
  places.counted(known, subject.kind, event.verdict);
  if (destination !== null) {
    const attempt = { session, destination, verdict: event.verdict, process, timeUnixNs };
    if (event.operation === "hello") places.flows.addUnverified(attempt, rule);
    else places.flows.add(attempt, rule);
  }
  if (event.verdict === "allow") return;
  const { verdict, backend } = event;
  const key = [subject.kind, verdict, event.rule, event.reason, event.tgid, event.startNs, subject.target].join(" ");
  const made = places.fold.add(session.id, key, () => {
    const named = rule();
    const violation = {
      ...violationOf(places.host, known, subject, timeUnixNs),
      id: idOf(places.host, session.id, event.kind, event.cpu, event.sequence, event.timeNs),
      pid: event.tgid,
      exe: known.processes.executableOf(event.tgid, event.startNs),
      verdict,
      backend,
      policy: named.policy,
      rule: named.id,
      reason: reasonName(event.reason),
    };
    return { violation, spanId: spanOf(session.id, event.tgid, event.startNs), trace: session.trace };
  });
  if (made !== null) places.violated(made);
}

export function takeLandlockRefusal(places: DecisionPlaces, known: KnownSession, refusal: LandlockRefusal): void {
  const { session } = known;
  const { subject } = refusal.message;
  const timeUnixNs = places.unixOf(refusal.timeNs);
  places.counted(known, subject.kind, "deny");
  const key = ["landlock", subject.kind, subject.target].join(" ");
  const made = places.fold.add(session.id, key, () => ({
    violation: {
      ...violationOf(places.host, known, subject, timeUnixNs),
      id: idOf(places.host, session.id, "audit", 0, refusal.sequence, refusal.timeNs),
      // the kernel names the domain's creator, never the offender
      pid: null,
      exe: null,
      verdict: "deny",
      backend: "landlock",
      policy: "",
      rule: "",
      reason: "landlock",
    },
    spanId: "",
    trace: session.trace,
  }));
  if (made !== null) places.violated(made);
}

function violationOf(host: string, { session }: KnownSession, subject: Subject, timeUnixNs: bigint) {
  const { id, agent, uid, home } = session;
  return { timeUnixNs, host, agent, session: id, task: "", kind: subject.kind, target: subject.target, access: subject.access, uid, home };
}

function ruleName(places: DecisionPlaces, generation: number, rule: number): RuleName {
  if (rule === abi.ruleProtection) return { id: "protection", policy: "" };
  return (rule === abi.ruleNone ? null : places.ruleOf(generation, rule)) ?? { id: "", policy: "" };
}

function idOf(...parts: readonly (string | number | bigint)[]): string {
  return `v-${createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16)}`;
}
