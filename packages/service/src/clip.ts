/** What hosts tell, cut to sizes that the database, its sums and the operator's answers take. */

/** Longest text that is kept of a field, in UTF-16 units. */
const maxText = 4096;
/** Of a list of arguments: how many are kept, and how long they may be together, in UTF-16 units. */
const maxArguments = { count: 256, text: 16_384 } as const;

/** Text, at most so long, without lone surrogates. */
export function clipped(text: string | null | undefined, most: number = maxText): string {
  return (text ?? "").slice(0, most).toWellFormed();
}

/** A count from 0 to 2⁵³ − 1: exact as a number in JSON, and a thousand of them have a sum that fits 64 bits. */
export function clippedCount(value: bigint): bigint {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  return value < 0n ? 0n : value > most ? most : value;
}

/** Arguments as JSON: string[]. */
export function argumentsJson(values: readonly string[]): string {
  let left: number = maxArguments.text;
  const kept: string[] = [];
  for (const value of values.slice(0, maxArguments.count)) {
    if (left <= 0) break;
    const text = clipped(value, Math.min(maxText, left));
    left -= Math.max(1, text.length);
    kept.push(text);
  }
  return JSON.stringify(kept);
}
