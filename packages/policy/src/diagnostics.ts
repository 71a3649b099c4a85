/** What is wrong with a policy, where, and what to write instead. */

/** Codes are stable; a program may match on them. */
export type DiagnosticCode =
  | "not-utf8"
  | "too-large"
  | "yaml-syntax"
  | "yaml-alias"
  | "duplicate-key"
  | "not-a-document"
  | "unknown-kind"
  | "unknown-version"
  | "unknown-field"
  | "wrong-type"
  | "missing-field"
  | "bad-name"
  | "duplicate-name"
  | "bad-path"
  | "bad-glob"
  | "bad-cidr"
  | "host-bits"
  | "empty-list"
  | "bad-port"
  | "bad-destination"
  | "public-suffix"
  | "bad-selector"
  | "unknown-agent"
  | "unknown-preset"
  | "unknown-group"
  | "unknown-parameter"
  | "bad-capability"
  | "bad-digest"
  | "bad-duration"
  | "never-takes-effect"
  | "over-limit"
  | "not-enforced-yet";

/** Steps into a document: fields' names and lists' indices. */
export type Place = readonly (string | number)[];

/** One finding. Lines and columns count from 1. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: DiagnosticCode;
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** An expected failure is a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** `file:line:column: message. hint` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, message, hint } = diagnostic;
  return `${file}:${line}:${column}: ${message}. ${hint}`;
}

/** The known word that is nearest to a mistyped one, or null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? limit;
}
