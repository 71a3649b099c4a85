/** Programs that are allowed by what they contain. */
import { lowestRule } from "./lowest-rule.ts";
import { formatPath, absolutePath, patternCovers } from "./path.ts";
import type { PlacedRule } from "./placed-rule.ts";
import type { Access, PinRule, Rule, Verdict } from "./rules.ts";

/** Whether a rule by digest allows an access: a digest that is not known matches none. */
export function pinCovers(rule: PinRule, access: Access, home: string): boolean {
  if (access.class !== "path" || access.access !== "exec" || access.sha256 !== rule.sha256) return false;
  return rule.pattern === null || absolutePath(rule.pattern, home) === access.path;
}

/** What a refusal for want of a rule says of the rules by digest. */
export function missedPin(rules: readonly Rule[], access: Access, home: string): Pick<Verdict, "rule" | "digest"> {
  if (access.class !== "path" || access.access !== "exec") return { rule: null };
  const pins = rules.filter((rule) => rule.class === "pin");
  const isKnown = access.sha256 !== undefined;
  const here = pins.filter(({ pattern }) => pattern !== null && absolutePath(pattern, home) === access.path);
  const lowest = (mode: PinRule["mode"]): PinRule | null => lowestRule(here.filter((rule) => rule.mode === mode));
  const rule = lowest("enforce") ?? lowest("audit");
  if (rule !== null) return { rule, digest: isKnown ? "mismatch" : "pending" };
  return !isKnown && pins.some(({ pattern }) => pattern === null) ? { rule: null, digest: "pending" } : { rule: null };
}

/** Refuses a program's digest where another rule allows the program whatever it contains: it would hold nothing. */
export function findLoosePins(rules: readonly PlacedRule[]): void {
  for (const { rule, report, place } of rules) {
    if (rule.class !== "pin" || rule.pattern === null) continue;
    const { pattern, mode } = rule;
    const loose = rules.find(({ rule: other }) => other.class === "path" && other.effect === "allow" && other.mode === mode && other.access.includes("exec") && patternCovers(other.pattern, pattern));
    if (loose === undefined) continue;
    const remedy = loose.fromPreset ? "Leave that group of the preset out, or remove sha256" : "Remove one of the two";
    report(place, "never-takes-effect", `${rule.id} can't hold ${formatPath(pattern)} to its digest: ${loose.rule.id} allows it whatever it contains`, remedy);
  }
}
