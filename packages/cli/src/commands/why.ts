/** `cordon why`: which rule decided, and the smallest grant that would allow it. */
import type { Command } from "commander";
import { cordon, localService } from "@cordon/wire";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { withDaemon } from "../daemon-client.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { escapeText, escapeYaml, jsonLine, shortDigest } from "../output.ts";
import { callOnce } from "../rpc.ts";
import { eventObject, type EventObject } from "./events.ts";

interface WhyOptions {
  readonly last?: true;
  readonly json?: true;
}

/** Its options, arguments and action. */
export function addWhy(command: Command, context: Context): void {
  withJson(withState(command))
    .argument("[what]", "a pid of a session, a session, or a violation's id")
    .option("--last", "the last violation on this host")
    .action((what: string | undefined, options: WhyOptions) => why(context, command, what, options));
}

async function why(context: Context, command: Command, what: string | undefined, options: WhyOptions): Promise<void> {
  const request = whyRequest(what, options.last ?? false);
  const answer = await withDaemon(instanceOf(command, context), (peer) => callOnce(peer, localService.why, request));
  if (!answer.found)
    throw new CommandError(`there is no ${nameOf(request)} on this host that you may see`, "`cordon violations` lists them, to the operator");
  const event = eventObject(cordon.v1.Event.create(answer.event ?? {}));
  const { sentence, step, digest, grant } = answer;
  if (options.json) context.out(jsonLine({ ...event, step, sentence, digest, grant }));
  else context.out(whyText(event, answer));
}

/** What is asked for. Throws {@link CommandError} (wrong usage) unless exactly one thing is named. */
export function whyRequest(what: string | undefined, last: boolean): cordon.v1.IWhyRequest {
  if ((what === undefined) !== last) throw new CommandError("name one thing", "`cordon why PID|SESSION|VIOLATION`, or `cordon why --last`", 2);
  if (what === undefined) return { last: true };
  if (/^\d{1,10}$/.test(what) && Number(what) <= 0xffffffff) return { pid: Number(what) };
  return /^s-[0-9a-f]{16}$/.test(what) ? { session: what } : { violation: what };
}

function nameOf({ pid, session, violation }: cordon.v1.IWhyRequest): string {
  if (pid) return `violation of a process ${pid}`;
  if (session) return `violation of a session ${session}`;
  return violation ? `violation ${violation}` : "violation";
}

function whyText(event: EventObject, answer: cordon.v1.WhyResponse): string {
  const who = event.pid === null ? event.session : `${event.exe ?? "a process"} (pid ${event.pid}) of ${event.session}`;
  const lines: [string, string][] = [
    ["what", `${event.verdict}: ${event.kind} ${event.target}`],
    ["who", `agent ${event.agent}, ${who}`],
    ["when", event.time ?? "unknown"],
    ["why", answer.sentence],
    ["rule", event.rule === "" ? `none (step ${answer.step} of the precedence)` : `${event.rule} (step ${answer.step} of the precedence)`],
    ["policy", `${event.policy === "" ? "none" : event.policy}, bundle ${shortDigest(answer.digest)}`],
    ["backend", event.backend],
  ];
  const text = lines.map(([name, value]) => `${`${name}:`.padEnd(9)} ${escapeText(value)}\n`).join("");
  if (answer.grant === "") return text;
  const grant = answer.grant.trimEnd().split("\n").map((line) => `  ${escapeYaml(line)}\n`);
  return `${text}the smallest addition that would allow it, for the spec of a policy that selects the agent:\n${grant.join("")}`;
}
