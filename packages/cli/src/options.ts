/** The options that commands share. */
import type { Command } from "commander";
import { CommandError } from "./command-error.ts";
import type { Context } from "./context.ts";
import { instanceAt, type Instance } from "./instance.ts";

/** `--state`, as each command takes it. */
export function withState(command: Command): Command {
  return command.option("--state <directory>", "state directory of the instance (or CORDON_STATE; default /var/lib/cordon)");
}

/** `--json`. */
export function withJson(command: Command): Command {
  return command.option("--json", "one JSON object a line");
}

/** The instance that a command is about. Throws {@link CommandError} (wrong usage) for an empty name, as of a variable that is not set. */
export function instanceOf(command: Command, context: Context): Instance {
  const { state } = command.optsWithGlobals<{ state?: string }>();
  if (state === "") throw new CommandError("--state names no directory", "write --state DIR, or leave it out", 2);
  return instanceAt(state, context.environment);
}
