/** `cordon token`: a one-time token with which a host enrols. */
import type { Command } from "commander";
import { adminService } from "@cordon/wire";
import { parseValidity } from "../arguments.ts";
import type { Context } from "../context.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { escapeText, jsonLine } from "../output.ts";
import { callOnce } from "../rpc.ts";
import { withService } from "../service-client.ts";

/** Its options, arguments and action. */
export function addToken(command: Command, context: Context): void {
  withJson(withState(command))
    .option("--valid <time>", "how long it is valid, such as 15m", parseValidity, 3_600_000)
    .action(async ({ json, valid }: { readonly json?: true; readonly valid: number }) => {
      const request = { validS: Math.ceil(valid / 1000) };
      const { token } = await withService(instanceOf(command, context), (peer) => callOnce(peer, adminService.createJoinToken, request));
      context.out(json ? jsonLine({ token }) : `${escapeText(token)}\n`);
    });
}
