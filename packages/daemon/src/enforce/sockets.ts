/** AF_UNIX on kernels whose only hook sees the caller's text, not the socket that it leads to. Pure. */
import { absolutePath, type CompiledAgent } from "@cordon/policy";
import type { Refusal } from "./landlock.ts";
import type { HostFacts } from "./lower.ts";

/** Rules whose path a session could make anew: a link there would lead the allowed text to any socket of the host. */
export function socketRefusalsOf(agent: CompiledAgent, facts: HostFacts): readonly Refusal[] {
  return agent.rules.flatMap((rule): Refusal[] => {
    if (rule.class !== "path" || !rule.access.includes("connect") || rule.pattern.kind !== "exact") return [];
    const path = absolutePath(rule.pattern, facts.home);
    const parts = path.split("/").slice(1);
    const writable = parts.some((_name, index) => facts.isWritable(`/${parts.slice(0, index + 1).join("/")}`)) || facts.isWritable(facts.resolve(path));
    if (!writable) return [];
    const detail = `a session may write where ${path} lies, and this kernel decides AF_UNIX by the caller's text: a link there would lead anywhere`;
    return [{ rule: rule.id, detail, remedy: "keep the socket outside writable directories, or run on a kernel with BPF LSM" }];
  });
}
