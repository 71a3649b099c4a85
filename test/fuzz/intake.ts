/** What hosts tell the service: rows that the database takes, or a refusal. */
import { ok as must } from "node:assert/strict";
import { rowsOf, type Signal } from "../../packages/service/src/intake/rows.ts";
import { Refusal } from "../../packages/service/src/rpc/refusal.ts";

const signals: readonly Signal[] = ["traces", "logs", "metrics"];

/** Holds the intake to its promises: the first byte chooses the signal, the rest is the request. */
export function judgeIntake(bytes: Uint8Array): void {
  const signal = signals[(bytes[0] ?? 0) % signals.length] ?? "logs";
  const rows = rowsOrRefused(signal, bytes.subarray(1));
  for (const row of Object.values(rows).flat() as Record<string, unknown>[])
    for (const [column, value] of Object.entries(row)) judgeValue(column, value);
}

function rowsOrRefused(signal: Signal, bytes: Uint8Array): object {
  try {
    return rowsOf(signal, bytes, "alpha").rows;
  } catch (error) {
    if (error instanceof Refusal) return {};
    throw error;
  }
}

function judgeValue(column: string, value: unknown): void {
  if (column === "host") must(value === "alpha", "a row is the sender's own");
  if (typeof value === "bigint") must(value >= 0n && value < 2n ** 63n, `${column} is a number that SQLite takes`);
  else if (typeof value === "string") must(value.isWellFormed(), `${column} is Unicode`);
  else must(value === null, `${column} is a number, text or null`);
}
