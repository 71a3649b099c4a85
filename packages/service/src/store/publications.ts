/** Signed bundles, by serial: the newest is the wanted one. */
import type { Database } from "./database.ts";
import type { PublicationRow } from "./schema.ts";

/** How many publications are kept: what a person may want to compare with. */
const kept = 100;

/** The table of publications. */
export interface PublicationTable {
  newest(): Promise<PublicationRow | null>;
  /** Throws when the serial is taken. */
  add(row: PublicationRow): Promise<void>;
}

/** The publications of a database. */
export function publicationTable(database: Database): PublicationTable {
  return {
    newest: async () => (await database.selectFrom("publications").selectAll().orderBy("serial", "desc").limit(1).executeTakeFirst()) ?? null,
    add: async (row) => {
      await database.transaction().execute(async (within) => {
        await within.insertInto("publications").values(row).execute();
        const newest = within.selectFrom("publications").select("serial").orderBy("serial", "desc").limit(kept);
        await within.deleteFrom("publications").where("serial", "not in", newest).execute();
      });
    },
  };
}
