/** `cordon up`: an instance on this machine, in the foreground. */
import type { Command } from "commander";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { instanceOf, withState } from "../options.ts";
import { runInstance } from "../supervise/run-instance.ts";

const endSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How often cordond must show that it still answers, in ms. */
const checkMs = 10_000;

/** Its options, arguments and action. */
export function addUp(command: Command, context: Context): void {
  withState(command)
    .option("--host <name>", "what this host is called (default: the machine's name)")
    .action((options: { readonly host?: string }) => up(context, command, options.host));
}

async function up(context: Context, command: Command, host: string | undefined): Promise<void> {
  if (process.getuid?.() !== 0) throw new CommandError("`cordon up` needs root: it loads a kernel probe", "run it with sudo");
  const end = new AbortController();
  // stays in place to the end: a second Ctrl-C must not cut the release short
  const onSignal = (signal: NodeJS.Signals): void => {
    context.err(end.signal.aborted ? "cordon: still releasing this host\n" : `cordon: ${signal}: ending sessions and releasing this host\n`);
    end.abort();
  };
  for (const signal of endSignals) process.on(signal, onSignal);
  try {
    const instance = instanceOf(command, context);
    await runInstance({ instance, programs: context.programs, host, output: context, signal: end.signal, checkMs });
  } finally {
    for (const signal of endSignals) process.off(signal, onSignal);
  }
}
