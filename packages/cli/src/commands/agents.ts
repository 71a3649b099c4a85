/** `cordon agents`: the agents of the policy in force. */
import type { Command } from "commander";
import { adminService, cordon, numberOf } from "@cordon/wire";
import type { Context } from "../context.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { jsonLine, table } from "../output.ts";
import { callOnce } from "../rpc.ts";
import { withService } from "../service-client.ts";

/** Its options, arguments and action. */
export function addAgents(command: Command, context: Context): void {
  withJson(withState(command))
    .action(async ({ json }: { readonly json?: true }) => {
      const answer = await withService(instanceOf(command, context), (peer) => callOnce(peer, adminService.listAgents, {}));
      const agents = answer.agents.map((agent) => agentObject(cordon.v1.Agent.create(agent)));
      if (json) for (const agent of agents) context.out(jsonLine(agent));
      else context.out(agentsText(agents));
    });
}

/** An agent as `--json` prints it; the field names are stable. */
export interface AgentObject {
  readonly agent: string;
  readonly policies: readonly string[];
  /** enforce, audit, or none when no policy selects it */
  readonly mode: string;
  /** Running ones. */
  readonly sessions: number;
  readonly violations: number;
  readonly rules: number;
}

function agentObject(agent: cordon.v1.Agent): AgentObject {
  const { name, policies, mode, sessions, rules } = agent;
  return { agent: name, policies, mode, sessions, violations: numberOf(agent.violations), rules };
}

/** Agents for people. */
export function agentsText(agents: readonly AgentObject[]): string {
  return table(
    ["AGENT", "MODE", "SESSIONS", "VIOLATIONS", "RULES", "POLICIES"],
    agents.map((one) => [one.agent, one.mode, one.sessions, one.violations, one.rules, one.policies.join(", ")]),
  );
}
