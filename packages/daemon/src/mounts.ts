/** Where a path of this host lies inside its file system: /proc/PID/mountinfo (proc(5)). */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { isWithin } from "@cordon/policy";
import { abi } from "@cordon/probe";

/** One mounted file system, or a part of one. */
export interface Mount {
  /** s_dev as the kernel holds it: (major << 20) | minor. abi.devProc for any procfs: a session has its own. */
  readonly dev: number;
  /** The directory of the file system that is mounted here. */
  readonly root: string;
  readonly mountPoint: string;
  readonly type: string;
}

/** An object's place: its file system, and the components from that one's root. */
export interface FileSystemPath {
  readonly dev: number;
  readonly names: readonly string[];
}

/** A mount with its place in the tree of mounts. */
interface PlacedMount extends Mount {
  readonly id: string;
  readonly parent: string;
}

/** Parses mountinfo; lines that are none are passed over, and so are mounts that no path leads to. */
export function parseMountInfo(text: string): readonly Mount[] {
  const mounts: PlacedMount[] = [];
  for (const line of text.split("\n")) {
    const [left = "", right = ""] = line.split(" - ");
    const [id, parent, device = "", root, mountPoint] = left.split(" ");
    const type = right.split(" ")[0] ?? "";
    const [major, minor] = device.split(":").map(Number);
    if (id === undefined || parent === undefined || root === undefined || mountPoint === undefined || major === undefined || minor === undefined) continue;
    mounts.push({
      id,
      parent,
      dev: type === "proc" ? abi.devProc : ((major << 20) | minor) >>> 0,
      root: unescapeOctal(root),
      mountPoint: unescapeOctal(mountPoint),
      type,
    });
  }
  return reachable(mounts);
}

/** Without those over which, or over a directory above which, another one was mounted later. */
function reachable(mounts: readonly PlacedMount[]): readonly Mount[] {
  const byId = new Map(mounts.map((mount) => [mount.id, mount]));
  const key = (parent: string, point: string): string => `${parent} ${point}`;
  const byPlace = new Map(mounts.map((mount) => [key(mount.parent, mount.mountPoint), mount]));
  const isPassedBy = (mount: PlacedMount): boolean => {
    const parent = byId.get(mount.parent);
    for (let path = mount.mountPoint; ; path = dirname(path)) {
      const over = byPlace.get(key(mount.parent, path));
      if (over !== undefined && over !== mount) return true;
      if (path === "/" || path === parent?.mountPoint) break;
    }
    return parent !== undefined && parent !== mount && isPassedBy(parent);
  };
  return mounts.filter((mount) => !byPlace.has(key(mount.id, mount.mountPoint)) && !isPassedBy(mount));
}

/** This process's mounts, now. */
export function readMounts(): readonly Mount[] {
  return parseMountInfo(readFileSync("/proc/self/mountinfo", "utf8"));
}

/** Other paths at which the object of a path is seen, or a part of what is beneath it: bind mounts. */
export function aliasesOf(mounts: readonly Mount[], path: string): readonly string[] {
  const place = locate(mounts, path);
  if (place === null) return [];
  const whole = `/${place.names.join("/")}`;
  return mounts
    .filter((mount) => mount.dev === place.dev)
    .flatMap((mount) => {
      if (isWithin(whole, mount.root)) return [`${mount.mountPoint === "/" ? "" : mount.mountPoint}${whole.slice(mount.root === "/" ? 0 : mount.root.length)}` || "/"];
      return isWithin(mount.root, whole) ? [mount.mountPoint] : [];
    })
    .filter((alias) => alias !== path && locate(mounts, alias)?.dev === place.dev);
}

/** The paths, and those at which bind mounts show the same. */
export function withAliases(mounts: readonly Mount[], paths: readonly string[]): readonly string[] {
  return [...new Set([...paths, ...paths.flatMap((path) => aliasesOf(mounts, path))])];
}

function unescapeOctal(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}

/** Components of an absolute path. */
export function componentsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}

/** The place of a path whose symbolic links are resolved; null when no mount holds it. */
export function locate(mounts: readonly Mount[], path: string): FileSystemPath | null {
  let best: Mount | null = null;
  for (const mount of mounts) {
    if (!isWithin(path, mount.mountPoint)) continue;
    // of two on one mount point the later one hides the earlier
    if (best === null || mount.mountPoint.length >= best.mountPoint.length) best = mount;
  }
  if (best === null) return null;
  const below = path.slice(best.mountPoint === "/" ? 0 : best.mountPoint.length);
  return { dev: best.dev, names: [...componentsOf(best.root), ...componentsOf(below)] };
}

/**
 * The place of a path in its own file system, and in each file system above it that of the directory in which the next
 * one is mounted: who moves one of those, or what is above it there, moves the path.
 */
export function placesAbove(mounts: readonly Mount[], path: string): readonly FileSystemPath[] {
  const own = locate(mounts, path);
  const inner = mounts.filter((mount) => isWithin(path, mount.mountPoint)).map((mount) => mount.mountPoint);
  const outer = [...new Set(inner)].flatMap((point) => locate(mounts.filter((mount) => mount.mountPoint !== point), point) ?? []);
  return own === null ? outer : [own, ...outer];
}

/** The places that a directory tree has beside its own: what is mounted below it. */
export function locateBelow(mounts: readonly Mount[], path: string): readonly FileSystemPath[] {
  return mounts
    .filter((mount) => mount.mountPoint !== path && isWithin(mount.mountPoint, path))
    .map((mount) => ({ dev: mount.dev, names: componentsOf(mount.root) }));
}
