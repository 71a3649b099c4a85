/** The kernel tells paths from their file system's root; people know them from this host's. */
import { parseMountInfo, type Mount } from "../mounts.ts";

/** Paths of this host, by its mounts; what is mounted nowhere here (a session's own tmpfs) keeps its path. */
export class HostPaths {
  readonly #readMountInfo: () => string;
  #mounts: readonly Mount[] = [];
  #isStale = true;

  /** @param readMountInfo gives /proc/self/mountinfo */
  constructor(readMountInfo: () => string) {
    this.#readMountInfo = readMountInfo;
  }

  /** Mounts may have changed: they are read again when a file system is not known. Call it at most once a second. */
  expire(): void {
    this.#isStale = true;
  }

  pathOf(dev: number, path: string): string {
    let mount = this.#mountOf(dev, path);
    if (mount === null && this.#isStale) {
      this.#mounts = parseMountInfo(this.#readMountInfo());
      this.#isStale = false;
      mount = this.#mountOf(dev, path);
    }
    if (mount === null) return path;
    const below = mount.root === "/" ? path : path.slice(mount.root.length);
    const above = mount.mountPoint === "/" ? "" : mount.mountPoint;
    return `${above}${below === "/" ? "" : below}` || "/";
  }

  /** Of several places the one that holds the whole file system, else most of it, and the shortest name. */
  #mountOf(dev: number, path: string): Mount | null {
    let best: Mount | null = null;
    for (const mount of this.#mounts) {
      const holds = mount.root === "/" || path === mount.root || path.startsWith(`${mount.root}/`);
      if (mount.dev !== dev || !holds) continue;
      const isBetter =
        best === null ||
        mount.root.length < best.root.length ||
        (mount.root.length === best.root.length && mount.mountPoint.length < best.mountPoint.length);
      if (isBetter) best = mount;
    }
    return best;
  }
}
