/** `cordon version`: what runs here. */
import { release } from "node:os";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { withJson } from "../options.ts";
import { escapeText, jsonLine } from "../output.ts";

/** Its options and action. */
export function addVersion(command: Command, context: Context): void {
  withJson(command).action(({ json }: { readonly json?: true }) => {
    const versions = { cordon: context.version, node: process.versions.node, kernel: release() };
    if (json) context.out(jsonLine(versions));
    else for (const [name, version] of Object.entries(versions)) context.out(`${name} ${escapeText(version)}\n`);
  });
}
