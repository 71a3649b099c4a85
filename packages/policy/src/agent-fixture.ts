/** An agent of a policy's last lines, for this folder's tests. */
import { compilePolicy } from "./compile.ts";
import { formatDiagnostic } from "./diagnostics.ts";
import type { CompiledAgent } from "./rules.ts";

/** The agent of a policy whose spec ends with these lines. */
export function agentWith(lines: string, mode = "enforce"): CompiledAgent {
  const text = `apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: coder }
spec: {}
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: base }
spec:
  agents: { names: [coder] }
  mode: ${mode}
${lines.replace(/^/gm, "  ")}
`;
  const result = compilePolicy([{ file: "p.yaml", bytes: new TextEncoder().encode(text) }]);
  const agent = result.ok ? result.value.agents[0] : undefined;
  if (agent === undefined) throw new Error(result.ok ? "no agent" : result.diagnostics.map(formatDiagnostic).join("\n"));
  return agent;
}
