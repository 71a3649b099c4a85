/** One command line, and what each way of failing means for the exit code. */
import { Command, CommanderError } from "commander";
import { CommandError } from "./command-error.ts";
import { commandTable } from "./command-table.ts";
import type { Context } from "./context.ts";
import { withState } from "./options.ts";
import { escapeText } from "./output.ts";

/**
 * Runs one command line.
 * @param words without the program's name
 * @returns the exit code: 0 done, 1 refused or failed, 2 wrong usage; `run` passes its command's on, and gives 126 for its own refusal
 */
export async function runCli(words: readonly string[], context: Omit<Context, "setExitCode">): Promise<number> {
  let exitCode = 0;
  const program = programWith({ ...context, setExitCode: (code) => (exitCode = code) });
  try {
    await program.parseAsync(spokenOut(words), { from: "user" });
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

function programWith(context: Context): Command {
  const program = withState(new Command("cordon"))
    .description("Zero-trust segmentation for AI agents on Linux hosts")
    .version(context.version)
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${wordsOf(command)}` })
    .configureOutput({ writeOut: (text) => context.out(text), writeErr: (text) => context.err(text), outputError: errorWriter("cordon help") });
  for (const { name, description } of commandTable)
    program.command(name).description(description).configureOutput({ outputError: errorWriter(`cordon help ${name}`) });
  return program.hook("preSubcommand", (_program, command) => commandTable.find(({ name }) => name === command.name())?.define(command, context));
}

function wordsOf(command: Command): string {
  return commandTable.find(({ name }) => name === command.name())?.words ?? "[command]";
}

/** `help COMMAND` as `COMMAND --help`: only a command that is asked for has its options. */
function spokenOut(words: readonly string[]): readonly string[] {
  const [first, name] = words;
  return first === "help" && commandTable.some((entry) => entry.name === name) ? [...words.slice(1, 2), "--help"] : words;
}

function errorWriter(help: string): (text: string, write: (text: string) => void) => void {
  return (text, write) => write(`cordon: ${usageText(text)}: see \`${help}\`\n`);
}
