/** Numbers that survive a restart. */
import { sql, type Transaction } from "kysely";
import type { Database } from "./database.ts";
import type { Tables } from "./schema.ts";

/** The closed set of counters. */
export type CounterName = "dropped";

/** A counter's value; 0 before it was first added to. */
export async function readCounter(database: Database, name: CounterName): Promise<bigint> {
  const row = await database.selectFrom("counters").select("value").where("name", "=", name).executeTakeFirst();
  return row?.value ?? 0n;
}

/** Adds to a counter in the transaction that does what it counts. */
export async function addToCounter(within: Transaction<Tables>, name: CounterName, amount: bigint): Promise<void> {
  await within
    .insertInto("counters")
    .values({ name, value: amount })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: sql<bigint>`counters.value + ${amount}` }))
    .execute();
}
