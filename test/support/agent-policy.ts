/** One agent with one policy that enforces, which is what most tests need. */

/** Who may run the agent, and its presets. */
export interface AgentPolicyOptions {
  /** Anybody, when there are none. */
  readonly users?: readonly string[];
  readonly use?: readonly string[];
}

/**
 * The two documents.
 * @param spec what the policy's spec has beside agents, mode and presets: lines of YAML, indented by two spaces, each ended
 */
export function agentPolicy(name: string, spec: string, { users = ["root", "nobody"], use = ["linux-base"] }: AgentPolicyOptions = {}): string {
  return `apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: ${name} }
spec: ${users.length === 0 ? "{}" : `{ attest: { environment: { user: [${users.join(", ")}] } } }`}
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: ${name}-base }
spec:
  agents: { names: [${name}] }
  mode: enforce
  use: [${use.join(", ")}]
${spec}`;
}
