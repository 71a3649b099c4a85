/** `cordon token`: a one-time token with which a host enrols. */
import type { Command } from "commander";
import { adminService } from "@cordon/wire";
import { parseDuration } from "../arguments.ts";
import type { Context } from "../context.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { escapeText, jsonLine } from "../output.ts";
import { callOnce } from "../rpc.ts";
import { withService } from "../service-client.ts";

/** Adds the command. */
export function addToken(program: Command, context: Context): void {
  withJson(withState(program.command("token")))
    .description("make a join token, which lets one host enrol")
    .option("--valid <time>", "how long it is valid, such as 15m", parseDuration, 3_600_000)
    .action(async ({ json, valid }: { readonly json?: true; readonly valid: number }, command: Command) => {
      const request = { validS: Math.max(1, Math.ceil(valid / 1000)) };
      const { token } = await withService(instanceOf(command, context), (peer) => callOnce(peer, adminService.createJoinToken, request));
      context.out(json ? jsonLine({ token }) : `${escapeText(token)}\n`);
    });
}
