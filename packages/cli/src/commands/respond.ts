/** `cordon freeze`, `resume` and `kill`: stop an agent by hand. */
import type { Command } from "commander";
import { adminService } from "@cordon/wire";
import { parseDuration } from "../arguments.ts";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { escapeText, jsonLine } from "../output.ts";
import { callOnce } from "../rpc.ts";
import { withService } from "../service-client.ts";

interface RespondOptions {
  readonly wait: number;
  readonly json?: true;
}

const actions = [
  { name: "freeze", past: "froze", description: "stop all processes of a session, or of all sessions of an agent" },
  { name: "resume", past: "resumed", description: "let a frozen session go on" },
  { name: "kill", past: "killed", description: "end a session, or all sessions of an agent" },
] as const;

/** Adds the commands. */
export function addRespond(program: Command, context: Context): void {
  for (const { name, past, description } of actions)
    withJson(withState(program.command(name)))
      .description(description)
      .argument("<agent|session>", "an agent's name or a session's id")
      .option("--wait <time>", "how long to wait for the hosts", parseDuration, 10_000)
      .action(async (target: string, options: RespondOptions, command: Command) => {
        const request = { action: name, target, waitMs: options.wait };
        const { ok, detail, sessions } = await withService(instanceOf(command, context), (peer) =>
          callOnce(peer, adminService.respond, request, options.wait + 10_000),
        );
        if (options.json) context.out(jsonLine({ action: name, target, ok, detail, sessions }));
        else for (const session of sessions) context.out(`${past} ${escapeText(session)}\n`);
        if (!ok || sessions.length === 0)
          throw new CommandError(
            `${name} of ${target}: ${detail === "" ? "no session matched" : detail}`,
            "see `cordon sessions` and `cordon hosts`",
          );
      });
}
