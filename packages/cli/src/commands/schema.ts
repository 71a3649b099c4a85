/** `cordon schema`: the policy language for editors. */
import type { Command } from "commander";
import { policyJsonSchema } from "@cordon/policy";
import type { Context } from "../context.ts";
import { withJson } from "../options.ts";
import { jsonLine } from "../output.ts";

/** Its options, arguments and action. */
export function addSchema(command: Command, context: Context): void {
  withJson(command)
    .action(({ json }: { readonly json?: true }) => {
      const schema = policyJsonSchema();
      context.out(json ? jsonLine(schema) : `${JSON.stringify(schema, null, 2)}\n`);
    });
}
