/** What people and programs see: tables, JSON lines, times. Nothing of a host or an agent reaches a terminal unescaped. */

/** Where a command writes. */
export interface Output {
  /** Results. */
  out(text: string): void;
  /** Diagnostics and progress. */
  err(text: string): void;
}

/** A row's values by column, or null for what is not known. */
export type Cell = string | number | bigint | null;

// Cc, Cf: escape sequences, and marks that reorder text; Zl, Zp: lines of Unicode's own; Cs: halves of a pair; Co, Cn: nobody knows what they draw
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\\]/gu;

/** Text that a terminal shows as it is: what could act on the terminal or mislead the eye becomes `\xHH` or `\u{H…}`, a backslash is doubled. */
export function escapeText(text: string): string {
  return text.replace(unsafe, (character) => {
    switch (character) {
      case "\\":
        return "\\\\";
      case "\n":
        return "\\n";
      case "\r":
        return "\\r";
      case "\t":
        return "\\t";
    }
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
  });
}

/** YAML that a terminal shows as it is and that still means the same: what could act becomes an escape of a double-quoted text (YAML 1.2.2, 5.7). */
export function escapeYaml(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === "\\") return character;
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, "0")}`;
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
  });
}

/** One JSON object and a newline. The same value as plain JSON, but safe on a terminal. */
export function jsonLine(value: object): string {
  const text = JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""),
  );
  return `${text}\n`;
}

/** A table with a line of headings; columns as wide as their widest cell, cells escaped, the last column unpadded. */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows.map((row) => row.map(cellText))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ""))));
  return lines.map((line) => `${paddedLine(line, widths)}\n`).join("");
}

/** One line of a table whose rows are not known yet; cells that are too wide push the rest to the right. */
export function tableLine(cells: readonly Cell[], widths: readonly number[]): string {
  return `${paddedLine(cells.map(cellText), widths)}\n`;
}

/** A cell as a table shows it; null and empty text are `-`. */
function cellText(cell: Cell): string {
  return cell === null || cell === "" ? "-" : escapeText(String(cell));
}

function paddedLine(cells: readonly string[], widths: readonly number[]): string {
  const last = cells.length - 1;
  return cells.map((cell, column) => (column === last ? cell : cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))).join("  ");
}

/** In code points. */
function width(text: string): number {
  return Array.from(text).length;
}

/** ISO 8601 in UTC with milliseconds, or null for 0, which is how a message says "not yet". */
export function isoTime(unixNs: bigint): string | null {
  return unixNs === 0n ? null : new Date(Number(unixNs / 1_000_000n)).toISOString();
}

/** A span of time for people: `85ms`, `1.2s`, `3m05s`, `2h10m`. */
export function durationText(ns: bigint): string {
  const ms = Number(ns / 1_000_000n);
  if (ms < 1000) return `${ms}ms`;
  if (ms < 60_000) return `${(Math.floor(ms / 100) / 10).toFixed(1)}s`;
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}m${String(seconds % 60).padStart(2, "0")}s`;
  return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, "0")}m`;
}

/** `1 agent`, `2 agents`. */
export function countText(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** What is said beside an empty list of one session: it may be a mistyped one. */
export function nothingOf(session: string): string {
  return `cordon: nothing is recorded of a session ${escapeText(session)}; \`cordon sessions --all\` lists those there are\n`;
}

/** The first digits of a digest, enough to tell two apart; `-` for none. */
export function shortDigest(hex: string): string {
  return hex === "" ? "-" : hex.slice(0, 12);
}
