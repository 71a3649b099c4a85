/** Enrolled hosts. */
import type { Database } from "./database.ts";
import type { HostRow } from "./schema.ts";

/** What a host tells about itself. */
export type HostReport = Partial<Omit<HostRow, "name" | "enrolled_ns">>;

const unknownHost: Omit<HostRow, "name" | "enrolled_ns" | "last_seen_ns"> = {
  daemon_version: "",
  kernel_release: "",
  digest_last_tried: "",
  last_error: "",
  digest_in_force: "",
  serial_in_force: 0n,
  backends: "[]",
  lost_records: 0n,
};

/** The table of hosts. */
export interface HostTable {
  list(): Promise<readonly HostRow[]>;
  /** Remembers a host; one that is known keeps what it said. */
  add(name: string, nowNs: bigint): Promise<void>;
  report(name: string, report: HostReport): Promise<void>;
}

/** The hosts of a database. */
export function hostTable(database: Database): HostTable {
  return {
    list: async () => await database.selectFrom("hosts").selectAll().orderBy("name").execute(),
    add: async (name, nowNs) => await addHost(database, name, nowNs),
    report: async (name, report) => {
      await database.updateTable("hosts").set(report).where("name", "=", name).execute();
    },
  };
}

/** Remembers a host, within a transaction or by itself; one that is known keeps what it said. */
export async function addHost(database: Database, name: string, nowNs: bigint): Promise<void> {
  const row: HostRow = { ...unknownHost, name, enrolled_ns: nowNs, last_seen_ns: 0n };
  await database.insertInto("hosts").values(row).onConflict((conflict) => conflict.doNothing()).execute();
}
