/** Protective denies of presets: what they are about is known when all policies of an agent are. */
import { formatPath, parsePath, patternCovers } from "./path.ts";
import type { PlacedRule, Protection, UnnumberedRule } from "./placed-rule.ts";

/**
 * The agent's rules with the denies that its policies' presets add, each after the rules of its own policy's kind. A
 * path that is relative is below each directory that any of the agent's policies lets it write, by that policy's own
 * rules: not of what a session makes further down, such as a clone or a dependency.
 * An allow to write what is protected is an error: it could never take effect.
 */
export function withProtections(rules: readonly PlacedRule[], protections: readonly Protection[]): readonly PlacedRule[] {
  const trees = writableTrees(rules);
  const denies = unique(protections.flatMap((one) => one.paths.flatMap((path) => deniesOf(one, path, trees))));
  for (const own of rules) refuseUnderProtection(own, denies);
  return [...rules, ...denies.map((one) => one.deny)];
}

interface ProtectiveDeny {
  readonly deny: PlacedRule;
  readonly by: Protection;
}

/** Presets share groups: the first deny of a path stays. */
function unique(denies: readonly ProtectiveDeny[]): readonly ProtectiveDeny[] {
  const byPattern = new Map<string, ProtectiveDeny>();
  for (const one of denies) {
    const { rule } = one.deny;
    const key = rule.class === "path" ? `${rule.mode} ${formatPath(rule.pattern)}` : rule.id;
    if (!byPattern.has(key)) byPattern.set(key, one);
  }
  return [...byPattern.values()];
}

/** As a policy writes them, without the `/**` at the end; those of presets are caches and devices. */
function writableTrees(rules: readonly PlacedRule[]): readonly string[] {
  const trees = rules.flatMap(({ rule, fromPreset }) => {
    if (fromPreset || rule.class !== "path" || rule.effect !== "allow" || !rule.access.includes("write")) return [];
    return rule.pattern.kind === "tree" ? [formatPath(rule.pattern).slice(0, -"/**".length)] : [];
  });
  return [...new Set(trees)].sort();
}

function deniesOf(by: Protection, path: { readonly id: string; readonly text: string }, trees: readonly string[]): readonly ProtectiveDeny[] {
  const isRelative = !/^[/~]/.test(path.text);
  const texts = isRelative ? trees.map((tree) => `${tree}/${path.text}`) : [path.text];
  return texts.flatMap((text, index): readonly ProtectiveDeny[] => {
    const parsed = parsePath(text);
    if (!parsed.ok) {
      by.report(by.place, parsed.code, `preset ${by.preset} protects ${text}: ${parsed.message}`, parsed.hint);
      return [];
    }
    const rule: UnnumberedRule = {
      class: "path",
      effect: "deny",
      pattern: parsed.pattern,
      access: ["write"],
      protective: true,
      id: isRelative ? `${path.id}[${index}]` : path.id,
      policy: by.policy,
      mode: by.mode,
    };
    return [{ deny: { rule, report: by.report, place: by.place, fromPreset: true }, by }];
  });
}

function refuseUnderProtection({ rule, report, place, fromPreset }: PlacedRule, denies: readonly ProtectiveDeny[]): void {
  if (fromPreset || rule.class !== "path" || rule.effect !== "allow" || !rule.access.includes("write")) return;
  for (const { deny, by } of denies) {
    if (deny.rule.class !== "path" || deny.rule.mode !== rule.mode || !patternCovers(deny.rule.pattern, rule.pattern)) continue;
    const without = `{ preset: ${by.preset}, without: [${by.group}] }`;
    report(place, "never-takes-effect", `${rule.id} can't allow writing ${formatPath(rule.pattern)}: ${deny.rule.id} protects it`, `Write ${without} under use of policy ${by.policy}, or remove write`);
    return;
  }
}
