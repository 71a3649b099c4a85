/** `cordon run`: a command as an agent's session, with this process's stdio, terminal, signals and end. */
import { constants } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import type { Command } from "commander";
import { CommandError, systemCode } from "../command-error.ts";
import type { Context } from "../context.ts";
import { askDaemon, daemonPeer, type DaemonState } from "../daemon-client.ts";
import { instanceOf, withState } from "../options.ts";
import { escapeText } from "../output.ts";
import { SessionStream } from "../session/session-stream.ts";
import { callersTerminal, isInBackground, type Terminal } from "../session/terminal.ts";
import { exitCodeOf, sessionEnd, signalToRepeat, type SessionEnd } from "../session/wait-status.ts";
import { identify, isRunning } from "../supervise/process-identity.ts";

interface RunOptions {
  readonly agent: string;
  readonly user?: string;
}

const passedOn = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2"] as const;

/** Those by which a caller is asked to end. */
const ending: ReadonlySet<NodeJS.Signals> = new Set(["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const);

/** Who asks twice within this time insists, in ms. */
const insistMs = 10_000;

/** How long the exit code of a session that has ended is waited for while its daemon is gone, in ms: a restart takes a few seconds. */
const endedMs = 5_000;

/** Two reports of a continue within this time are about the same one, in ms. */
const sameContinueMs = 100;

/** How long the daemon may take to start a session or refuse it, in ms: a busy host's takes a second. */
const answerMs = 30_000;

/** A start that takes so long, in ms, may be interrupted by keys. */
const slowMs = 1_000;

/** A daemon that takes longer to say how it is, in ms, passes no signal on either. */
const patienceMs = 2_000;

/** Its options, arguments and action. */
export function addRun(command: Command, context: Context): void {
  withState(command)
    .usage("--agent <name> [options] -- <command...>")
    .requiredOption("--agent <name>", "the agent that the command is")
    .option("--user <name>", "run as this user (root only)")
    .argument("<command...>", "the command and its arguments")
    .passThroughOptions()
    .action((words: readonly string[], options: RunOptions) => run(context, command, words, options));
}

async function run(context: Context, command: Command, words: readonly string[], options: RunOptions): Promise<void> {
  const instance = instanceOf(command, context);
  const directory = callersDirectory();
  const terminal = callersTerminal();
  if (terminal.isInput && isInBackground())
    throw new CommandError(
      "this runs in the background of a terminal, and a session with that as its input needs it",
      "add </dev/null to run in the background",
      126,
    );
  const size = terminal.size();
  const stream = new SessionStream({
    connect: () => daemonPeer(instance),
    start: {
      agent: options.agent,
      user: options.user ?? "",
      command: [...words],
      directory,
      environment: Object.entries(context.environment).map(([name, value]) => `${name}=${value ?? ""}`),
      terminals: [...terminal.descriptors],
      ...(size === null ? {} : { size }),
    },
    watch: (pid) => {
      const root = identify(pid);
      return () => root !== null && isRunning(root);
    },
    endedMs,
    answerMs,
    delay,
    now: () => performance.now(),
  });
  let end: SessionEnd;
  try {
    end = await follow(context, stream, terminal, () => askDaemon(instance, patienceMs));
  } catch (error) {
    // 1 could be the command's own code
    throw error instanceof CommandError ? new CommandError(error.message, error.remedy, 126, { cause: error }) : error;
  }
  const repeated = signalToRepeat(end);
  if (repeated !== null) process.kill(process.pid, repeated);
  context.setExitCode(exitCodeOf(end));
}

/** Throws {@link CommandError} when it has been removed. */
function callersDirectory(): string {
  try {
    return process.cwd();
  } catch (error) {
    const code = systemCode(error) ?? "unknown error";
    throw new CommandError(`the directory in which this runs is not there any more (${code})`, "change to one that is, with cd", 126, { cause: error });
  }
}

/** Follows the session to its end. */
async function follow(context: Context, stream: SessionStream, terminal: Terminal, ask: () => Promise<DaemonState>): Promise<SessionEnd> {
  let session: string | null = null;
  let isOver = false;
  let endAskedAtMs = -Infinity;
  let wentOnAtMs = -Infinity;
  const onSize = (): void => {
    const size = terminal.size();
    if (size !== null) stream.send({ size });
  };
  const goOn = (): void => {
    // the SIGCONT after a stop of our own making comes when it has been acted on
    if (session === null || performance.now() - wentOnAtMs < sameContinueMs) return;
    terminal.makeRaw();
    onSize();
    stream.send({ continued: true });
    wentOnAtMs = performance.now();
  };
  const onSignal = (name: NodeJS.Signals): void => {
    stream.send({ signal: constants.signals[name] });
    if (!ending.has(name)) return;
    const isInsistent = performance.now() - endAskedAtMs < insistMs;
    endAskedAtMs = performance.now();
    if (isInsistent) void leaveIfDeaf(constants.signals[name]);
  };
  // the first signal is for the session, once it is there; who insists does not wait for a daemon that can't tell it
  const leaveIfDeaf = async (signal: number): Promise<void> => {
    const isDeaf = session === null || (await ask()) !== "answers";
    if (!isDeaf || isOver) return;
    terminal.restore();
    if (session !== null) context.err(`cordon: cordond does not answer: the session ${escapeText(session)} is left to it: see \`cordon sessions\`\n`);
    process.exit(128 + signal);
  };
  let isSlow = false;
  const slow = setTimeout(() => {
    isSlow = true;
    terminal.letInterrupt();
  }, slowMs);
  for (const name of passedOn) process.on(name, onSignal);
  process.on("SIGWINCH", onSize);
  process.on("SIGCONT", goOn);
  process.on("exit", terminal.restore);
  try {
    terminal.makeRaw(); // before the session's first byte, which must not be translated twice
    for await (const event of stream.events()) {
      switch (event.kind) {
        case "started":
          session = event.session;
          clearTimeout(slow);
          if (isSlow) terminal.makeRaw();
          break;
        case "refused":
          terminal.restore();
          context.err(`cordon: run refused: ${escapeText(event.reason)} (${escapeText(event.code)}): ${escapeText(event.remedy)}\n`);
          return { kind: "exited", code: 126 };
        case "stopped":
          terminal.restore();
          stopWith(terminal);
          goOn();
          break;
        case "ended":
          return sessionEnd(event.waitStatus);
      }
    }
    throw new CommandError("the session's end is not known", "see `cordon sessions --all`");
  } finally {
    isOver = true;
    clearTimeout(slow);
    terminal.restore();
    for (const name of passedOn) process.off(name, onSignal);
    process.off("SIGWINCH", onSize);
    process.off("SIGCONT", goOn);
    process.off("exit", terminal.restore);
  }
}

/** Stops this process as its session was stopped; returns when it is continued. */
function stopWith(terminal: Terminal): void {
  // From a terminal the whole job stops, as after Ctrl-Z: a wrapper such as npx must not go on.
  // In a job that nobody could continue (an orphaned process group) the kernel drops SIGTSTP, and the session goes on at once.
  if (terminal.isInput) process.kill(0, "SIGTSTP");
  else process.kill(process.pid, "SIGSTOP");
}
