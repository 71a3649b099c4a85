/** What telemetry becomes in the database: rows that are written once, however often their batch comes. */
import type { Insertable, Transaction } from "kysely";
import type { Database } from "./database.ts";
import type { EventRow, FlowRow, ProcessRow, SessionRow, Tables, Unnumbered } from "./schema.ts";
import { boundRunning } from "./sessions.ts";

/** A session's beginning, as telemetry tells it. */
export type StartedSession = Pick<SessionRow, "host" | "session" | "agent" | "started_ns" | "root_pid" | "uid" | "command" | "trace">;

/** A session's end, as telemetry tells it. */
export type EndedSession = Pick<SessionRow, "host" | "session" | "agent" | "ended_ns" | "trace">;

/** The rows of one batch. */
export interface TelemetryRows {
  readonly started: readonly StartedSession[];
  readonly ended: readonly EndedSession[];
  readonly processes: readonly Unnumbered<ProcessRow>[];
  readonly events: readonly Unnumbered<EventRow>[];
  readonly flows: readonly Unnumbered<FlowRow>[];
}

/** How many rows of a batch were new. */
export interface NewRows {
  readonly processes: number;
  readonly events: number;
  readonly flows: number;
}

/** SQLite takes 32,766 values a statement (SQLITE_MAX_VARIABLE_NUMBER); no row here has more than 17. */
const rowsAtOnce = 1000;

/** Writes a batch in one transaction. */
export async function addTelemetry(database: Database, rows: TelemetryRows): Promise<NewRows> {
  return await database.transaction().execute(async (within) => {
    for (const one of rows.started) await start(within, one);
    for (const one of rows.ended) await end(within, one);
    for (const host of new Set(rows.started.map((one) => one.host))) await boundRunning(within, host);
    return {
      processes: await addNew(within, "processes", rows.processes),
      events: await addNew(within, "events", rows.events),
      flows: await addNew(within, "flows", rows.flows),
    };
  });
}

const bare = { state: "running", ended_ns: 0n, processes: 0n, violations: 0n, reported: 0n, started_ns: 0n, root_pid: 0n, uid: 0n, command: "[]" };

async function start(within: Transaction<Tables>, row: StartedSession): Promise<void> {
  const { agent, started_ns, root_pid, uid, command, trace } = row;
  await within
    .insertInto("sessions")
    .values({ ...bare, ...row })
    .onConflict((conflict) => conflict.columns(["session", "host"]).doUpdateSet({ agent, started_ns, root_pid, uid, command, trace }))
    .execute();
}

async function end(within: Transaction<Tables>, row: EndedSession): Promise<void> {
  await within
    .insertInto("sessions")
    .values({ ...bare, ...row, state: "ended" })
    .onConflict((conflict) => conflict.columns(["session", "host"]).doUpdateSet({ state: "ended", ended_ns: row.ended_ns, processes: 0n }))
    .execute();
}

async function addNew<Table extends "processes" | "events" | "flows">(
  within: Transaction<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<number> {
  let added = 0n;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const result = await within
      .insertInto(table)
      .values(rows.slice(from, from + rowsAtOnce))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    added += result.numInsertedOrUpdatedRows ?? 0n;
  }
  return Number(added);
}
