/** `cordon schema`: the policy language for editors. */
import type { Command } from "commander";
import { policyJsonSchema } from "@cordon/policy";
import type { Context } from "../context.ts";
import { withJson } from "../options.ts";
import { jsonLine } from "../output.ts";

/** Adds the command. */
export function addSchema(program: Command, context: Context): void {
  withJson(program.command("schema"))
    .description("print the JSON Schema of the policy language")
    .action(({ json }: { readonly json?: true }) => {
      const schema = policyJsonSchema();
      context.out(json ? jsonLine(schema) : `${JSON.stringify(schema, null, 2)}\n`);
    });
}
