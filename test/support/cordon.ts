/** Cordon as its user has it: the command line, run from this checkout. */
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ended, type Ended } from "./ended.ts";

const program = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "packages", "cli", "src", "main.ts");

/** The command line of one instance. */
export interface Cordon {
  /** Runs a command to its end. */
  run(...words: string[]): Promise<Ended>;
  /** Runs a command with --json; throws with what it said when it fails. */
  json(...words: string[]): Promise<readonly Record<string, unknown>[]>;
  /** Starts a command that goes on. */
  start(words: readonly string[], options: { cwd?: string; env?: Record<string, string> }): ChildProcess;
}

/** @param state the instance's state directory */
export function cordonOf(state: string): Cordon {
  const start: Cordon["start"] = (words, options) =>
    spawn(process.execPath, [program, ...words], {
      stdio: ["ignore", "pipe", "pipe"],
      cwd: options.cwd,
      env: { ...(options.env ?? process.env), CORDON_STATE: state },
    });
  const run: Cordon["run"] = (...words) => ended(start(words, {}));
  return {
    start,
    run,
    async json(...words) {
      const child = start([...words, "--json"], {});
      const errors: Buffer[] = [];
      const lines: Buffer[] = [];
      child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
      child.stdout?.on("data", (chunk: Buffer) => lines.push(chunk));
      const code = await new Promise<number | null>((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (status) => resolve(status));
      });
      if (code !== 0)
        throw new Error(`cordon ${words.join(" ")} ended with ${code}: ${Buffer.concat(errors).toString("utf8")}`);
      return Buffer.concat(lines)
        .toString("utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    },
  };
}

/** An instance under `cordon up`. */
export interface Up {
  readonly process: ChildProcess;
  readonly log: () => string;
  /** The pid of its daemon now, or null while there is none. */
  daemonPid(): number | null;
  stop(): Promise<Ended>;
}

/** Starts `cordon up` and waits for the line that says policy is in force. */
export async function cordonUp(cordon: Cordon, state: string): Promise<Up> {
  const child = cordon.start(["up", "--state", state], {});
  const chunks: Buffer[] = [];
  const log = (): string => Buffer.concat(chunks).toString("utf8");
  const end = ended(child);
  await new Promise<void>((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      chunks.push(chunk);
      if (log().includes("cordon: ready")) resolve();
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    end.then((result) => reject(new Error(`cordon up ended with ${result.code}:\n${result.output}`)), reject);
  });
  return {
    process: child,
    log,
    daemonPid: () => childOf(child.pid ?? 0, "packages/daemon/src/main.ts"),
    stop: async () => {
      child.kill("SIGINT");
      return await end;
    },
  };
}

function childOf(parent: number, program: string): number | null {
  const pids = readFileSync(`/proc/${parent}/task/${parent}/children`, "utf8").split(" ").filter(Boolean);
  for (const pid of pids) {
    if (commandLine(pid).includes(program)) return Number(pid);
  }
  return null;
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return ""; // the process ended between the two reads
  }
}
