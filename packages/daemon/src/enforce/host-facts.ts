/** The facts of this host that lowering needs, read now. */
import { readMounts } from "../mounts.ts";
import { guardOf, resolveGuarded, type WritablePlaces } from "./guarded-path.ts";
import type { HostFacts } from "./lower.ts";

/**
 * @param ownDirectories Cordon's own, absolute
 * @param writable what sessions may write, and might before
 */
export function readHostFacts(home: string, ownDirectories: readonly string[], writable: WritablePlaces): HostFacts {
  const mounts = readMounts();
  const isWritable = guardOf(writable, mounts);
  return { mounts, resolve: (path) => resolveGuarded(path, isWritable), isWritable, home, ownDirectories };
}
