/** Cordon as its user has it: the command line, run from this checkout. */
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ended, type Ended } from "./ended.ts";

const programOf = (name: string): string => fileURLToPath(new URL(`../../packages/${name}/src/main.ts`, import.meta.url));
const command = programOf("cli");
/** The daemon's program, for those who call it by itself. */
export const daemonProgram = programOf("daemon");

/** One object of `--json`. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The command line of one instance. */
export interface Cordon {
  readonly state: string;
  /** Runs a command to its end. */
  run(...words: string[]): Promise<Ended>;
  /** Runs a command with --json; throws with what it said when it fails. */
  json(...words: string[]): Promise<readonly JsonObject[]>;
  /** Starts a command that goes on. */
  start(words: readonly string[], options?: StartOptions): ChildProcess;
}

export interface StartOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
}

/** @param state the instance's state directory */
export function cordonOf(state: string): Cordon {
  const start: Cordon["start"] = (words, options = {}) =>
    spawn(process.execPath, [command, ...words], {
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
      env: { ...(options.env ?? process.env), CORDON_STATE: state },
    });
  return {
    state,
    start,
    run: (...words) => ended(start(words)),
    json: async (...words) => {
      const child = start([...words, "--json"]);
      const { code, output, errors } = await endedApart(child);
      if (code !== 0) throw new Error(`cordon ${words.join(" ")} ended with ${code}: ${errors}`);
      return output
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as JsonObject);
    },
  };
}

/** Like {@link ended}, with stderr apart. */
async function endedApart(child: ChildProcess): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }> {
  const lines: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
  child.stdout?.on("data", (chunk: Buffer) => lines.push(chunk));
  return await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output: Buffer.concat(lines).toString("utf8"), errors: Buffer.concat(errors).toString("utf8") }));
  });
}

/** An instance under `cordon up`. */
export interface Up {
  readonly process: ChildProcess;
  /** Resolves when policy is in force; rejects when `up` ends before. */
  readonly ready: Promise<void>;
  readonly log: () => string;
  /** The pid of its daemon or service now, or null while there is none. */
  pidOf(program: "daemon" | "service"): number | null;
  /** Ctrl-C, and its end. */
  stop(): Promise<Ended>;
}

/** Starts `cordon up`. */
export function startUp(cordon: Cordon, env?: Readonly<Record<string, string>>): Up {
  const child = cordon.start(["up", "--state", cordon.state], env === undefined ? {} : { env });
  const chunks: Buffer[] = [];
  const log = (): string => Buffer.concat(chunks).toString("utf8");
  const end = ended(child);
  const ready = new Promise<void>((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      chunks.push(chunk);
      if (log().includes("cordon: ready")) resolve();
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    end.then((result) => reject(new Error(`cordon up ended with ${result.code}:\n${result.output}`)), reject);
  });
  ready.catch(() => undefined); // whoever awaits it is told
  return {
    process: child,
    ready,
    log,
    pidOf: (program) => childOf(child.pid ?? 0, programOf(program)),
    stop: async () => {
      child.kill("SIGINT");
      return await end;
    },
  };
}

/** Starts `cordon up`, and waits until policy is in force. */
export async function cordonUp(cordon: Cordon, env?: Readonly<Record<string, string>>): Promise<Up> {
  const up = startUp(cordon, env);
  await up.ready;
  return up;
}

function childOf(parent: number, program: string): number | null {
  const pids = textOf(`/proc/${parent}/task/${parent}/children`).split(" ").filter(Boolean);
  for (const pid of pids) {
    const line = textOf(`/proc/${pid}/cmdline`);
    if (line.includes(program) && !line.includes("--release")) return Number(pid);
  }
  return null;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // the process ended between the two reads
  }
}
