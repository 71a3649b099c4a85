/**
 * Walking a path with a user's own rights, by one who has all: what the user could not reach is not there.
 * By permission bits, as path_resolution(7) has them; access control lists are not looked at.
 */
import { lstatSync, readlinkSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import type { HostUser } from "./users.ts";

/** As many as Linux follows in one path (MAXSYMLINKS, include/linux/namei.h). */
const maxLinks = 40;

/** Permission bits of one class (inode(7)). */
export const permission = { read: 4, execute: 1 } as const;

/** Whether the user's own class of permission bits has all that are asked for. Root has them, but for execution of what nobody may execute. */
export function permits(stats: Stats, user: HostUser, wanted: number): boolean {
  if (user.uid === 0) return stats.isDirectory() || (wanted & permission.execute) === 0 || (stats.mode & 0o111) !== 0;
  const group = stats.gid === user.gid || user.groups.includes(stats.gid);
  const bits = stats.uid === user.uid ? stats.mode >> 6 : group ? stats.mode >> 3 : stats.mode;
  return (bits & wanted) === wanted;
}

/** A file at the end of a path. */
export interface Reached {
  /** Absolute, without symbolic links. */
  readonly path: string;
  readonly stats: Stats;
}

/** Follows an absolute path to its end; null when there is nothing, or the user may not pass. Never blocks on what is there. */
export function walkPath(path: string, user: HostUser): Reached | null {
  let at = "/";
  let rest = path.split("/").filter((name) => name !== "" && name !== ".");
  try {
    let stats = lstatSync("/");
    for (let links = 0; rest.length > 0; ) {
      if (!stats.isDirectory() || !permits(stats, user, permission.execute)) return null;
      const [name = "", ...after] = rest;
      const next = name === ".." ? dirname(at) : join(at, name);
      const found = lstatSync(next);
      if (found.isSymbolicLink()) {
        if (++links > maxLinks) return null;
        const target = readlinkSync(next);
        rest = [...target.split("/").filter((one) => one !== "" && one !== "."), ...after];
        if (target.startsWith("/")) at = "/";
        stats = lstatSync(at);
      } else {
        at = next;
        rest = after;
        stats = found;
      }
    }
    return { path: at, stats };
  } catch {
    return null; // it went while we looked, or never was
  }
}
