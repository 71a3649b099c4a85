/** What is well on this host, what is not, and what can't be promised here: each with its remedy. */
import { release } from "node:os";
import { accessSync, statfsSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import { lostOf, type Backends, type Probe } from "@cordon/probe";
import { messageOf } from "../message-of.ts";
import { reportOf } from "./gaps.ts";

/** One line of `cordon doctor`. A gap is no failure: it is what the kernel at hand can't promise. */
export interface Check {
  readonly name: string;
  readonly result: "pass" | "fail" | "gap";
  readonly detail: string;
  readonly remedy: string;
}

/** What the checks look at. */
export interface DoctorSubject {
  readonly probe: Probe;
  /** What serves here, the responder included. */
  readonly backends: Backends;
  /** Who answers for opens below Landlock domains; null where nobody does. */
  readonly responder: { readonly trouble: string | null } | null;
  /** PEM. */
  readonly certificate: string;
  readonly serviceEndpoint: string;
  readonly isConnected: boolean;
  /** Why the last connection ended; empty when none has. */
  readonly serviceTrouble: string;
  readonly inForce: { readonly digest: string; readonly serial: bigint } | null;
  readonly lastRefused: { readonly digest: string; readonly error: string } | null;
  /** Why the copy on disk was refused at the start. */
  readonly diskRefusal: string | null;
  /** What the canary had to put right last while this daemon ran. */
  readonly lastMended: string | null;
  readonly state: string;
  /** Records that were lost, by running session. */
  readonly losses: readonly { readonly session: string; readonly lost: bigint }[];
  readonly queue: { readonly bytes: number; readonly dropped: number };
  readonly nowMs: number;
}

const dayMs = 86_400_000;
/** A certificate with fewer days left is a failure: the host could not come back after a long restart. */
const leastDays = 7;
/** Less free space than this and the telemetry queue can't do its work, in bytes. */
const leastFreeBytes = 64 * 1024 * 1024;

/** Looks at everything now; the canary's child runs within the call. */
export function examine(subject: DoctorSubject): readonly Check[] {
  const checks: Check[] = [
    fact("kernel", existsFile("/sys/kernel/btf/vmlinux"), `Linux ${release()}${existsFile("/sys/kernel/btf/vmlinux") ? " with BTF" : " without BTF"}`, "boot a kernel built with CONFIG_DEBUG_INFO_BTF"),
    ...backendChecks(subject, subject.responder?.trouble ?? null),
    ...(subject.responder === null ? [] : [answering(subject.responder.trouble)]),
    canary(subject.probe),
    clock(subject),
    service(subject),
    policy(subject),
    records(subject),
    fact("queue", subject.queue.dropped === 0, `${subject.queue.bytes} bytes wait, ${subject.queue.dropped} batches dropped`, "bring the service back, or raise queueBytes"),
    disk(subject.state),
  ];
  if (subject.lastRefused !== null)
    checks.push({ name: "last bundle", result: "fail", detail: `${subject.lastRefused.digest.slice(0, 12)} was refused: ${subject.lastRefused.error}`, remedy: "correct the policy and apply it again" });
  if (subject.lastMended !== null)
    checks.push({ name: "tampering", result: "fail", detail: `what holds the sessions was undone, and put right: ${subject.lastMended}`, remedy: "find out who on this host detaches, unpins or overwrites BPF objects; a restart of the daemon clears this line" });
  if (subject.diskRefusal !== null)
    checks.push({ name: "bundle on disk", result: "fail", detail: `it was refused: ${subject.diskRefusal}`, remedy: "bring the service back: it offers its bundle again" });
  return checks;
}

function fact(name: string, holds: boolean, detail: string, remedy: string): Check {
  return { name, result: holds ? "pass" : "fail", detail, remedy: holds ? "" : remedy };
}

/** The lines about the backends alone; also for a host without a running daemon. */
export function backendChecks({ backends }: { readonly backends: Backends }, responderTrouble: string | null = null): readonly Check[] {
  return reportOf(backends, responderTrouble).flatMap((report): Check[] => [
    fact(`backend ${report.class}`, report.backend !== "none" || report.class === "unix", report.backend, report.gaps[0]?.remedy ?? ""),
    ...report.gaps.map((gap): Check => ({ name: `gap ${report.class}`, result: "gap", detail: gap.what, remedy: gap.remedy })),
  ]);
}

function answering(trouble: string | null): Check {
  return fact("responder", trouble === null, trouble ?? "opens of sessions are answered", "another is started by itself; if that fails, see the daemon's log");
}

/** The generation in force refuses the forbidden and grants the permitted, now. */
function canary(probe: Probe): Check {
  try {
    probe.prove();
    return fact("canary", true, "a probe child was refused the forbidden and granted the permitted", "");
  } catch (error) {
    return fact("canary", false, messageOf(error), "stop the agents of this host, and restart the daemon");
  }
}

function clock(subject: DoctorSubject): Check {
  const certificate = new X509Certificate(subject.certificate);
  const from = Date.parse(certificate.validFrom);
  const days = Math.floor((Date.parse(certificate.validTo) - subject.nowMs) / dayMs);
  if (subject.nowMs < from) return fact("clock", false, "the clock is before the day on which this host's certificate was made", "set the clock (NTP)");
  return fact("identity", days >= leastDays, `the host's certificate is valid for ${days} more days`, "enrol this host anew: remove host.crt from its state directory and set joinTokenFile");
}

function service({ serviceEndpoint, isConnected, serviceTrouble }: DoctorSubject): Check {
  const trouble = serviceTrouble === "" ? "" : `: ${serviceTrouble}`;
  const remedy = /UNAUTHENTICATED|certificate/i.test(serviceTrouble)
    ? "enrol this host anew: remove host.crt from its state directory and set joinTokenFile"
    : "start the service, or correct service.endpoint; the last good policy stays in force meanwhile";
  return fact("service", isConnected, isConnected ? `${serviceEndpoint} answers` : `${serviceEndpoint} does not serve this host${trouble}`, remedy);
}

function policy(subject: DoctorSubject): Check {
  const { inForce } = subject;
  return fact("policy", inForce !== null, inForce === null ? "no bundle is in force: every session is denied everything" : `serial ${inForce.serial}, digest ${inForce.digest.slice(0, 12)}`, "cordon apply -f FILE");
}

function records({ probe, losses }: DoctorSubject): Check {
  const { counts, malformed, fails } = probe.stats();
  const lost = lostOf(counts);
  const kinds = Object.entries(counts).flatMap(([kind, one]) => (one.lost === 0n ? [] : [`${kind} ${one.lost}`]));
  const sessions = losses.map((one) => `${one.session} ${one.lost}`);
  const which = lost === 0n ? "" : ` (${[kinds.join(", "), ...(sessions.length > 0 ? [`of running sessions: ${sessions.join(", ")}`] : [])].join("; ")})`;
  const failed = fails.reduce((total, one) => total + one, 0n);
  return fact("records", lost === 0n && malformed === 0 && failed === 0n, `${lost} lost${which}, ${malformed} malformed, ${failed} failed helpers`, "verdicts do not depend on records; if the count grows, an agent floods: freeze or kill the session that it is");
}

function disk(state: string): Check {
  const { bavail, bsize } = statfsSync(state);
  return fact("disk", bavail * bsize >= leastFreeBytes, `${Math.floor((bavail * bsize) / 1_048_576)} MiB free below ${state}`, "free some space");
}

function existsFile(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}
