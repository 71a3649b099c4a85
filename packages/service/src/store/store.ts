/** Everything that the service remembers, in one file. */
import { join } from "node:path";
import { openDatabase, type Database } from "./database.ts";
import { hostTable, type HostTable } from "./hosts.ts";
import { joinTokenTable, type JoinTokenTable } from "./join-tokens.ts";
import { publicationTable, type PublicationTable } from "./publications.ts";
import { sessionTable, type SessionTable } from "./sessions.ts";

/** The store; telemetry is read and written on `database` by telemetry.ts and read-telemetry.ts. */
export interface Store {
  readonly database: Database;
  readonly hosts: HostTable;
  readonly publications: PublicationTable;
  readonly joinTokens: JoinTokenTable;
  readonly sessions: SessionTable;
  close(): Promise<void>;
}

/** Opens `cordon.db` in a state directory. */
export async function openStore(state: string): Promise<Store> {
  const database = openDatabase(join(state, "cordon.db"));
  // Kysely closes a database only once it has used it
  await database.selectFrom("counters").selectAll().execute();
  return {
    database,
    hosts: hostTable(database),
    publications: publicationTable(database),
    joinTokens: joinTokenTable(database),
    sessions: sessionTable(database),
    close: async () => await database.destroy(),
  };
}
