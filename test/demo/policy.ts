/** The page of policy that the demo pushes. The presets do the rest. */
import { dirname } from "node:path";
import type { AgentPrograms } from "./agent.ts";
import type { Destination } from "./scenario.ts";
import type { Actor } from "./stage.ts";

/** Programs that the job (and the hijacker) uses beside the presets' ones. */
const tools = ["/usr/bin/perl", "/usr/bin/cp", "/usr/bin/ln"];

/**
 * @param actors whose folders the agent may use; the key is in none of the rules
 * @param ports the model's port, and that of the live part's destination when it is open
 */
export function demoPolicy(
  programs: AgentPrograms,
  actors: readonly Actor[],
  ports: { readonly model: number; readonly destination: Destination | null },
): string {
  const quoted = (path: string): string => JSON.stringify(path);
  const file = (path: string, ...access: string[]): string =>
    `    - { path: ${quoted(path)}, access: [${access.join(", ")}] }`;
  const egress = [`    - { to: { cidr: 127.0.0.1/32 }, ports: [tcp/${ports.model}] }`];
  if (ports.destination !== null)
    egress.push(`    - { to: { cidr: ${ports.destination.host}/32 }, ports: [tcp/${ports.destination.port}] }`);
  const own = actors.flatMap((actor) => [
    file(`${actor.project}/**`, "read", "write"),
    file(`${actor.temporary}/**`, "read", "write"),
    file(`${actor.home}/.pi/**`, "read", "write"),
    file(`${actor.home}/.npm/**`, "read", "write"),
    file(`${actor.home}/.gitconfig`, "read"),
  ]);
  const scripts = [programs.script, programs.npmScript, ...tools, programs.node];
  return `apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: coder, labels: { team: demo } }
spec:
  attest:
    executable: { path: ${quoted(programs.node)} }
    environment: { user: [${actors.map((actor) => actor.user).join(", ")}] }
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: coder-demo }
spec:
  agents: { names: [coder] }
  mode: enforce
  use: [linux-base, node, git]
  egress:
${egress.join("\n")}
  files:
${own.join("\n")}
${file(`${dirname(dirname(programs.node))}/**`, "read")}
${file(`${programs.packages}/**`, "read", "map")}
${file(`${programs.npmPackages}/**`, "read")}
  exec:
${scripts.map((path) => `    - { path: ${quoted(path)} }`).join("\n")}
`;
}
