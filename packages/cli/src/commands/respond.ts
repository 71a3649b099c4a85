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

/** An action by its command's name, and the word for it when it is done. */
const doneWords = { freeze: "froze", resume: "resumed", kill: "killed" } as const;

/** Options, argument and action of one of the commands. */
export function addRespond(command: Command, context: Context, action: keyof typeof doneWords): void {
  withJson(withState(command))
    .argument("<agent|session>", "an agent's name or a session's id")
    .option("--wait <time>", "how long to wait for the hosts", parseDuration, 10_000)
    .action(async (target: string, options: RespondOptions) => {
      const request = { action, target, waitMs: options.wait };
      const { ok, detail, sessions } = await withService(instanceOf(command, context), (peer) =>
        callOnce(peer, adminService.respond, request, options.wait + 10_000),
      );
      if (options.json) context.out(jsonLine({ action, target, ok, detail, sessions }));
      else for (const session of sessions) context.out(`${doneWords[action]} ${escapeText(session)}\n`);
      if (!ok || sessions.length === 0)
        throw new CommandError(
          `${action} of ${target}: ${detail === "" ? "no session matched" : detail}`,
          "see `cordon sessions` and `cordon hosts`",
        );
    });
}
