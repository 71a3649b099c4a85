/** Sessions as hosts report them: live ones change, ended ones stay until the size limit takes them. */
import { sql, type Transaction } from "kysely";
import { addToCounter } from "./counters.ts";
import type { Database } from "./database.ts";
import type { SessionRow, Tables, Unnumbered } from "./schema.ts";

/** A session as a status of its host names it. */
export type ReportedSession = Omit<SessionRow, "sequence" | "host" | "reported">;

/** Which sessions to list. */
export interface SessionFilter {
  /** Ended ones, too. */
  readonly all: boolean;
  /** A session's id, or an agent's name. */
  readonly target?: string;
}

/** The table of sessions. */
export interface SessionTable {
  /** Takes a host's full list; sessions that it named before and names no more have ended. */
  report(host: string, sessions: readonly ReportedSession[], nowNs: bigint): Promise<void>;
  /** Oldest first. */
  list(filter: SessionFilter): Promise<readonly SessionRow[]>;
  /** How many have not ended, by host. */
  running(): Promise<ReadonlyMap<string, number>>;
  /** Every host's session of that id, the one that was heard of first in front. */
  find(session: string): Promise<readonly SessionRow[]>;
}

/** Sessions kept in one list, at most. */
const listed = 10_000;

/** Sessions of one host that have not ended, at most: one host must not fill the list. */
export const maxRunning = 1000;

/** The sessions of a database. */
export function sessionTable(database: Database): SessionTable {
  return {
    report: async (host, sessions, nowNs) => {
      await database.transaction().execute(async (within) => {
        await upsert(within, sessions.map((one) => ({ ...one, host, reported: 1n })));
        const named = sessions.map((one) => one.session);
        await within
          .updateTable("sessions")
          .set({ state: "ended", ended_ns: sql<bigint>`CASE ended_ns WHEN 0 THEN ${nowNs} ELSE ended_ns END` })
          .where("host", "=", host)
          .where("reported", "=", 1n)
          .where("state", "!=", "ended")
          .where(sql<boolean>`session NOT IN (SELECT value FROM json_each(${JSON.stringify(named)}))`)
          .execute();
        await boundRunning(within, host);
      });
    },
    running: async () => {
      const rows = await database
        .selectFrom("sessions")
        .select(["host", (select) => select.fn.countAll<bigint>().as("count")])
        .where("state", "!=", "ended")
        .groupBy("host")
        .execute();
      return new Map(rows.map(({ host, count }) => [host, Number(count)]));
    },
    list: async ({ all, target }) => {
      let query = database.selectFrom("sessions").selectAll();
      if (!all) query = query.where("state", "!=", "ended");
      if (target !== undefined) query = query.where((where) => where.or([where("session", "=", target), where("agent", "=", target)]));
      const newest = await query.orderBy("sequence", "desc").limit(listed).execute();
      return newest.reverse();
    },
    find: async (session) => await database.selectFrom("sessions").selectAll().where("session", "=", session).orderBy("sequence").execute(),
  };
}

/** Drops what a host has of running sessions beyond {@link maxRunning}, and counts it: first those that its status has not named, and of those the oldest. */
export async function boundRunning(within: Transaction<Tables>, host: string): Promise<void> {
  const { numAffectedRows } = await sql`
    DELETE FROM sessions WHERE sequence IN (
      SELECT sequence FROM sessions WHERE host = ${host} AND state != 'ended' ORDER BY reported DESC, sequence DESC LIMIT -1 OFFSET ${maxRunning})`.execute(within);
  if (numAffectedRows !== undefined && numAffectedRows > 0n) await addToCounter(within, "dropped", numAffectedRows);
}

const reportedColumns = ["agent", "state", "started_ns", "ended_ns", "root_pid", "processes", "uid", "command", "violations", "trace", "reported"] as const;

async function upsert(within: Transaction<Tables>, rows: readonly Unnumbered<SessionRow>[]): Promise<void> {
  if (rows.length === 0) return;
  await within
    .insertInto("sessions")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["session", "host"]).doUpdateSet((from) => Object.fromEntries(reportedColumns.map((column) => [column, from.ref(`excluded.${column}`)]))),
    )
    .execute();
}
