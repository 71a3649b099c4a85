/** What a host says of itself, cut to sizes that the database takes. */
import { bigintOf, type cordon } from "@cordon/wire";
import { argumentsJson, clipped, clippedCount } from "../clip.ts";
import { maxRunning, type ReportedSession } from "../store/sessions.ts";

/** Backends of a status, and gaps of each, that are kept. */
const maxBackends = 16;
const maxGaps = 32;
const maxGapText = 512;

/** Backends of a status as JSON: BackendStatus[], cut in number and length. */
export function backendsJson(backends: readonly cordon.v1.IBackendStatus[]): string {
  return JSON.stringify(
    backends.slice(0, maxBackends).map((one) => ({
      class: clipped(one.class, 64),
      backend: clipped(one.backend, 64),
      gaps: (one.gaps ?? []).slice(0, maxGaps).map((gap) => clipped(gap, maxGapText)),
    })),
  );
}

/** Sessions of a status, {@link maxRunning} of them; those without an id are left out. */
export function reportedSessions(sessions: readonly cordon.v1.ISessionStatus[]): readonly ReportedSession[] {
  return sessions
    .slice(0, maxRunning)
    .filter((one) => (one.session ?? "") !== "")
    .map((one) => ({
      session: clipped(one.session),
      agent: clipped(one.agent),
      state: clipped(one.state, 64),
      started_ns: nanoseconds(bigintOf(one.startedUnixNs)),
      ended_ns: nanoseconds(bigintOf(one.endedUnixNs)),
      root_pid: BigInt(one.rootPid ?? 0),
      processes: BigInt(one.processes ?? 0),
      uid: BigInt(one.uid ?? 0),
      command: argumentsJson(one.command ?? []),
      violations: clippedCount(bigintOf(one.violations)),
      trace: clipped(one.trace, 64),
    }));
}

/** SQLite's integers are signed. */
function nanoseconds(value: bigint): bigint {
  return value < 0n ? 0n : value & 0x7fffffffffffffffn;
}
