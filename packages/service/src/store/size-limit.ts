/** The database's bound: when it is passed, the host that takes most room loses its oldest telemetry, and every lost row is counted. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { sql, type Transaction } from "kysely";
import { addToCounter } from "./counters.ts";
import type { Database } from "./database.ts";
import type { Tables, UsageKind } from "./schema.ts";

/** Once the limit is passed this part of it is freed, and at most so many bytes, so that it is neither done for each batch nor long. */
const free = { part: 0.1, mostBytes: 4_194_304 } as const;

/** Rows of one statement, and statements of one transaction: what holds the service's one thread at a time. */
const atOnce = { rows: 256, statements: 8 } as const;

/**
 * Drops telemetry when the pages in use are more than `maxBytes`; answers how many rows went. Between its transactions everything else has its turn.
 * Rows are taken from the host that has most: one that floods the service pushes out what it told itself.
 */
export async function keepWithinLimit(database: Database, maxBytes: number): Promise<number> {
  if ((await bytesInUse(database)) <= maxBytes) return 0;
  const target = maxBytes - Math.min(maxBytes * free.part, free.mostBytes);
  let dropped = 0;
  for (let gone = -1; gone !== 0; dropped += gone) {
    await nextTurn();
    gone = await database.transaction().execute(async (within) => await dropSome(within, target));
  }
  return dropped;
}

/** Bytes of the pages that hold something. The file itself does not shrink: its free pages are used again. */
export async function bytesInUse(within: Database): Promise<number> {
  const { rows } = await sql<{ bytes: bigint }>`
    SELECT (c.page_count - f.freelist_count) * s.page_size AS bytes
    FROM pragma_page_count() AS c, pragma_freelist_count() AS f, pragma_page_size() AS s`.execute(within);
  return Number(rows[0]?.bytes ?? 0n);
}

async function dropSome(within: Transaction<Tables>, target: number): Promise<number> {
  let gone = 0n;
  for (let statement = 0; statement < atOnce.statements; statement++) {
    const excess = (await bytesInUse(within)) - target;
    const largest = excess > 0 ? await largestPart(within) : null;
    if (largest === null) break; // enough is free, or what is left is not telemetry
    const rowBytes = Math.max(1, Number(largest.bytes) / Number(largest.rows));
    gone += await dropOldest(within, largest, Math.min(atOnce.rows, Math.ceil(excess / rowBytes)));
  }
  if (gone > 0n) await addToCounter(within, "dropped", gone);
  return Number(gone);
}

interface Part {
  readonly host: string;
  readonly kind: UsageKind;
  readonly rows: bigint;
  readonly bytes: bigint;
}

/** Of the host that has most, the kind of rows that it has most of; its running sessions, which its next status tells again, only when it has nothing else. */
async function largestPart(within: Transaction<Tables>): Promise<Part | null> {
  const host = await within
    .selectFrom("usage")
    .select("host")
    .where("rows", ">", 0n)
    .groupBy("host")
    .orderBy((order) => order.fn.sum("bytes"), "desc")
    .limit(1)
    .executeTakeFirst();
  if (host === undefined) return null;
  const part = await within
    .selectFrom("usage")
    .selectAll()
    .where("host", "=", host.host)
    .where("rows", ">", 0n)
    .orderBy(sql`kind = 'running'`)
    .orderBy("bytes", "desc")
    .limit(1)
    .executeTakeFirst();
  return part ?? null;
}

async function dropOldest(within: Transaction<Tables>, { host, kind }: Part, rows: number): Promise<bigint> {
  const table = sql.table(kind === "running" ? "sessions" : kind);
  const state = kind === "running" ? sql`AND state != 'ended'` : kind === "sessions" ? sql`AND state = 'ended'` : sql``;
  const { numAffectedRows } = await sql`
    DELETE FROM ${table} WHERE sequence IN (SELECT sequence FROM ${table} WHERE host = ${host} ${state} ORDER BY sequence LIMIT ${rows})`.execute(within);
  return numAffectedRows ?? 0n;
}
