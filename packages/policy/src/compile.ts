/** Documents → bundle: names resolved, presets unfolded, rules numbered; or what is wrong. */
import { checkAgentName, hasLabels, maxDigests, type AgentHead } from "./agent-head.ts";
import { checkNames } from "./compile-names.ts";
import { compileRules, type CompiledRules } from "./compile-rules.ts";
import type { Diagnostic, Result } from "./diagnostics.ts";
import type { AgentDocument, PolicyDocument, PolicyLanguageDocument } from "./document.ts";
import { parsePath } from "./path.ts";
import { findLoosePins } from "./pins.ts";
import { withProtections } from "./protect.ts";
import { parsePolicy, type PlacedDocument, type PolicySource } from "./parse.ts";
import type { Bundle, CompiledAgent, Rule } from "./rules.ts";
import type { Report } from "./placed-rule.ts";
import { findRowLimits } from "./row-limits.ts";
import { findDeadRules, findLimits } from "./validate.ts";

/** Parses and compiles files of policy: the whole policy of one scope. */
export function compilePolicy(sources: readonly PolicySource[]): Result<Bundle> {
  const parsed = parsePolicy(sources);
  if (!parsed.ok) return parsed;
  const diagnostics: Diagnostic[] = [];
  const reporter =
    (document: PlacedDocument): Report =>
    (place, code, message, hint) => {
      diagnostics.push({ file: document.file, ...document.position(place), code, message, hint });
    };
  refuseTwins(parsed.value, reporter);
  const agents = parsed.value.filter((one) => isKind(one.value, "Agent"));
  const policies = parsed.value.filter((one) => isKind(one.value, "Policy"));
  for (const template of parsed.value.filter((one) => isKind(one.value, "TaskTemplate")))
    reporter(template)(["kind"], "not-enforced-yet", "TaskTemplate parses, and is not enforced yet", "Leave it out for now");

  const compiledAgents = agents.map((one) => compileAgent(one, reporter(one)));
  const rulesOf = new Map<PlacedDocument, CompiledRules>();
  for (const policy of policies) {
    const document = policy.value as PolicyDocument;
    checkSelector(document, compiledAgents, reporter(policy));
    const compiled = compileRules(document, compiledAgents, reporter(policy));
    findDeadRules(compiled.rules);
    rulesOf.set(policy, compiled);
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };

  let number = 0;
  const bundleAgents = [...compiledAgents]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((agent): CompiledAgent => {
      const own = policies.filter((policy) => selects(policy.value as PolicyDocument, agent));
      const compiled = own.flatMap((policy) => rulesOf.get(policy) ?? []);
      const placed = withProtections(compiled.flatMap((one) => one.rules), compiled.flatMap((one) => one.protections));
      checkNames(agent.name, placed);
      findLoosePins(placed);
      findLimits(agent.name, placed);
      findRowLimits(agent.name, placed);
      const rules = placed.map((one): Rule => ({ ...one.rule, number: ++number }));
      const documents = own.map((policy) => policy.value as PolicyDocument);
      return {
        ...agent,
        policies: documents.map((one) => ({ name: one.metadata.name, mode: one.spec.mode })),
        capabilities: [...new Set(documents.flatMap((one) => one.spec.capabilities ?? []).map((one) => one.toLowerCase()))].sort(),
        rules,
      };
    });
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: { format: 1, agents: bundleAgents } };
}

function isKind(document: PolicyLanguageDocument, kind: PolicyLanguageDocument["kind"]): boolean {
  return document.kind === kind;
}

function refuseTwins(documents: readonly PlacedDocument[], reporter: (document: PlacedDocument) => Report): void {
  const seen = new Map<string, PlacedDocument>();
  for (const document of documents) {
    const key = `${document.value.kind} ${document.value.metadata.name}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, document);
      continue;
    }
    const { line } = before.position(["metadata", "name"]);
    reporter(document)(["metadata", "name"], "duplicate-name", `there are two documents ${key}`, `The other one is at ${before.file}:${line}: rename or merge`);
  }
}

function compileAgent(placed: PlacedDocument, report: Report): AgentHead {
  const document = placed.value as AgentDocument;
  const attest = document.spec.attest ?? {};
  const later = (place: readonly string[], what: string): void =>
    report(["spec", "attest", ...place], "not-enforced-yet", `attest by ${what} parses, and is not enforced yet`, "Leave it out for now");
  if (attest.code !== undefined) later(["code"], "code");
  if (attest.script !== undefined) later(["script"], "script");
  if (attest.model !== undefined) later(["model"], "model");
  if (attest.environment?.unit !== undefined) later(["environment", "unit"], "environment.unit");
  if (attest.environment?.hostLabels !== undefined) later(["environment", "hostLabels"], "environment.hostLabels");
  return {
    name: document.metadata.name,
    labels: document.metadata.labels ?? {},
    attest: { executable: executableOf(attest.executable?.path, report), ...digestsOf(attest.executable?.sha256, report), users: attest.environment?.user ?? [] },
  };
}

function digestsOf(digests: readonly string[] | undefined, report: Report): Pick<AgentHead["attest"], "digests"> {
  if (digests === undefined) return {};
  if (digests.length > maxDigests) report(["spec", "attest", "executable", "sha256"], "over-limit", `the executable has ${digests.length} digests`, `At most ${maxDigests}`);
  return { digests };
}

function executableOf(text: string | undefined, report: Report): string | null {
  if (text === undefined) return null;
  const place = ["spec", "attest", "executable", "path"];
  const parsed = parsePath(text);
  if (!parsed.ok) report(place, parsed.code, parsed.message, parsed.hint);
  else if (parsed.pattern.kind === "exact" && !parsed.pattern.home) return parsed.pattern.path;
  else report(place, "bad-path", `${JSON.stringify(text)} is not one absolute path`, "Name the one executable");
  return null;
}

function selects(policy: PolicyDocument, agent: AgentHead): boolean {
  const { names, labels } = policy.spec.agents;
  if (names !== undefined && !names.includes(agent.name)) return false;
  return hasLabels(agent, labels ?? {});
}

function checkSelector(policy: PolicyDocument, agents: readonly AgentHead[], report: Report): void {
  const { names, labels } = policy.spec.agents;
  const place = ["spec", "agents"];
  if (names === undefined && Object.keys(labels ?? {}).length === 0)
    report(place, "bad-selector", "this selector matches every agent by accident", "Name agents, or a label that they have");
  names?.forEach((name, index) => checkAgentName(name, agents, [...place, "names", index], report));
}
