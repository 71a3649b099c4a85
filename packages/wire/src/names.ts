/** Telemetry names with their units, and the reasons for verdicts: one home for what the kernel, the wire and the docs call things. */
import { reasons } from "./reasons.gen.ts";

/** A reason as people and telemetry see it, e.g. `not-allowed`. */
export type ReasonName = (typeof reasons)[number]["name"];

/** Kernel's number → name; `unknown-N` for a number of a newer kernel side. */
export function reasonName(number: number): ReasonName | `unknown-${number}` {
  return reasons.find((one) => one.number === number)?.name ?? `unknown-${number}`;
}

/** Name → kernel's number, or null. */
export function reasonNumber(name: string): number | null {
  return reasons.find((one) => one.name === name)?.number ?? null;
}

/** The sentence that explains a reason to a person, by its name. */
export function reasonSentence(name: string): string {
  return reasons.find((one) => one.name === name)?.sentence ?? `reason ${name}`;
}

/** What an event can be about. */
export const eventKinds = [
  "exec",
  "open",
  "write",
  "connect",
  "bind",
  "listen",
  "accept",
  "dns",
  "signal",
  "ptrace",
  "mount",
  "tamper",
] as const;

/** One of {@link eventKinds}. */
export type EventKind = (typeof eventKinds)[number];

/** Attribute keys. Cordon's own have the prefix `cordon.`; the others are OpenTelemetry's semantic conventions. */
export const attribute = {
  agent: "cordon.agent",
  session: "cordon.session",
  task: "cordon.task",
  verdict: "cordon.verdict", // allow, audit, deny
  rule: "cordon.rule",
  policy: "cordon.policy",
  backend: "cordon.backend",
  kind: "cordon.kind", // one of eventKinds
  target: "cordon.target", // a path, an address and port, a socket's name
  reason: "cordon.reason", // a ReasonName
  eventId: "cordon.event.id", // unique, the same when a batch is sent twice
  flowCount: "cordon.flow.count", // int: attempts in the window
  flowUnverified: "cordon.flow.unverified", // int: connections by a name that showed none; absent for none
  violationCount: "cordon.violation.count", // int: identical ones that this record stands for
  lossKind: "cordon.loss.kind",
  sessionCommand: "cordon.session.command", // string[]: redacted
  waitStatus: "cordon.wait_status", // int: as wait(2)
  lostRecords: "cordon.session.lost_records", // int: what the kernel side could not deliver of a session
  host: "host.name",
  destinationAddress: "destination.address",
  destinationPort: "destination.port", // int
  transport: "network.transport", // tcp, udp, unix
  pid: "process.pid", // int
  parentPid: "process.parent_pid", // int
  executable: "process.executable.path",
  commandArguments: "process.command_args", // string[]: redacted
  exitCode: "process.exit.code", // int
  userId: "user.id",
} as const;

/** Names of log records (`event_name`). */
export const eventName = {
  sessionStart: "cordon.session.start",
  sessionEnd: "cordon.session.end",
  violation: "cordon.violation", // verdict audit or deny
  event: "cordon.event", // an allowed act that is reported
  flow: "cordon.flow", // one per (session, destination, port, protocol, verdict) and 10 s
} as const;

/** Metrics: name and unit (UCUM). All are cumulative sums unless said. */
export const metric = {
  decisions: { name: "cordon.decisions", unit: "{decision}" }, // by verdict, kind
  violations: { name: "cordon.violations", unit: "{violation}" }, // by agent, kind
  lostRecords: { name: "cordon.records.lost", unit: "{record}" }, // by cordon.loss.kind
  sessions: { name: "cordon.sessions", unit: "{session}" }, // gauge: running
  processes: { name: "cordon.processes", unit: "{process}" }, // gauge: running
  queueBytes: { name: "cordon.queue.size", unit: "By" }, // gauge: waiting on disk
  queueDropped: { name: "cordon.queue.dropped", unit: "{batch}" },
} as const;

/** Instrumentation scope of all that Cordon writes. */
export const scopeName = "cordon";
