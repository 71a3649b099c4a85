/** What happened → log records and spans, by the names in docs/telemetry.md. Pure. */
import { attribute, eventName } from "@cordon/wire";
import type { Session } from "../session.ts";
import type { KnownSession } from "./session-book.ts";
import { spanOf } from "../sessions/trace.ts";
import type { LogRecord, SpanRecord } from "./export.ts";
import type { Flow } from "./flow-windows.ts";
import type { EndedProcess } from "./process-tree.ts";
import type { FoldedViolation } from "./violation-fold.ts";

export function sessionStartRecord(session: Session): LogRecord {
  return sessionRecord(session, eventName.sessionStart, session.startedUnixNs, {});
}

/** @param waitStatus as wait(2) gives it; null when nobody knows */
export function sessionEndRecord(session: Session, { waitStatus, atUnixNs }: NonNullable<KnownSession["end"]>, lostRecords: bigint): LogRecord {
  const lost = { [attribute.lostRecords]: Number(lostRecords) };
  return sessionRecord(session, eventName.sessionEnd, atUnixNs, waitStatus === null ? lost : { ...lost, [attribute.waitStatus]: waitStatus });
}

function sessionRecord(session: Session, name: string, timeUnixNs: bigint, more: LogRecord["attributes"]): LogRecord {
  return {
    timeUnixNs,
    eventName: name,
    severity: "info",
    body: null,
    traceId: session.trace,
    spanId: spanOf(session.id, session.rootPid, session.rootStartNs),
    attributes: {
      [attribute.session]: session.id,
      [attribute.agent]: session.agent,
      [attribute.userId]: String(session.uid),
      [attribute.sessionCommand]: [...session.command],
      [attribute.pid]: session.rootPid,
      ...more,
    },
  };
}

export function violationRecord({ violation, spanId, trace, count }: FoldedViolation): LogRecord {
  const { verdict, kind, target, pid, exe } = violation;
  return {
    timeUnixNs: violation.timeUnixNs,
    eventName: eventName.violation,
    severity: verdict === "deny" ? "warn" : "info",
    body: `${verdict}: ${kind} ${target}`,
    traceId: trace,
    spanId,
    attributes: {
      [attribute.eventId]: violation.id,
      [attribute.agent]: violation.agent,
      [attribute.session]: violation.session,
      ...(pid === null ? {} : { [attribute.pid]: pid }),
      ...(exe === null ? {} : { [attribute.executable]: exe }),
      [attribute.kind]: kind,
      [attribute.target]: target,
      [attribute.verdict]: verdict,
      [attribute.backend]: violation.backend,
      [attribute.policy]: violation.policy,
      [attribute.rule]: violation.rule,
      [attribute.reason]: violation.reason,
      [attribute.violationCount]: count,
    },
  };
}

export function flowRecord(flow: Flow): LogRecord {
  const { session, destination, verdict, process } = flow;
  return {
    timeUnixNs: flow.startUnixNs,
    eventName: eventName.flow,
    severity: "info",
    body: null,
    traceId: session.trace,
    spanId: spanOf(session.id, process.tgid, process.startNs),
    attributes: {
      [attribute.agent]: session.agent,
      [attribute.session]: session.id,
      [attribute.destinationAddress]: destination.address,
      [attribute.destinationPort]: destination.port,
      [attribute.transport]: destination.transport,
      [attribute.verdict]: verdict,
      [attribute.flowCount]: flow.count,
      ...(flow.unverified > 0 && { [attribute.flowUnverified]: flow.unverified }),
      [attribute.policy]: flow.rule.policy,
      [attribute.rule]: flow.rule.id,
    },
  };
}

/**
 * @param unixOf unix time of a boot time
 * @param endedUnixNs the end of a process whose own end nobody told
 */
export function processSpan(session: Session, process: EndedProcess, unixOf: (bootNs: bigint) => bigint, endedUnixNs: bigint): SpanRecord {
  const { parent, waitStatus, executable, args } = process;
  const startUnixNs = unixOf(process.startNs);
  const endUnixNs = process.endNs === null ? endedUnixNs : unixOf(process.endNs);
  const exitCode = exitCodeOf(waitStatus);
  return {
    name: baseName(executable) || baseName(args[0] ?? "") || "process",
    traceId: session.trace,
    spanId: spanOf(session.id, process.tgid, process.startNs),
    parentSpanId: parent === null ? null : spanOf(session.id, parent.tgid, parent.startNs),
    startUnixNs,
    endUnixNs: endUnixNs > startUnixNs ? endUnixNs : startUnixNs,
    failure: failureOf(waitStatus),
    attributes: {
      [attribute.pid]: process.tgid,
      ...(parent === null ? {} : { [attribute.parentPid]: parent.tgid }),
      ...(executable === "" ? {} : { [attribute.executable]: executable }),
      [attribute.commandArguments]: [...args],
      ...(exitCode === null ? {} : { [attribute.exitCode]: exitCode }),
      ...(waitStatus === null ? {} : { [attribute.waitStatus]: waitStatus }),
      [attribute.userId]: String(process.uid),
      [attribute.session]: session.id,
      [attribute.agent]: session.agent,
    },
  };
}

/** wait(2): the low seven bits are the signal, 0 when the process exited by itself with the code above them. */
function exitCodeOf(waitStatus: number | null): number | null {
  return waitStatus === null || (waitStatus & 0x7f) !== 0 ? null : (waitStatus >> 8) & 0xff;
}

function failureOf(waitStatus: number | null): string | null {
  if (waitStatus === null || waitStatus === 0) return null;
  const exitCode = exitCodeOf(waitStatus);
  return exitCode === null ? `signal ${waitStatus & 0x7f}` : `exit ${exitCode}`;
}

function baseName(path: string): string {
  return path.split("/").at(-1) ?? "";
}
