/**
 * Where compiled code is kept between two runs, which halves the time to start. What stands there is executed, so it must be a place that
 * no agent can write, not even one that runs as the same user: not the user's cache, which policies give to package managers.
 */
import { existsSync, lstatSync, mkdirSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { defaultState } from "./instance.ts";

/**
 * A directory that only this user can write, made if need be, or null: `cache` in the caller's own state directory (Cordon's own protection
 * keeps sessions out of it), else `cordon` in XDG_RUNTIME_DIR (XDG Base Directory Specification 0.8: the user's own, 0700).
 * @param uid the caller's
 */
export function compileCacheFolder(words: readonly string[], environment: NodeJS.ProcessEnv, uid: number): string | null {
  const state = stateOf(words) || environment["CORDON_STATE"] || defaultState;
  if (isAbsolute(state) && existsSync(join(state, "operator.json"))) {
    const folder = ownFolder(state, "cache", uid);
    if (folder !== null) return folder;
  }
  const runtime = environment["XDG_RUNTIME_DIR"] ?? "";
  return runtime.startsWith("/") ? ownFolder(runtime, "cordon", uid) : null;
}

/** `--state` as the command line will read it, before there is a parser. */
function stateOf(words: readonly string[]): string | undefined {
  const end = words.indexOf("--");
  const own = end < 0 ? words : words.slice(0, end);
  const joined = own.find((word) => word.startsWith("--state="));
  const at = own.indexOf("--state");
  return joined === undefined ? (at < 0 ? undefined : own[at + 1]) : joined.slice("--state=".length);
}

function ownFolder(parent: string, name: string, uid: number): string | null {
  const folder = join(parent, name);
  try {
    if (!isOwn(parent, uid)) return null;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOwn(folder, uid) ? folder : null;
  } catch {
    return null; // it only saves time
  }
}

/** Whether it is a directory of this user that nobody else can write. */
function isOwn(path: string, uid: number): boolean {
  const status = lstatSync(path);
  return status.isDirectory() && status.uid === uid && (status.mode & 0o022) === 0;
}
