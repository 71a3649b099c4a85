/**
 * The caller's terminal while a session has it. The session's relay reads and writes it, this program never does:
 * it only sets its mode (with stty(1), which needs no reading of stdin) and tells its size.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isatty } from "node:tty";

/** Rows and columns. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The terminal of one run. */
export interface Terminal {
  /** Which of the descriptors 0, 1 and 2 are terminals. */
  readonly descriptors: readonly number[];
  /** Whether keys go to the session: descriptor 0 is a terminal. */
  readonly isInput: boolean;
  /** Null when there is no terminal, or it does not know. */
  readonly size: () => Size | null;
  /** Passes each key on as it is typed, and output untouched unless it goes elsewhere; nothing happens when keys don't go to the session. */
  readonly makeRaw: () => void;
  /** In raw mode, and until it is made raw again: Ctrl-C interrupts this program, for nobody else may be there to read it. Ctrl-Z would leave the mode behind, and does nothing. */
  readonly letInterrupt: () => void;
  /** Puts the mode back that was found at first. May be called at any time, and again. */
  readonly restore: () => void;
}

/** Runs stty(1) on a descriptor; gives what it prints. */
export type Stty = (descriptor: number, words: readonly string[]) => string;

const runStty: Stty = (descriptor, words) =>
  execFileSync("stty", [...words], { stdio: [descriptor, "pipe", "ignore"], encoding: "utf8" });

/** The terminal that this process was started with. */
export function callersTerminal(stty: Stty = runStty, isTerminal: (descriptor: number) => boolean = isatty): Terminal {
  const descriptors = [0, 1, 2].filter(isTerminal);
  const first = descriptors[0];
  const isInput = first === 0;
  let saved: string | null = null;
  let isRaw = false;
  return {
    descriptors,
    isInput,
    size() {
      const match = first === undefined ? null : /^(\d+) (\d+)/.exec(attempt(stty, first, ["size"]) ?? "");
      const [rows, columns] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
      return rows > 0 && columns > 0 ? { rows, columns } : null;
    },
    makeRaw() {
      if (!isInput) return;
      saved ??= attempt(stty, 0, ["-g"])?.trim() ?? null;
      // without a way back there is no way in
      if (saved === null) return;
      isRaw = true;
      // who reads the output in a pipe may write to this very terminal, in lines of his own; the session's come as its own terminal has made them
      attempt(stty, 0, descriptors.includes(1) ? ["raw", "-echo"] : ["raw", "-echo", "opost"]);
    },
    letInterrupt() {
      if (isRaw) attempt(stty, 0, ["isig", "susp", "undef"]);
    },
    restore() {
      if (saved === null || !isRaw) return;
      isRaw = false;
      attempt(stty, 0, [saved]);
    },
  };
}

/**
 * Whether this process is in the background of its terminal, which stops who sets its mode there (SIGTTOU).
 * @param stat a /proc/PID/stat (proc_pid_stat(5))
 */
export function isInBackground(stat: string = readFileSync("/proc/self/stat", "utf8")): boolean {
  // fields 5 (pgrp) and 8 (tpgid: -1 without a terminal), counted from the name's end, where field 3 follows
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [group, foreground] = [Number(fields[2]), Number(fields[5])];
  return foreground > 0 && foreground !== group;
}

/** Null when the terminal is gone, as after a hang-up. */
function attempt(stty: Stty, descriptor: number, words: readonly string[]): string | null {
  try {
    return stty(descriptor, words);
  } catch {
    return null;
  }
}
