/** Everything that the service remembers, in one file. */
import { join } from "node:path";
import { openDatabase, type Database } from "./database.ts";
import { hostTable, type HostTable } from "./hosts.ts";
import { joinTokenTable, type JoinTokenTable } from "./join-tokens.ts";
import { publicationTable, type PublicationTable } from "./publications.ts";
import { sessionTable, type SessionTable } from "./sessions.ts";
import { keepWithinLimit } from "./size-limit.ts";

/** The store; telemetry is read and written on `database` by telemetry.ts and read-telemetry.ts. */
export interface Store {
  readonly database: Database;
  readonly hosts: HostTable;
  readonly publications: PublicationTable;
  readonly joinTokens: JoinTokenTable;
  readonly sessions: SessionTable;
  /** To be called after telemetry or a status was written; answers how many rows were dropped. */
  keepWithinLimit(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens `cordon.db` in a state directory. Throws while another process has it open.
 * @param maxBytes bound of what the pages in use hold
 */
export async function openStore(state: string, maxBytes: number): Promise<Store> {
  const database = openDatabase(join(state, "cordon.db"));
  // Kysely closes a database only once it has used it
  await database.selectFrom("counters").selectAll().execute();
  return {
    database,
    hosts: hostTable(database),
    publications: publicationTable(database),
    joinTokens: joinTokenTable(database),
    sessions: sessionTable(database),
    keepWithinLimit: async () => await keepWithinLimit(database, maxBytes),
    close: async () => await database.destroy(),
  };
}
