/** `cordon events` and `cordon violations`: what agents did, as it was decided. */
import type { Command } from "commander";
import { bigintOf, cordon } from "@cordon/wire";
import { parseLimit } from "../arguments.ts";
import type { Context } from "../context.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { isoTime, jsonLine, nothingOf, table, tableLine, type Cell } from "../output.ts";
import { followedEvents, storedEvents } from "./event-source.ts";

interface EventsOptions {
  readonly session?: string;
  readonly limit?: number;
  readonly follow?: true;
  readonly json?: true;
}

/** Options and action of `events`. */
export function addEvents(command: Command, context: Context): void {
  addOne(command, context, false);
}

/** Options and action of `violations`. */
export function addViolations(command: Command, context: Context): void {
  addOne(command, context, true);
}

function addOne(command: Command, context: Context, violationsOnly: boolean): void {
  withJson(withState(command))
    .option("--session <id>", "of this session only")
    .option("--limit <number>", "the newest so many (default 1000)", parseLimit)
    .option("--follow", "go on with new ones until Ctrl-C")
    .action((options: EventsOptions) => list(context, command, violationsOnly, options));
}

async function list(context: Context, command: Command, violationsOnly: boolean, options: EventsOptions): Promise<void> {
  const follow = options.follow ?? false;
  const request = { violationsOnly, session: options.session ?? "", limit: options.limit ?? 0 };
  const instance = instanceOf(command, context);
  const kept: EventObject[] = [];
  let shown = 0;
  for await (const one of follow ? followedEvents(context, instance, request) : storedEvents(instance, request)) {
    if (context.unread.aborted) return;
    const event = eventObject(cordon.v1.Event.create(one));
    shown += 1;
    if (options.json) context.out(jsonLine(event));
    else if (!follow) kept.push(event);
    // headings only now: a refusal has none
    else context.out((shown === 1 ? tableLine(headings, followWidths) : "") + tableLine(eventCells(event), followWidths));
  }
  if (!follow && !options.json) context.out(table(headings, kept.map(eventCells)));
  if (shown === 0 && options.session !== undefined) context.err(nothingOf(options.session));
}

/** An event as `--json` prints it; the field names are stable (docs/cli.md). */
export interface EventObject {
  readonly time: string | null;
  readonly host: string;
  readonly agent: string;
  readonly session: string;
  readonly task: string | null;
  /** Null: the kernel's record does not name the process. */
  readonly pid: number | null;
  readonly exe: string | null;
  readonly kind: string;
  readonly target: string;
  readonly verdict: string;
  readonly backend: string;
  readonly policy: string;
  readonly rule: string;
  readonly reason: string;
  readonly id: string;
}

/** A message as an {@link EventObject}. */
export function eventObject(event: cordon.v1.Event): EventObject {
  const { host, agent, session, kind, target, verdict, backend, policy, rule, reason, id } = event;
  return {
    time: isoTime(bigintOf(event.timeUnixNs)),
    host,
    agent,
    session,
    task: event.task === "" ? null : event.task,
    pid: event.pid ?? null,
    exe: event.exe ?? null,
    kind,
    target,
    verdict,
    backend,
    policy,
    rule,
    reason,
    id,
  };
}

const headings = ["TIME", "AGENT", "SESSION", "VERDICT", "KIND", "PID", "EXECUTABLE", "BACKEND", "REASON", "RULE", "ID", "TARGET"];

// usual widths of a followed list, whose later rows nobody knows yet
const followWidths = [24, 12, 18, 7, 7, 7, 20, 8, 14, 20, 18, 0];

function eventCells(one: EventObject): Cell[] {
  return [one.time, one.agent, one.session, one.verdict, one.kind, one.pid, one.exe, one.backend, one.reason, one.rule, one.id, one.target];
}
