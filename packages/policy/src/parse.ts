/** Text → documents, or diagnostics with line and column. Total: no input makes it throw. */
import { isAlias, isMap, LineCounter, parseAllDocuments, visit, type Document } from "yaml";
import { nearest, type Diagnostic, type DiagnosticCode, type Place, type Result } from "./diagnostics.ts";
import { documentSchemas, type DocumentKind, type PolicyLanguageDocument } from "./document.ts";
import { schemaFindings } from "./schema-issues.ts";

/** A file of policy as it was read. */
export interface PolicySource {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A parsed document that still knows where its parts stand. */
export interface PlacedDocument {
  readonly file: string;
  readonly value: PolicyLanguageDocument;
  /** Line and column, from 1, of the value at a place; of the nearest part that exists when that one does not. */
  position(place: Place): { readonly line: number; readonly column: number };
}

/** Largest file, in bytes. */
export const maxFileBytes = 1024 * 1024;
const maxDocuments = 10_000;

/** Parses every document of every file; all findings of all files are collected. */
export function parsePolicy(sources: readonly PolicySource[]): Result<readonly PlacedDocument[]> {
  const documents: PlacedDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) parseFile(source, documents, diagnostics);
  return diagnostics.length === 0 ? { ok: true, value: documents } : { ok: false, diagnostics };
}

function parseFile(source: PolicySource, documents: PlacedDocument[], diagnostics: Diagnostic[]): void {
  const whole = (code: DiagnosticCode, message: string, hint: string): void => {
    diagnostics.push({ file: source.file, line: 1, column: 1, code, message, hint });
  };
  if (source.bytes.length > maxFileBytes) {
    whole("too-large", `the file has ${source.bytes.length} bytes`, `Split it: a file may have ${maxFileBytes}`);
    return;
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(source.bytes);
  } catch {
    whole("not-utf8", "the file is not UTF-8", "Save it as UTF-8 text");
    return;
  }
  const lines = new LineCounter();
  let parsed: readonly Document.Parsed[];
  try {
    const all = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, version: "1.2", strict: true });
    parsed = Array.isArray(all) ? (all as readonly Document.Parsed[]) : [];
  } catch (error) {
    whole("yaml-syntax", `the YAML can't be read: ${String(error)}`, "Simplify it");
    return;
  }
  if (parsed.length > maxDocuments) {
    whole("too-large", `the file has ${parsed.length} documents`, `Split it: a file may have ${maxDocuments}`);
    return;
  }
  for (const document of parsed) parseDocument(source.file, document, lines, documents, diagnostics);
}

function parseDocument(
  file: string,
  document: Document.Parsed,
  lines: LineCounter,
  documents: PlacedDocument[],
  diagnostics: Diagnostic[],
): void {
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report = (offset: number, code: DiagnosticCode, message: string, hint: string): void => {
    diagnostics.push({ file, ...at(offset), code, message, hint });
  };
  for (const error of document.errors) {
    const duplicate = error.code === "DUPLICATE_KEY";
    const first = error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? error.message;
    report(
      error.pos[0],
      duplicate ? "duplicate-key" : "yaml-syntax",
      duplicate ? "the same key stands twice in one map" : first,
      duplicate ? "Keep one of them: which would win is not defined" : "Correct the YAML",
    );
  }
  if (document.errors.length > 0) return;
  let aliased = false;
  visit(document, (_key, node) => {
    if (!isAlias(node)) return;
    aliased = true;
    report(node.range?.[0] ?? 0, "yaml-alias", "aliases are not part of the policy language", "Write the value out");
  });
  if (aliased) return;
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null || value === undefined) return; // an empty document between two `---`
  if (!isMap(document.contents)) {
    report(document.range[0], "not-a-document", "a document must be a map", "Begin with: apiVersion: cordon.dev/v1");
    return;
  }
  const position: PlacedDocument["position"] = (place) => {
    for (let length = place.length; length > 0; length--) {
      const node: unknown = document.getIn(place.slice(0, length), true);
      const range = (node as { range?: readonly number[] } | null | undefined)?.range;
      if (range !== undefined && range !== null) return at(range[0] ?? 0);
    }
    return at(document.range[0]);
  };
  const checked = checkDocument(file, value as Record<string, unknown>, position);
  if (checked.ok) documents.push({ file, value: checked.value, position });
  else diagnostics.push(...checked.diagnostics);
}

function checkDocument(
  file: string,
  value: Record<string, unknown>,
  position: PlacedDocument["position"],
): Result<PolicyLanguageDocument> {
  const kinds = Object.keys(documentSchemas);
  const found = (place: Place, code: DiagnosticCode, message: string, hint: string): Diagnostic => ({
    file,
    ...position(place),
    code,
    message,
    hint,
  });
  if (value["apiVersion"] !== "cordon.dev/v1")
    return {
      ok: false,
      diagnostics: [found(["apiVersion"], "unknown-version", "apiVersion is not known", "Write apiVersion: cordon.dev/v1")],
    };
  const kind = value["kind"];
  if (typeof kind !== "string" || !kinds.includes(kind)) {
    const meant = nearest(String(kind), kinds);
    const hint = meant === null ? `Write one of ${kinds.join(", ")}` : `Did you mean ${meant}?`;
    return { ok: false, diagnostics: [found(["kind"], "unknown-kind", `kind ${JSON.stringify(kind)} is not known`, hint)] };
  }
  const result = documentSchemas[kind as DocumentKind].safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const findings = schemaFindings(result.error.issues, value);
  return { ok: false, diagnostics: findings.map(({ place, code, message, hint }) => found(place, code, message, hint)) };
}
