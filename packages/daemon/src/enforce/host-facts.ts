/** The facts of this host that lowering needs, read now. */
import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Bundle } from "@cordon/policy";
import { parseMountInfo } from "../mounts.ts";
import { isWritable, resolveGuarded, writablePlacesOf } from "./guarded-path.ts";
import type { HostFacts } from "./lower.ts";

/**
 * @param ownDirectories Cordon's own, absolute
 * @param bundle the one that is to be lowered: it says what sessions may write
 */
export function readHostFacts(home: string, ownDirectories: readonly string[], bundle: Bundle): HostFacts {
  const places = writablePlacesOf(bundle, home);
  return {
    mounts: parseMountInfo(readFileSync("/proc/self/mountinfo", "utf8")),
    resolve: (path) => resolveGuarded(path, places),
    isWritable: (path) => isWritable(path, places),
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
