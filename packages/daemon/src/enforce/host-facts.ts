/** The facts of this host that lowering needs, read now. */
import { aliasesOf, readMounts } from "../mounts.ts";
import { guardOf, resolveGuarded, type WritablePlaces } from "./guarded-path.ts";
import type { HostFacts } from "./lower.ts";

/**
 * @param ownDirectories Cordon's own, absolute
 * @param writable what sessions may write, and might before
 */
export function readHostFacts(home: string, ownDirectories: readonly string[], writable: WritablePlaces): HostFacts {
  const mounts = readMounts();
  const isWritable = guardOf(writable, mounts);
  const resolve = (path: string): string => resolveGuarded(path, isWritable);
  const own = ownDirectories.map(resolve);
  return { mounts, resolve, isWritable, home, ownDirectories: [...own, ...own.flatMap((path) => aliasesOf(mounts, path))] };
}
