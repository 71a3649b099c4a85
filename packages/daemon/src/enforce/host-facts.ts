/** The facts of this host that lowering needs, read now. */
import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HostFacts } from "./lower.ts";
import { parseMountInfo } from "../mounts.ts";

/** @param ownDirectories Cordon's own, absolute */
export function readHostFacts(home: string, ownDirectories: readonly string[]): HostFacts {
  return {
    mounts: parseMountInfo(readFileSync("/proc/self/mountinfo", "utf8")),
    resolve: resolveExisting,
    home,
    ownDirectories,
  };
}

/** Resolves symbolic links of the deepest part of a path that exists. */
export function resolveExisting(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(resolveExisting(parent), path.slice(parent === "/" ? 1 : parent.length + 1));
  }
}
