/** What selectors look at: the agents of a policy, before their rules are known. */
import { nearest, type Place } from "./diagnostics.ts";
import type { Report } from "./placed-rule.ts";
import type { CompiledAgent } from "./rules.ts";

export type AgentHead = Omit<CompiledAgent, "policies" | "capabilities" | "rules">;

/** Versions of an agent's executable that its attestation can name. */
export const maxDigests = 64;

/** Whether an agent has all of these labels. */
export function hasLabels(agent: AgentHead, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(labels).every(([key, value]) => agent.labels[key] === value);
}

/** Tells of a name that no agent has. */
export function checkAgentName(name: string, agents: readonly AgentHead[], place: Place, report: Report): void {
  const known = agents.map((agent) => agent.name);
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  report(place, "unknown-agent", `there is no agent ${name}`, meant === null ? "Add a document of kind Agent" : `Did you mean ${meant}?`);
}

/** The names, sorted, of the agents that the other end of a rule means; none when that is an error, which is told. */
export function agentsMeant(
  { agent, agents }: { readonly agent?: string | undefined; readonly agents?: { readonly labels: Readonly<Record<string, string>> } | undefined },
  all: readonly AgentHead[],
  place: Place,
  report: Report,
): readonly string[] {
  if (agent !== undefined) {
    checkAgentName(agent, all, [...place, "agent"], report);
    return [agent];
  }
  const labels = agents?.labels ?? {};
  if (Object.keys(labels).length === 0) {
    report([...place, "agents"], "bad-selector", "this selector matches every agent by accident", "Name a label that the agents have");
    return [];
  }
  const meant = all.filter((one) => hasLabels(one, labels)).map((one) => one.name);
  if (meant.length === 0) report([...place, "agents"], "bad-selector", "no agent has these labels", "Name a label that an agent has");
  return meant.sort();
}
