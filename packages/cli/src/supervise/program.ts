/** A program that `up` starts: its ready line, its log, its end. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { identify, type ProcessIdentity } from "./process-identity.ts";

/** How to start a program. */
export interface ProgramSpec {
  /** For messages: `cordond`. */
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Its stderr is appended here. */
  readonly log: string;
  /** How long its ready line may take, in ms. */
  readonly readyMs: number;
}

/** A running program. */
export interface Program {
  readonly identity: ProcessIdentity | null;
  /** The object of its ready line; null when it ended or was too slow. */
  readonly ready: Promise<Readonly<Record<string, unknown>> | null>;
  /** How it ended: `signal SIGKILL`, `exit code 1`. Never rejects. */
  readonly ended: Promise<string>;
  /** A signal (SIGTERM unless said), and SIGKILL after `graceMs`; resolves at its end. */
  stop(graceMs: number, signal?: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<void>;
}

/** A log is put aside at the next start when it is larger, in bytes. */
const maxLogBytes = 16 * 1024 * 1024;

/** Starts a program in a session of its own, so that a Ctrl-C in the terminal does not reach it. */
export function startProgram(spec: ProgramSpec): Program {
  if (existsSync(spec.log) && statSync(spec.log).size > maxLogBytes) renameSync(spec.log, `${spec.log}.1`);
  const log = openSync(spec.log, "a", 0o600);
  const [file, ...words] = spec.command;
  const child = spawn(file, words, { stdio: ["ignore", "pipe", log], detached: true });
  closeSync(log);
  const ended = endOf(child);
  return {
    identity: child.pid === undefined ? null : identify(child.pid),
    ready: readyLine(child, ended, spec.readyMs),
    ended,
    async stop(graceMs, signal = "SIGTERM") {
      child.kill(signal);
      const kill = setTimeout(() => child.kill("SIGKILL"), graceMs);
      await ended;
      clearTimeout(kill);
    },
  };
}

async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
    return signal === null ? `exit code ${code ?? "unknown"}` : `signal ${signal}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error); // it could not be started
  }
}

async function readyLine(child: ChildProcess, ended: Promise<string>, readyMs: number): Promise<Readonly<Record<string, unknown>> | null> {
  const output = child.stdout;
  if (output === null) return null;
  const lines = createInterface({ input: output, crlfDelay: Infinity });
  const told = new Promise<Readonly<Record<string, unknown>> | null>((resolve) => {
    lines.on("line", (line) => {
      const value = readyObject(line);
      if (value !== null) resolve(value);
    });
    void ended.then(() => resolve(null));
  });
  const timer = { id: undefined as NodeJS.Timeout | undefined };
  const late = new Promise<null>((resolve) => (timer.id = setTimeout(() => resolve(null), readyMs)));
  // the lines are read on: a full pipe would hold the program up
  return Promise.race([told, late]).finally(() => clearTimeout(timer.id));
}

function readyObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) return null;
    const fields = Object.fromEntries(Object.entries(value)) as Readonly<Record<string, unknown>>;
    return fields["ready"] === true ? fields : null;
  } catch {
    return null; // a line for people
  }
}

/** The last lines of a log. */
export function lastLines(file: string, count: number): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-count).filter((line) => line !== "");
}
