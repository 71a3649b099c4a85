/** AdminService.GetTrace: a session's tree from what is stored of it. */
import { int64, type cordon } from "@cordon/wire";
import { Refusal } from "../rpc/refusal.ts";
import { sessionTelemetry } from "../store/read-telemetry.ts";
import type { EventRow, FlowRow, ProcessRow, SessionRow } from "../store/schema.ts";
import type { Store } from "../store/store.ts";

/** Rows of each kind in one tree, at most. */
const maxRows = 20_000;

/** Reads a session's tree: session → processes → violations and flows. Throws {@link Refusal} when there is no such session. */
export async function traceOf(store: Store, session: string): Promise<cordon.v1.IGetTraceResponse> {
  const row = (await store.sessions.find(session))[0];
  if (row === undefined) throw new Refusal("not-found", `there is no session ${JSON.stringify(session.slice(0, 80))}: see cordon sessions --all`);
  const { processes, events, flows } = await sessionTelemetry(store.database, row.host, session, maxRows);
  const known = parentsOf(processes);
  const unfinished = unfinishedOf(row, processes, events, flows, known);
  const spans = new Set([...known.keys(), ...unfinished.map((one) => one.id)]);
  const below = (span: string): string => (spans.has(span) ? processId(span) : session);
  const nodes: cordon.v1.ITraceNode[] = [
    sessionNode(row),
    ...unfinished.map((one) => ({ ...one, id: processId(one.id), parent: session })),
    ...processes.map((one) => processNode(one, below(known.get(one.span) ?? ""))),
    ...events.filter((one) => one.verdict !== "allow").map((one) => violationNode(one, below(one.span))),
    ...flows.map((one) => flowNode(one, below(one.span))),
  ];
  return { trace: row.trace, nodes };
}

function processId(span: string): string {
  return `process:${span}`;
}

/** Span → its parent's span. A parent that closes a circle, which only forged spans have, is left out. */
function parentsOf(processes: readonly ProcessRow[]): ReadonlyMap<string, string> {
  const parents = new Map(processes.map((one) => [one.span, one.parent_span]));
  const children = new Map<string, string[]>();
  for (const [span, parent] of parents) {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [span]);
    else siblings.push(span);
  }
  const reached = new Set<string>();
  const reachFrom = (root: string): void => {
    const waiting = [root];
    for (let span = waiting.pop(); span !== undefined; span = waiting.pop()) {
      if (reached.has(span)) continue;
      reached.add(span);
      for (const child of children.get(span) ?? []) waiting.push(child);
    }
  };
  for (const [span, parent] of parents) if (!parents.has(parent)) reachFrom(span);
  for (const span of parents.keys()) {
    if (reached.has(span)) continue;
    parents.set(span, "");
    reachFrom(span);
  }
  return parents;
}

/** Processes that have not ended, known as the parent of others or by what they did. */
function unfinishedOf(
  session: SessionRow,
  processes: readonly ProcessRow[],
  events: readonly EventRow[],
  flows: readonly FlowRow[],
  known: ReadonlyMap<string, string>,
): readonly (cordon.v1.ITraceNode & { readonly id: string })[] {
  const found = new Map<string, cordon.v1.ITraceNode & { readonly id: string }>();
  const see = (span: string, what: Partial<cordon.v1.ITraceNode>): void => {
    if (span === "" || known.has(span)) return;
    const before = found.get(span);
    found.set(span, { kind: "process", name: "(running)", startUnixNs: int64(session.started_ns), endUnixNs: int64(0n), ...before, ...what, id: span });
  };
  for (const one of processes) see(one.parent_span, {});
  for (const one of flows) see(one.span, {});
  for (const one of events)
    see(one.span, { ...(one.pid === null ? {} : { pid: Number(one.pid) }), ...(one.exe === null ? {} : { name: one.exe.slice(one.exe.lastIndexOf("/") + 1), detail: one.exe }) });
  return [...found.values()];
}

function sessionNode(row: SessionRow): cordon.v1.ITraceNode {
  const detail = (JSON.parse(row.command) as string[]).join(" "); // as host-status.ts and rows.ts wrote it
  return { id: row.session, parent: "", kind: "session", name: row.agent, startUnixNs: int64(row.started_ns), endUnixNs: int64(row.ended_ns), detail, pid: Number(row.root_pid) };
}

function processNode(row: ProcessRow, parent: string): cordon.v1.ITraceNode {
  return {
    id: processId(row.span),
    parent,
    kind: "process",
    name: row.name,
    startUnixNs: int64(row.start_ns),
    endUnixNs: int64(row.end_ns),
    detail: [(JSON.parse(row.command) as string[]).join(" ") || row.executable, endOf(row.wait_status)].filter((one) => one !== "").join("  "),
    pid: Number(row.pid),
  };
}

/** A wait status in words (wait(2)); empty for exit code 0 and for what is not known. */
function endOf(waitStatus: bigint | null): string {
  if (waitStatus === null || waitStatus === 0n) return "";
  const signal = waitStatus & 0x7fn;
  return signal === 0n ? `exit ${(waitStatus >> 8n) & 0xffn}` : `signal ${signal}`;
}

function violationNode(row: EventRow, parent: string): cordon.v1.ITraceNode {
  const why = [row.verdict, row.reason, row.rule].filter((one) => one !== "").join(" ");
  const time = int64(row.time_ns);
  return { id: `violation:${row.id}`, parent, kind: "violation", name: `${row.kind} ${row.target}`, startUnixNs: time, endUnixNs: time, detail: why, pid: Number(row.pid ?? 0n) };
}

function flowNode(row: FlowRow, parent: string): cordon.v1.ITraceNode {
  const time = int64(row.time_ns);
  const address = row.destination.includes(":") ? `[${row.destination}]` : row.destination;
  const detail = [row.verdict, `× ${row.count}`, row.rule].filter((one) => one !== "").join(" ");
  return { id: `flow:${row.sequence}`, parent, kind: "flow", name: `${row.protocol} ${address}:${row.port}`, startUnixNs: time, endUnixNs: time, detail, pid: 0 };
}
