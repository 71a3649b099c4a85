/** Where a path of this host lies inside its file system: /proc/PID/mountinfo (proc(5)). */
import { readFileSync } from "node:fs";
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

/** Parses mountinfo; lines that are none are passed over. */
export function parseMountInfo(text: string): readonly Mount[] {
  const mounts: Mount[] = [];
  for (const line of text.split("\n")) {
    const [left = "", right = ""] = line.split(" - ");
    const [, , device = "", root, mountPoint] = left.split(" ");
    const type = right.split(" ")[0] ?? "";
    const [major, minor] = device.split(":").map(Number);
    if (root === undefined || mountPoint === undefined || major === undefined || minor === undefined) continue;
    mounts.push({
      dev: type === "proc" ? abi.devProc : ((major << 20) | minor) >>> 0,
      root: unescapeOctal(root),
      mountPoint: unescapeOctal(mountPoint),
      type,
    });
  }
  return mounts;
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
