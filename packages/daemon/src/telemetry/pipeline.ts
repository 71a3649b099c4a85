/** The stages in their order, and what goes between them. */
import { readFileSync } from "node:fs";
import type { Resource } from "@opentelemetry/resources";
import { ATTR_SERVICE_VERSION } from "@opentelemetry/semantic-conventions";
import type { Signal } from "@cordon/otlp";
import type { KernelEvent } from "@cordon/probe";
import type { Session } from "../session.ts";
import { processArguments, processFacts } from "../sessions/process-facts.ts";
import { BootTimes, type Clock } from "./clock.ts";
import type { Telemetry, TelemetrySources } from "./contract.ts";
import { takeDecision, takeLandlockRefusal, type DecisionPlaces, type LandlockRefusal } from "./decisions.ts";
import { Exporter } from "./export.ts";
import { FlowWindows, graceNs } from "./flow-windows.ts";
import { HostMetrics } from "./host-metrics.ts";
import { HostPaths } from "./host-paths.ts";
import { isOlder, LandlockDomains } from "./landlock-domains.ts";
import { parseLandlockMessage } from "./landlock-message.ts";
import type { AdoptedProcess, EndedProcess } from "./process-tree.ts";
import { flowRecord, processSpan, sessionEndRecord, sessionStartRecord, violationRecord } from "./records.ts";
import { redactCommand } from "./redact.ts";
import { SessionBook, type KnownSession } from "./session-book.ts";
import { ViolationFold } from "./violation-fold.ts";
import type { Violation } from "./violation.ts";

/** Violations that are remembered for `cordon why`. */
const rememberedViolations = 1_000;
/** How long a refusal waits for the message that tells whose domain refused, in nanoseconds. */
const domainPatienceNs = 2_000_000_000n;

export class TelemetryPipeline implements Telemetry {
  readonly #sources: TelemetrySources;
  readonly #clock: Clock;
  readonly #times: BootTimes;
  readonly #paths: HostPaths;
  readonly #book: SessionBook;
  readonly #domains = new LandlockDomains<LandlockRefusal>();
  readonly #flows = new FlowWindows();
  readonly #fold = new ViolationFold();
  readonly #metrics: HostMetrics;
  readonly #exporter: Exporter;
  readonly #places: DecisionPlaces;
  readonly #violations: Violation[] = [];
  #unattributed = 0;
  #unfollowed = 0;

  constructor(sources: TelemetrySources, clock: Clock, resource: Resource, send: (signal: Signal, bytes: Uint8Array) => void) {
    this.#sources = sources;
    this.#clock = clock;
    this.#times = new BootTimes(clock);
    this.#paths = new HostPaths(sources.readMountInfo ?? (() => readFileSync("/proc/self/mountinfo", "utf8")));
    this.#book = new SessionBook((handle) => sources.sessionOf(handle));
    this.#metrics = new HostMetrics(clock.unixNs());
    this.#exporter = new Exporter(resource, versionIn(resource), send, () => clock.unixNs());
    this.#places = {
      host: sources.host,
      flows: this.#flows,
      fold: this.#fold,
      ruleOf: (generation, rule) => sources.ruleOf(generation, rule),
      pathOf: (dev, path) => this.#paths.pathOf(dev, path),
      unixOf: (bootNs) => this.#times.unixOf(bootNs),
      counted: (known, kind, verdict) => {
        if (verdict !== "allow") known.violations += 1;
        this.#metrics.decided(known.session.agent, kind, verdict);
      },
      violated: (violation) => {
        this.#violations.push(violation);
        if (this.#violations.length > rememberedViolations) this.#violations.shift();
      },
    };
  }

  take(events: readonly KernelEvent[]): void {
    for (const event of events) {
      if (event.kind === "audit") this.#takeAudit(event);
      else {
        const known = this.#book.find(event.session);
        if (known === null) this.#unattributed += 1;
        else this.#takeOf(known, event);
      }
    }
  }

  sessionStarted(session: Session): void {
    this.#book.add(session);
    this.#exporter.log(sessionStartRecord(session));
  }

  sessionAdopted(session: Session, pids: readonly number[]): void {
    this.#book.add(session).processes.adopt(pids.flatMap(adoptedProcess));
    const domain = this.#sources.domains?.read(session) ?? null;
    if (domain !== null) this.#domains.remember(domain, session.handle);
  }

  sessionEnded(session: Session, waitStatus: number | null, atUnixNs: bigint, lostRecords: bigint): void {
    const known = this.#book.add(session);
    if (known.end !== null) return;
    known.end = { atUnixNs, waitStatus };
    this.#exporter.log(sessionEndRecord(session, known.end, lostRecords));
  }

  violations(): readonly Violation[] {
    return this.#violations;
  }

  violationCount(handle: bigint): number {
    return this.#book.find(handle)?.violations ?? 0;
  }

  tick(nowUnixNs: bigint): void {
    this.#times.follow();
    this.#paths.expire();
    this.#domains.giveUp(nowUnixNs - domainPatienceNs);
    const isOver = (session: Session): boolean => (this.#book.find(session.handle)?.end?.atUnixNs ?? nowUnixNs) + graceNs < nowUnixNs;
    for (const flow of this.#flows.close(nowUnixNs, isOver)) this.#exporter.log(flowRecord(flow));
    this.#writeViolations();
    for (const known of this.#book.forget(nowUnixNs)) this.#endProcesses(known);
    if (this.#metrics.isDue(nowUnixNs)) this.#writeMetrics(nowUnixNs);
    this.#exporter.flush();
  }

  close(): void {
    for (const flow of this.#flows.close(null, () => true)) this.#exporter.log(flowRecord(flow));
    this.#writeViolations();
    for (const known of this.#book.all()) if (known.end !== null) this.#endProcesses(known);
    this.#writeMetrics(this.#clock.unixNs());
    this.#exporter.flush();
  }

  #takeOf(known: KnownSession, event: Exclude<KernelEvent, { readonly kind: "audit" }>): void {
    switch (event.kind) {
      case "fork": {
        const lost = known.processes.fork(event);
        if (lost === false) this.#unfollowed += 1;
        else if (lost !== null) this.#writeSpan(known, lost);
        return;
      }
      case "exec":
        return known.processes.exec(event);
      case "exit":
        return this.#writeSpan(known, known.processes.exit(event));
      case "decision":
        return takeDecision(this.#places, known, event);
    }
  }

  #takeAudit(event: Extract<KernelEvent, { readonly kind: "audit" }>): void {
    // where LSM decides on files, Landlock's messages are about other people's sandboxes
    if (this.#sources.fileBackend !== "landlock") return;
    const message = parseLandlockMessage(event.type, event.text);
    switch (message?.kind) {
      case "gone":
        return this.#domains.gone(message.domain);
      case "refusal": {
        const refusal = { message, timeNs: event.timeNs, sequence: event.sequence };
        const attributed = this.#domains.refused(refusal, this.#clock.unixNs());
        if (attributed !== null) this.#takeRefusal(attributed.session, refusal);
        return;
      }
      case "made": {
        // the launcher's child makes the domain, then becomes the session's root
        const known = this.#book.byRoot(message.pid);
        if (known !== null) this.#keepDomain(known.session, message.domain);
        const waiting = this.#domains.made(message.domain, known?.session.handle ?? null);
        for (const { session, refusal } of waiting) this.#takeRefusal(session, refusal);
        return;
      }
      case undefined:
        return;
    }
  }

  /** The oldest is the launcher's; any other is a sandbox that the agent's program made for itself, and may be heard of before. */
  #keepDomain(session: Session, domain: string): void {
    const { domains } = this.#sources;
    const kept = domains?.read(session) ?? null;
    if (kept === null || isOlder(domain, kept)) domains?.write(session, domain);
  }

  #takeRefusal(session: bigint, refusal: LandlockRefusal): void {
    const known = this.#book.find(session);
    if (known === null) this.#unattributed += 1;
    else takeLandlockRefusal(this.#places, known, refusal);
  }

  #endProcesses(known: KnownSession): void {
    for (const process of known.processes.endAll()) this.#writeSpan(known, process);
  }

  #writeSpan({ session, end }: KnownSession, process: EndedProcess): void {
    const endedUnixNs = end?.atUnixNs ?? this.#clock.unixNs();
    this.#exporter.span(processSpan(session, process, (bootNs) => this.#times.unixOf(bootNs), endedUnixNs));
  }

  #writeViolations(): void {
    for (const folded of this.#fold.take()) this.#exporter.log(violationRecord(folded));
  }

  #writeMetrics(nowUnixNs: bigint): void {
    const running = [...this.#book.all()].filter(({ end }) => end === null);
    const kernel = Object.fromEntries(Object.entries(this.#sources.lost()).map(([kind, count]) => [kind, Number(count)]));
    const metrics = this.#metrics.collect(nowUnixNs, {
      lost: {
        ...kernel,
        violation: (kernel["violation"] ?? 0) + this.#fold.lost,
        flow: this.#flows.lost,
        process: this.#unfollowed,
        unattributed: this.#unattributed + this.#domains.lost,
      },
      sessions: running.length,
      processes: running.reduce((total, { processes }) => total + processes.size, 0),
      queue: this.#sources.queue(),
    });
    this.#exporter.metrics(metrics);
  }
}

function versionIn(resource: Resource): string {
  const version = resource.attributes[ATTR_SERVICE_VERSION];
  return typeof version === "string" ? version : "";
}

/** One that is gone by now has no facts. */
function adoptedProcess(pid: number): readonly AdoptedProcess[] {
  const facts = processFacts(pid);
  if (facts === null) return [];
  return [{ tgid: pid, startNs: facts.startNs, parentTgid: facts.parentPid, executable: facts.executable, args: redactCommand(processArguments(pid)), uid: facts.uid }];
}
