/** `cordon presets`: the rule sets that come with Cordon. */
import type { Command } from "commander";
import { presets, type Preset } from "@cordon/policy";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { withJson } from "../options.ts";
import { jsonLine, table } from "../output.ts";

/** Its options, arguments and action. */
export function addPresets(command: Command, context: Context): void {
  withJson(command)
    .argument("[name]", "show what this one allows")
    .action((name: string | undefined, { json }: { readonly json?: true }) => {
      const chosen = name === undefined ? presets : presets.filter((preset) => preset.name === name);
      if (chosen.length === 0)
        throw new CommandError(`there is no preset ${name ?? ""}`, `name one of ${presets.map((preset) => preset.name).join(", ")}`);
      if (json) for (const preset of chosen) context.out(jsonLine(preset));
      else context.out(name === undefined ? listText(chosen) : chosen.map(presetText).join(""));
    });
}

function listText(list: readonly Preset[]): string {
  const rows = list.map(({ name, groups, description }) => [name, groups.map((group) => group.name).join(", "), description]);
  return table(["PRESET", "GROUPS", "WHAT IT IS FOR"], rows);
}

function presetText({ name, description, groups }: Preset): string {
  const parts = groups.map((group) => {
    const files = group.files.map(({ path, access }) => `    ${access.join(", ").padEnd(17)}${path}\n`);
    const exec = group.exec.map((path) => `    ${"exec".padEnd(17)}${path}\n`);
    const protect = group.protect.map((path) => `    ${"deny write".padEnd(17)}${/^[/~]/.test(path) ? path : `WRITABLE/${path}`}\n`);
    return `  ${group.name}: ${group.description}\n${files.join("")}${exec.join("")}${protect.join("")}`;
  });
  return `${name}: ${description}\n${parts.join("")}`;
}
