/** Sessions as hosts report them: live ones change, ended ones stay until the size limit takes them. */
import { sql } from "kysely";
import type { Database } from "./database.ts";
import type { SessionRow, Unnumbered } from "./schema.ts";

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
  /** Every host's session of that id, the one that was heard of first in front. */
  find(session: string): Promise<readonly SessionRow[]>;
}

/** Sessions kept in one list, at most. */
const listed = 10_000;

export function sessionTable(database: Database): SessionTable {
  return {
    report: async (host, sessions, nowNs) => {
      await database.transaction().execute(async (within) => {
        for (const one of sessions) await upsert(within, { ...one, host, reported: 1n });
        const named = sessions.map((one) => one.session);
        await within
          .updateTable("sessions")
          .set({ state: "ended", ended_ns: sql<bigint>`CASE ended_ns WHEN 0 THEN ${nowNs} ELSE ended_ns END` })
          .where("host", "=", host)
          .where("reported", "=", 1n)
          .where("state", "!=", "ended")
          .where(sql<boolean>`session NOT IN (SELECT value FROM json_each(${JSON.stringify(named)}))`)
          .execute();
      });
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

async function upsert(database: Database, row: Unnumbered<SessionRow>): Promise<void> {
  await database
    .insertInto("sessions")
    .values(row)
    .onConflict((conflict) => conflict.columns(["session", "host"]).doUpdateSet(row))
    .execute();
}
