/** Compiled agents and a plain host, for this folder's tests. */
import { compilePolicy, formatDiagnostic, type CompiledAgent } from "@cordon/policy";
import type { HostFacts } from "./lower.ts";

export const plainFacts: HostFacts = { mounts: [], resolve: (path) => path, isWritable: () => false, home: "/home/u", ownDirectories: ["/var/lib/cordon"] };

/** A policy of agent `a`: its name, its mode, and what its spec has beside. */
export type PolicyParts = readonly [name: string, mode: string, rules: string];

/** The agent `a` that these policies are about. */
export function agentUnder(...policies: readonly PolicyParts[]): CompiledAgent {
  const documents = policies.map(([name, mode, rules]) => `---\napiVersion: cordon.dev/v1\nkind: Policy\nmetadata: { name: ${name} }\nspec: { agents: { names: [a] }, mode: ${mode}, ${rules} }\n`);
  const text = `apiVersion: cordon.dev/v1\nkind: Agent\nmetadata: { name: a }\nspec: {}\n${documents.join("")}`;
  const result = compilePolicy([{ file: "p", bytes: new TextEncoder().encode(text) }]);
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join("\n"));
  return result.value.agents[0] as CompiledAgent;
}
