/** From what a caller typed to the one file that is executed: PATH, then `#!` lines; with the user's own rights. */
import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { HostUser } from "./users.ts";
import { permission, permits, walkPath } from "./walk-path.ts";

/** A resolved command. */
export interface ResolvedCommand {
  /** Absolute path without symbolic links of the file to execute. */
  readonly executable: string;
  readonly args: readonly string[];
}

/** A command that can't be run, and why. */
export interface UnresolvedCommand {
  readonly reason: string;
}

/** Interpreters of interpreters (BINPRM_MAX_RECURSION is 5 in include/linux/binfmts.h; ours is one less, the launch is one). */
const maxScripts = 4;
/** Linux looks at so much of a file (BINPRM_BUF_SIZE, include/uapi/linux/binfmts.h). */
const maxLine = 256;

/**
 * @param path the caller's PATH
 * @param user who is to execute it: what he can't reach is not found
 */
export function resolveCommand(
  words: readonly string[],
  path: string,
  directory: string,
  user: HostUser,
): ResolvedCommand | UnresolvedCommand {
  let [program = "", ...args] = words;
  let argv0 = program;
  for (let scripts = 0; scripts <= maxScripts; scripts++) {
    const found = find(program, path, directory, user);
    if (found === null) return { reason: `${JSON.stringify(program)} is no program that ${user.name} can execute` };
    const line = firstLine(found.executable, user);
    if (line === null) return { executable: found.executable, args: [argv0, ...args] };
    const [interpreter = "", option] = splitOnce(line);
    // `#!/usr/bin/env NAME` names a program by the caller's PATH: that one is what runs
    const byEnv = /\/env$/.test(interpreter) && option !== undefined && /^[^\s=-]\S*$/.test(option);
    args = byEnv || option === undefined ? [found.name, ...args] : [option, found.name, ...args];
    program = byEnv ? option : interpreter;
    argv0 = program;
  }
  return { reason: `${JSON.stringify(words[0])} goes through more than ${maxScripts} interpreters` };
}

/** A program as it is called, and the file that it is. */
interface Found {
  readonly name: string;
  readonly executable: string;
}

function find(program: string, path: string, directory: string, user: HostUser): Found | null {
  if (program === "" || program.includes("\0")) return null;
  const names = program.includes("/") ? [program] : path.split(":").map((folder) => join(folder === "" ? "." : folder, program));
  for (const name of names) {
    const whole = isAbsolute(name) ? name : join(directory, name);
    const reached = walkPath(whole, user);
    if (reached !== null && reached.stats.isFile() && permits(reached.stats, user, permission.execute)) return { name: whole, executable: reached.path };
  }
  return null;
}

/** What stands behind `#!`, or null for a file that is no script, or that the user may not read: the kernel then says so. */
function firstLine(path: string, user: HostUser): string | null {
  const file = openFile(path);
  if (file === null) return null;
  try {
    if (!permits(fstatSync(file), user, permission.read)) return null;
    const bytes = Buffer.alloc(maxLine);
    const size = readSync(file, bytes, 0, maxLine, 0);
    const text = bytes.toString("utf8", 0, size);
    return text.startsWith("#!") ? (text.slice(2).split("\n")[0] ?? "").trim() : null;
  } finally {
    closeSync(file);
  }
}

/**
 * Opens a resolved file for reading, without waiting (a FIFO may have taken its place), and only if it is
 * still what it was resolved to be; null otherwise. The descriptor is the caller's to close.
 */
export function openFile(path: string): number | null {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch {
    return null;
  }
  // a directory on the way may have become a link in between
  if (fstatSync(file).isFile() && readlinkSync(`/proc/self/fd/${file}`) === path) return file;
  closeSync(file);
  return null;
}

/** Linux gives an interpreter at most one argument, whatever blanks it contains (fs/binfmt_script.c). */
function splitOnce(line: string): [string, string?] {
  const match = /^(\S+)[ \t]+(.*)$/.exec(line);
  return match === null ? [line] : [match[1] ?? "", match[2] ?? ""];
}
