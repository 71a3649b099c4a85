/** `cordon trace`: one session as a tree of processes, and what they did. */
import type { Command } from "commander";
import { adminService, bigintOf, cordon } from "@cordon/wire";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { escapeText, isoTime, jsonLine } from "../output.ts";
import { callOnce } from "../rpc.ts";
import { withService } from "../service-client.ts";
import { traceText, type TraceNode } from "../trace-tree.ts";

/** Its options, arguments and action. */
export function addTrace(command: Command, context: Context): void {
  withJson(withState(command))
    .argument("<session>", "a session's id")
    .action(async (session: string, { json }: { readonly json?: true }) => {
      const answer = await withService(instanceOf(command, context), (peer) => callOnce(peer, adminService.getTrace, { session }));
      const nodes = answer.nodes.map((node) => cordon.v1.TraceNode.create(node));
      if (nodes.length === 0) throw new CommandError(`nothing is known of a session ${session}`, "see `cordon sessions --all`");
      if (json) for (const node of nodes) context.out(jsonLine(nodeObject(answer.trace, node)));
      else context.out(`trace ${escapeText(answer.trace)}\n${traceText(nodes)}`);
      if (!json && nodes.some((node) => node.kind === "session" && bigintOf(node.endUnixNs) === 0n))
        context.err("cordon: this session still runs: each of its processes is shown once it has ended\n");
    });
}

function nodeObject(trace: string, { id, parent, kind, name, startUnixNs, endUnixNs, detail, pid }: TraceNode): object {
  return {
    trace,
    id,
    parent: parent === "" ? null : parent,
    kind,
    name,
    start: isoTime(bigintOf(startUnixNs)),
    end: isoTime(bigintOf(endUnixNs)),
    detail,
    pid: pid === 0 ? null : pid,
  };
}
