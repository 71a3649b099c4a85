/** The database's bound: the oldest telemetry goes, and is counted in the same transaction. */
import { sql, type Transaction } from "kysely";
import { addToCounter } from "./counters.ts";
import type { Database } from "./database.ts";
import type { Tables } from "./schema.ts";

/** Telemetry, oldest first by `sequence`; what policy and hosts need is never dropped. */
const tables = ["events", "flows", "processes", "sessions"] as const;

/** Of what is there, this part goes at a time; and it goes on until a tenth of the limit is free, so that it is not done for each batch. */
const dropPart = 8;
const target = 0.9;

/** Drops the oldest telemetry when the pages in use are more than `maxBytes`; answers how many rows went. */
export async function keepWithinLimit(within: Transaction<Tables>, maxBytes: number): Promise<number> {
  if ((await bytesInUse(within)) <= maxBytes) return 0;
  let dropped = 0n;
  while ((await bytesInUse(within)) > maxBytes * target) {
    let gone = 0n;
    for (const table of tables) gone += await dropOldest(within, table);
    if (gone === 0n) break; // what is left is not telemetry
    dropped += gone;
  }
  await addToCounter(within, "dropped", dropped);
  return Number(dropped);
}

/** Bytes of the pages that hold something. The file itself does not shrink: its free pages are used again. */
export async function bytesInUse(within: Database): Promise<number> {
  const { rows } = await sql<{ bytes: bigint }>`
    SELECT (c.page_count - f.freelist_count) * s.page_size AS bytes
    FROM pragma_page_count() AS c, pragma_freelist_count() AS f, pragma_page_size() AS s`.execute(within);
  return Number(rows[0]?.bytes ?? 0n);
}

async function dropOldest(within: Transaction<Tables>, table: (typeof tables)[number]): Promise<bigint> {
  const { rows } = await sql<{ least: bigint | null; most: bigint | null }>`
    SELECT min(sequence) AS least, max(sequence) AS most FROM ${sql.table(table)}`.execute(within);
  const { least, most } = rows[0] ?? { least: null, most: null };
  if (least === null || most === null) return 0n;
  const upTo = least + (most - least) / BigInt(dropPart);
  const running = table === "sessions" ? sql`AND state = 'ended'` : sql``;
  const { numAffectedRows } = await sql`DELETE FROM ${sql.table(table)} WHERE sequence <= ${upTo} ${running}`.execute(within);
  return numAffectedRows ?? 0n;
}
