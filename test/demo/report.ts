/** What a person sees of the demo, and what a script gets. */
import type { Row } from "./rows.ts";

/** A line between the rows; a script is spared it. */
export function say(text: string, json: boolean): void {
  if (!json) process.stdout.write(`\n${text}\n`);
}

/** A row, as it was observed. */
export function printRow(row: Row, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(row)}\n`);
    return;
  }
  const decided = row.backend === "" ? "" : `  [${[row.backend, row.rule].filter(Boolean).join(", ")}]`;
  process.stdout.write(`  ${row.ok ? "✓" : "✗"} ${row.step}: ${row.observed}${decided}\n`);
}

/** The closing table: how many rows of each kind held, and those that did not, in full. */
export function printTable(rows: readonly Row[]): void {
  const failed = rows.filter((row) => !row.ok);
  const width = Math.max(...rows.map((row) => row.step.length));
  process.stdout.write(`\n${"step".padEnd(width)}  ok   decided by\n${"─".repeat(width + 40)}\n`);
  for (const row of rows)
    process.stdout.write(
      `${row.step.padEnd(width)}  ${row.ok ? "yes" : "NO "}  ${[row.backend, row.rule].filter(Boolean).join(", ")}\n`,
    );
  process.stdout.write(`\n${rows.length - failed.length} of ${rows.length} rows as stated\n`);
  for (const row of failed)
    process.stdout.write(`✗ ${row.step}\n    expected: ${row.expected}\n    observed: ${row.observed}\n`);
}
