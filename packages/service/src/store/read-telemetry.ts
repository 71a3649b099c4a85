/** Questions about stored telemetry. */
import { sql } from "kysely";
import type { Database } from "./database.ts";
import type { EventRow, FlowRow, ProcessRow } from "./schema.ts";

/** Which events to read. */
export interface EventFilter {
  readonly violationsOnly: boolean;
  /** Empty: every session. */
  readonly session: string;
}

/** The newest events that match, oldest first. */
export async function newestEvents(database: Database, filter: EventFilter, limit: number): Promise<readonly EventRow[]> {
  const newest = await selectEvents(database, filter).orderBy("sequence", "desc").limit(limit).execute();
  return newest.reverse();
}

/** Events that came after one, oldest first, a page at a time. */
export async function eventsAfter(database: Database, filter: EventFilter, sequence: bigint, limit: number): Promise<readonly EventRow[]> {
  return await selectEvents(database, filter).where("sequence", ">", sequence).orderBy("sequence").limit(limit).execute();
}

function selectEvents(database: Database, { violationsOnly, session }: EventFilter) {
  let query = database.selectFrom("events").selectAll();
  if (violationsOnly) query = query.where("verdict", "!=", "allow");
  if (session !== "") query = query.where("session", "=", session);
  return query;
}

/** The newest event's number; 0 when there is none. */
export async function newestSequence(database: Database): Promise<bigint> {
  const row = await database.selectFrom("events").select((select) => select.fn.max("sequence").as("newest")).executeTakeFirst();
  return row?.newest ?? 0n;
}

/** The newest flows, oldest first. An empty session: of all. */
export async function newestFlows(database: Database, session: string, limit: number): Promise<readonly FlowRow[]> {
  let query = database.selectFrom("flows").selectAll();
  if (session !== "") query = query.where("session", "=", session);
  const newest = await query.orderBy("sequence", "desc").limit(limit).execute();
  return newest.reverse();
}

/** How many violations are stored, by agent or by session; at most 2⁵³ − 1 each. SQLite's sum() fails when it is too large for 64 bits; total() is a double, and exact up to there. */
export async function violationCounts(database: Database, by: "agent" | "session"): Promise<ReadonlyMap<string, bigint>> {
  const { rows } = await sql<{ name: string; count: bigint }>`
    SELECT ${sql.ref(by)} AS name, CAST(min(total(count), ${Number.MAX_SAFE_INTEGER}) AS INTEGER) AS count FROM events WHERE verdict != 'allow' GROUP BY ${sql.ref(by)}`.execute(database);
  return new Map(rows.map(({ name, count }) => [name, count]));
}

/** Everything stored of one session of one host, in the order of its times; at most `limit` of each kind. */
export async function sessionTelemetry(
  database: Database,
  host: string,
  session: string,
  limit: number,
): Promise<{ readonly processes: readonly ProcessRow[]; readonly events: readonly EventRow[]; readonly flows: readonly FlowRow[] }> {
  const processes = database.selectFrom("processes").selectAll().where("session", "=", session).where("host", "=", host);
  const events = database.selectFrom("events").selectAll().where("session", "=", session).where("host", "=", host);
  const flows = database.selectFrom("flows").selectAll().where("session", "=", session).where("host", "=", host);
  return {
    processes: await processes.orderBy("start_ns").limit(limit).execute(),
    events: await events.orderBy("time_ns").limit(limit).execute(),
    flows: await flows.orderBy("time_ns").limit(limit).execute(),
  };
}
