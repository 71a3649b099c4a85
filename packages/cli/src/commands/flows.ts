/** `cordon flows`: who talked to whom. */
import type { Command } from "commander";
import { adminService, bigintOf, cordon, numberOf } from "@cordon/wire";
import { parseLimit } from "../arguments.ts";
import type { Context } from "../context.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { isoTime, jsonLine, nothingOf, table } from "../output.ts";
import { callOnce } from "../rpc.ts";
import { withService } from "../service-client.ts";

interface FlowsOptions {
  readonly session?: string;
  readonly limit?: number;
  readonly json?: true;
}

/** Its options, arguments and action. */
export function addFlows(command: Command, context: Context): void {
  withJson(withState(command))
    .option("--session <id>", "of this session only")
    .option("--limit <number>", "the newest so many (default 1000)", parseLimit)
    .action(async (options: FlowsOptions) => {
      const request = { session: options.session ?? "", limit: options.limit ?? 0 };
      const answer = await withService(instanceOf(command, context), (peer) => callOnce(peer, adminService.listFlows, request));
      const flows = answer.flows.map((flow) => flowObject(cordon.v1.Flow.create(flow)));
      if (options.json) for (const flow of flows) context.out(jsonLine(flow));
      else context.out(flowsText(flows));
      if (flows.length === 0 && options.session !== undefined) context.err(nothingOf(options.session));
    });
}

/** A flow as `--json` prints it; the field names are stable. */
export interface FlowObject {
  /** Start of its 10 s. */
  readonly time: string | null;
  readonly host: string;
  readonly agent: string;
  readonly session: string;
  readonly destination: string;
  readonly port: number;
  readonly protocol: string;
  readonly verdict: string;
  /** Attempts. */
  readonly count: number;
  readonly policy: string;
  readonly rule: string;
}

function flowObject(flow: cordon.v1.Flow): FlowObject {
  const { host, agent, session, destination, port, protocol, verdict, policy, rule } = flow;
  const time = isoTime(bigintOf(flow.timeUnixNs));
  return { time, host, agent, session, destination, port, protocol, verdict, count: numberOf(flow.count), policy, rule };
}

/** Flows for people. */
export function flowsText(flows: readonly FlowObject[]): string {
  return table(
    ["TIME", "AGENT", "SESSION", "VERDICT", "PROTOCOL", "DESTINATION", "PORT", "COUNT", "RULE"],
    flows.map((one) => [one.time, one.agent, one.session, one.verdict, one.protocol, one.destination, one.port, one.count, one.rule]),
  );
}
