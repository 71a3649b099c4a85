/** From what a caller typed to the one file that is executed: PATH, then `#!` lines. */
import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";

/** A resolved command. */
export interface ResolvedCommand {
  /** Absolute path without symbolic links of the ELF file to execute. */
  readonly executable: string;
  readonly args: readonly string[];
}

/** A command that can't be run, and why. */
export interface UnresolvedCommand {
  readonly reason: string;
}

/** Interpreters of interpreters (BINPRM_MAX_RECURSION is 5 in include/linux/binfmts.h; ours is one less, the launch is one). */
const maxScripts = 4;
const maxLine = 256;

/** @param path the caller's PATH */
export function resolveCommand(
  words: readonly string[],
  path: string,
  directory: string,
): ResolvedCommand | UnresolvedCommand {
  let [program = "", ...args] = words;
  let argv0 = program;
  for (let scripts = 0; scripts <= maxScripts; scripts++) {
    const found = find(program, path, directory);
    if (found === null) return { reason: `${JSON.stringify(program)} is no program that can be executed` };
    const line = firstLine(found);
    if (line === null) return { executable: realpathSync(found), args: [argv0, ...args] };
    const [interpreter = "", option] = splitOnce(line);
    // `#!/usr/bin/env NAME` names a program by the caller's PATH: that one is what runs
    const byEnv = /\/env$/.test(interpreter) && option !== undefined && /^[^\s=-]\S*$/.test(option);
    args = byEnv || option === undefined ? [found, ...args] : [option, found, ...args];
    program = byEnv ? option : interpreter;
    argv0 = program;
  }
  return { reason: `${JSON.stringify(words[0])} goes through more than ${maxScripts} interpreters` };
}

function find(program: string, path: string, directory: string): string | null {
  if (program.includes("/")) {
    const whole = isAbsolute(program) ? program : join(directory, program);
    return isExecutable(whole) ? whole : null;
  }
  for (const folder of path.split(":")) {
    const candidate = join(isAbsolute(folder) ? folder : join(directory, folder), program);
    if (program !== "" && isExecutable(candidate)) return candidate;
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What stands behind `#!`, or null for a file that is no script. */
function firstLine(path: string): string | null {
  const fd = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(maxLine);
    const size = readSync(fd, bytes, 0, maxLine, 0);
    const text = bytes.toString("utf8", 0, size);
    return text.startsWith("#!") ? (text.slice(2).split("\n")[0] ?? "").trim() : null;
  } finally {
    closeSync(fd);
  }
}

/** Linux gives an interpreter at most one argument, whatever blanks it contains (fs/binfmt_script.c). */
function splitOnce(line: string): [string, string?] {
  const match = /^(\S+)[ \t]+(.*)$/.exec(line);
  return match === null ? [line] : [match[1] ?? "", match[2] ?? ""];
}
