/** What a host says of itself, cut to sizes that the database takes. */
import { bigintOf, type cordon } from "@cordon/wire";
import type { ReportedSession } from "../store/sessions.ts";

/** Longest text that is kept of a field, in UTF-16 units. */
const maxText = 4096;
const maxSessions = 10_000;
const maxArguments = 256;

/** Text of a host, at most so long, without lone surrogates. */
export function clipped(text: string | null | undefined): string {
  return (text ?? "").slice(0, maxText).toWellFormed();
}

/** SQLite's integers are signed. */
function positive(value: bigint): bigint {
  return value < 0n ? 0n : value & 0x7fffffffffffffffn;
}

/** Arguments as JSON. */
export function argumentsJson(values: readonly string[]): string {
  return JSON.stringify(values.slice(0, maxArguments).map(clipped));
}

export function backendsJson(backends: readonly cordon.v1.IBackendStatus[]): string {
  return JSON.stringify(
    backends.slice(0, 16).map((one) => ({ class: clipped(one.class), backend: clipped(one.backend), gaps: (one.gaps ?? []).slice(0, 64).map(clipped) })),
  );
}

/** Sessions of a status; those without an id are left out. */
export function reportedSessions(sessions: readonly cordon.v1.ISessionStatus[]): readonly ReportedSession[] {
  return sessions
    .slice(0, maxSessions)
    .filter((one) => (one.session ?? "") !== "")
    .map((one) => ({
      session: clipped(one.session),
      agent: clipped(one.agent),
      state: clipped(one.state),
      started_ns: positive(bigintOf(one.startedUnixNs)),
      ended_ns: positive(bigintOf(one.endedUnixNs)),
      root_pid: BigInt(one.rootPid ?? 0),
      processes: BigInt(one.processes ?? 0),
      uid: BigInt(one.uid ?? 0),
      command: argumentsJson(one.command ?? []),
      violations: positive(bigintOf(one.violations)),
      trace: clipped(one.trace),
    }));
}
