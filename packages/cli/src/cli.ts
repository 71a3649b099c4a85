/** The command table, and what each way of failing means for the exit code. */
import { Command, CommanderError } from "commander";
import { addAgents } from "./commands/agents.ts";
import { addApply } from "./commands/apply.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addEvents } from "./commands/events.ts";
import { addFlows } from "./commands/flows.ts";
import { addHosts } from "./commands/hosts.ts";
import { addPresets } from "./commands/presets.ts";
import { addRespond } from "./commands/respond.ts";
import { addRun } from "./commands/run.ts";
import { addSchema } from "./commands/schema.ts";
import { addSessions } from "./commands/sessions.ts";
import { addToken } from "./commands/token.ts";
import { addTrace } from "./commands/trace.ts";
import { addUp } from "./commands/up.ts";
import { addWhy } from "./commands/why.ts";
import { CommandError } from "./command-error.ts";
import type { Context } from "./context.ts";
import { withState } from "./options.ts";
import { escapeText } from "./output.ts";

const commands = [
  addUp,
  addApply,
  addRun,
  addHosts,
  addAgents,
  addSessions,
  addFlows,
  addEvents,
  addWhy,
  addRespond,
  addTrace,
  addDoctor,
  addPresets,
  addToken,
  addSchema,
];

/**
 * Runs one command line.
 * @param words without the program's name
 * @returns the exit code: 0 done, 1 refused or failed, 2 wrong usage; `run` passes its command's on, and gives 126 for its own refusal
 */
export async function runCli(words: readonly string[], context: Omit<Context, "setExitCode">, version: string): Promise<number> {
  let exitCode = 0;
  const program = withState(new Command("cordon"))
    .description("Zero-trust segmentation for AI agents on Linux hosts")
    .version(version)
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.out(text),
      writeErr: (text) => context.err(text),
      outputError: (text, write) => write(`cordon: ${usageText(text)}: see \`cordon help\`\n`),
    });
  for (const add of commands) add(program, { ...context, setExitCode: (code) => (exitCode = code) });
  try {
    await program.parseAsync(words, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CommandError) {
      context.err(`cordon: ${escapeText(error.message)}: ${escapeText(error.remedy)}\n`);
      return error.exitCode;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.err(`cordon: this is a bug in cordon: please report it with the lines below\n${text.split("\n").map(escapeText).join("\n")}\n`);
    return 1;
  }
}

/** Commander's message on one line, without its own prefix. */
function usageText(text: string): string {
  return escapeText(text.trim().replace(/^error: /, "").replace(/\s*\n\s*/g, " "));
}
