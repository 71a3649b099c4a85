/** What the schema finds, in the words of the language: what a value must be, and an example of it. */
import type { z } from "zod";
import { nearest, type DiagnosticCode, type Place } from "./diagnostics.ts";

/** A finding whose place has no line yet. */
export interface SchemaFinding {
  readonly place: Place;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string;
}

type Issue = z.core.$ZodIssue;

/** The codes that a schema gives as its message. */
const schemaCodes: Readonly<Record<string, readonly [code: DiagnosticCode, message: string, hint: string]>> = {
  "bad-name": ["bad-name", "is not a name", "Use lower-case letters, digits and dashes, at most 63"],
  "bad-digest": ["bad-digest", "is not a SHA-256 digest", "Write 64 lower-case hex digits"],
  "bad-duration": ["bad-duration", "is not a duration", "Write a number with s, m, h or d, as in 30m"],
  "empty-list": ["empty-list", "is an empty list, which allows nothing", "Name something, or leave the field out"],
};

/** Fields of the language with an example of each: few enough to try them all for "did you mean". */
const examples: Readonly<Record<string, string>> = {
  apiVersion: "cordon.dev/v1", kind: "Policy", metadata: "{ name: coder }", name: "coder", labels: "{ team: web }",
  spec: "{ agents: { names: [coder] }, mode: enforce }", agents: "{ names: [coder] }", names: "[coder]", mode: "enforce",
  use: "[linux-base, node]", preset: "node", without: "[npm]", files: "[{ path: /srv/work/**, access: [read] }]", path: "/srv/work/**",
  access: "[read, write]", deny: "[read, write]", exec: "[{ path: /usr/bin/git }]", capabilities: "[NET_BIND_SERVICE]",
  egress: "[{ to: { cidr: 10.0.0.0/8 }, ports: [tcp/443] }]", to: "{ cidr: 10.0.0.0/8 }", cidr: "10.0.0.0/8", except: "[10.1.0.0/16]",
  ports: "[tcp/443]", unix: "/run/name.sock", loopback: "true", agent: "coder", fqdn: "example.com", sni: "required",
  ingress: "[{ from: { loopback: true }, ports: [tcp/7100] }]", from: "{ loopback: true }",
  attest: "{ environment: { user: [coder] } }", executable: "{ path: /usr/bin/node }", environment: "{ user: [coder] }", user: "[coder]",
  unit: "[coder.service]", hostLabels: "{ zone: a }", code: "{ root: /opt/coder, sha256: … }", root: "/opt/coder", sha256: "…",
  script: "{ path: /opt/coder/main.js }",
  model: '{ allow: ["claude-*"] }', allow: '["claude-*"]',
  dns: "{ resolvers: [10.0.0.2] }", resolvers: "[10.0.0.2]", maxLabel: "40", queriesPerMinute: "60", distinctNames: "200",
  respond: "[{ when: { violations: 5, within: 1m }, do: freeze }]",
  when: "{ violations: 5, within: 1m }", violations: "5", within: "1m", do: "freeze",
  parameters: "{ repo: { type: path } }", type: "path", maxDuration: "1h", approval: "none", grants: "{ files: [] }",
};

/** Words for the types of values. */
const typeWords: Readonly<Record<string, string>> = {
  string: "text", number: "a number", int: "a whole number", boolean: "true or false", array: "a list", object: "a map", record: "a map",
};

/** All findings about a document: fields that are not known first, as a typo of one that must be there is told once. */
export function schemaFindings(issues: readonly Issue[], document: unknown): readonly SchemaFinding[] {
  const all = issues.flatMap((issue) => unfolded(issue, [], document));
  const required = all.filter(({ issue, place }) => isMissing(issue, place, document)).map(({ place }) => place);
  const unknown = all.flatMap(({ issue, place }) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => unknownField(key, place, fieldsOf(required, place), document)) : [],
  );
  const told = new Set(unknown.map(({ meant }) => meant).filter((meant) => meant !== null).map(placeText));
  const rest = all
    .filter(({ issue, place }) => issue.code !== "unrecognized_keys" && !told.has(placeText(place)))
    .map(({ issue, place }) => findingOf(issue, place, document));
  return [...unknown.map(({ finding }) => finding), ...rest];
}

interface PlacedIssue {
  readonly issue: Issue;
  readonly place: Place;
}

/** An issue with its whole place; of a choice between text and a map, those of the one that was meant. */
function unfolded(issue: Issue, before: Place, document: unknown): readonly PlacedIssue[] {
  const place = [...before, ...issue.path.filter((step): step is string | number => typeof step !== "symbol")];
  if (issue.code === "invalid_key") return issue.issues.map((inner) => ({ issue: inner, place }));
  if (issue.code !== "invalid_union") return [{ issue, place }];
  const meant = issue.errors.find((branch) => !branch.some((one) => one.code === "invalid_type" && one.path.length === 0));
  return meant === undefined ? [{ issue, place }] : meant.flatMap((one) => unfolded(one, place, document));
}

function isMissing(issue: Issue, place: Place, document: unknown): boolean {
  return (issue.code === "invalid_type" || issue.code === "invalid_value") && valueAt(document, place) === undefined;
}

interface UnknownField {
  readonly finding: SchemaFinding;
  /** The place of the field that was meant, when one is near. */
  readonly meant: Place | null;
}

function unknownField(key: string, place: Place, required: readonly string[], document: unknown): UnknownField {
  const there = valueAt(document, place);
  const used = there !== null && typeof there === "object" ? Object.keys(there) : [];
  const meant = nearest(key, required) ?? nearest(key, Object.keys(examples).filter((field) => !used.includes(field)));
  const message = `${place.length === 0 ? "the document" : placeText(place)} has no field ${JSON.stringify(key)}`;
  const hint = meant === null ? "Remove it: a field that is not known is never ignored" : `Did you mean ${meant}?`;
  return { finding: { place: [...place, key], code: "unknown-field", message, hint }, meant: meant === null ? null : [...place, meant] };
}

function findingOf(issue: Issue, place: Place, document: unknown): SchemaFinding {
  const field = placeText(place);
  const known = schemaCodes[issue.message];
  if (known !== undefined) return { place, code: known[0], message: `${field} ${known[1]}`, hint: known[2] };
  const example = exampleOf(place);
  if (isMissing(issue, place, document)) return { place, code: "missing-field", message: `${field} is missing`, hint: `Add ${example}` };
  const what = valueAt(document, place) === null ? "is empty" : demandOf(issue);
  return { place, code: "wrong-type", message: `${field} ${what}`, hint: `Write ${example}` };
}

function demandOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${typeWords[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return "must be text or a map";
    case "too_small":
      return issue.origin === "string" ? "is empty" : `must be at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" ? `has more than ${issue.maximum} characters` : `must be at most ${issue.maximum}`;
    case "custom":
    case "invalid_element":
    case "invalid_format":
    case "invalid_key":
    case "not_multiple_of":
    case "unrecognized_keys":
      return "is not what the language takes";
  }
}

/** `ports: [tcp/443]`: the nearest field around a place. */
function exampleOf(place: Place): string {
  const field = place.findLast((step) => typeof step === "string" && Object.hasOwn(examples, step));
  return field === undefined ? "what docs/policy-language.md shows" : `${field}: ${examples[field] ?? ""}`;
}

/** The names of those places that are fields of the part at a place. */
function fieldsOf(places: readonly Place[], place: Place): readonly string[] {
  return places.filter((one) => one.length === place.length + 1 && placeText(one.slice(0, -1)) === placeText(place)).map((one) => String(one.at(-1)));
}

/** `spec.files[0].path` */
function placeText(place: Place): string {
  return place.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

function valueAt(value: unknown, place: Place): unknown {
  let at = value;
  for (const step of place) {
    if (at === null || typeof at !== "object") return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}
