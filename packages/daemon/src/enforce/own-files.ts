/** Rules about Cordon's own files, which precedence 1 denies whatever a policy says: they could never take effect. Pure. */
import { absolutePath, isWithin, type CompiledAgent } from "@cordon/policy";
import type { Refusal } from "./landlock.ts";
import type { HostFacts } from "./lower.ts";

export function ownFileRefusalsOf(agent: CompiledAgent, facts: HostFacts): readonly Refusal[] {
  return agent.rules.flatMap((rule): Refusal[] => {
    if (rule.class !== "path" || rule.effect !== "allow" || rule.access.includes("connect")) return [];
    if (rule.pattern.kind !== "tree" && rule.pattern.kind !== "exact") return [];
    const path = facts.resolve(absolutePath(rule.pattern, facts.home));
    const folder = facts.ownDirectories.find((one) => isWithin(path, one));
    return folder === undefined ? [] : [{ rule: rule.id, detail: `${path} is Cordon's own, which no session may touch`, remedy: "leave the rule out" }];
  });
}
