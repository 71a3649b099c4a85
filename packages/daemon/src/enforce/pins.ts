/** Programs that are allowed by their digest: what a host can't hold of such rules. Pure. */
import { absolutePath, formatPath, isWithin, type CompiledAgent, type PinRule } from "@cordon/policy";
import { locate } from "../mounts.ts";
import type { Refusal } from "./landlock.ts";
import { localFileSystemNames, localFileSystems } from "./local-file-systems.ts";
import type { HostFacts } from "./lower.ts";

/**
 * Rules by digest that this host can't hold: none where the kernel takes no digests, none on a file system whose contents
 * change unseen, and none that another rule undoes at the same file by another name.
 */
export function pinRefusalsOf(agent: CompiledAgent, facts: HostFacts, takesDigests: boolean): readonly Refusal[] {
  return agent.rules.flatMap((rule): readonly Refusal[] => {
    if (rule.class !== "pin") return [];
    if (!takesDigests)
      return [{ rule: rule.id, detail: "this kernel does not say what a program contains when it is run", remedy: "name the program by path alone, or run the agent on a kernel with BPF LSM and IMA with SHA-256 (Debian's)" }];
    if (rule.pattern === null) return [];
    const path = facts.resolve(absolutePath(rule.pattern, facts.home));
    const dev = locate(facts.mounts, path)?.dev;
    const type = facts.mounts.find((mount) => mount.dev === dev)?.type ?? "unknown";
    if (!localFileSystems.some((one) => one.type === type))
      return [{ rule: rule.id, detail: `${path} is on a file system (${type}) whose contents may change unseen`, remedy: `keep the program on one of ${localFileSystemNames}` }];
    const loose = looseRuleOf(agent, rule, path, facts);
    return loose === null ? [] : [{ rule: rule.id, detail: `${loose} allows ${path} whatever it contains`, remedy: "remove one of the two" }];
  });
}

/** What the policy's text does not show: a link, or `~`. */
function looseRuleOf(agent: CompiledAgent, pin: PinRule, path: string, facts: HostFacts): string | null {
  for (const rule of agent.rules) {
    if (rule.class !== "path" || rule.effect !== "allow" || rule.mode !== pin.mode || !rule.access.includes("exec")) continue;
    if (rule.pattern.kind !== "exact" && rule.pattern.kind !== "tree") continue;
    const other = facts.resolve(absolutePath(rule.pattern, facts.home));
    if (rule.pattern.kind === "tree" ? path !== other && isWithin(path, other) : path === other) return `${rule.id} (${formatPath(rule.pattern)})`;
  }
  return null;
}
