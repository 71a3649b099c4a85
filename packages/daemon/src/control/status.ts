/** This host's state as messages. */
import { release } from "node:os";
import { uint64, int64, type cordon } from "@cordon/wire";
import { lostOf, type Probe } from "@cordon/probe";
import type { LiveSession, Sessions } from "../sessions/sessions.ts";
import type { ClassReport } from "./gaps.ts";

/** Everything that the service wants to know of a host now. */
export function hostStatus(probe: Probe, classes: readonly ClassReport[], sessions: Sessions, digestInForce: string, violationsOf: (session: bigint) => number): cordon.v1.IHostStatus {
  const { counts } = probe.stats();
  const lost = lostOf(counts);
  return {
    sessions: sessionStatuses(sessions.all(), sessions, violationsOf),
    backends: classes.map((report) => ({ class: report.class, backend: report.backend, gaps: report.gaps.map((gap) => gap.what) })),
    digestInForce,
    lostRecords: uint64(lost),
    kernelRelease: release(),
  };
}

/** Some sessions as they stand now. */
export function sessionStatuses(some: readonly LiveSession[], sessions: Sessions, violationsOf: (session: bigint) => number): cordon.v1.ISessionStatus[] {
  const processes = sessions.processes();
  return some.map((live) => sessionStatus(live, processes.get(live.session.handle)?.length ?? 0, violationsOf));
}

function sessionStatus(live: LiveSession, processes: number, violationsOf: (session: bigint) => number): cordon.v1.ISessionStatus {
  const { session, state } = live;
  return {
    session: session.id,
    agent: session.agent,
    state: state.kind,
    startedUnixNs: int64(session.startedUnixNs),
    endedUnixNs: int64(state.kind === "ended" ? state.atUnixNs : 0n),
    rootPid: session.rootPid,
    processes: state.kind === "ended" ? 0 : processes,
    uid: session.uid,
    command: [...session.command],
    violations: uint64(BigInt(violationsOf(session.handle))),
    trace: session.trace,
  };
}
