/** The response ladder's kernel side: freeze, resume, kill (cgroup v2, Documentation/admin-guide/cgroup-v2.rst). */
import { readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Stops every process of a session's leaf; resolves when the kernel says that all have stopped. SIGCONT does not undo it. */
export async function freeze(cgroup: string): Promise<void> {
  const isFrozen = (): boolean => readFileSync(join(cgroup, "cgroup.events"), "utf8").includes("frozen 1");
  const watcher = watch(join(cgroup, "cgroup.events"));
  try {
    const changed = new Promise<void>((resolve) => {
      watcher.on("change", () => {
        if (isFrozen()) resolve();
      });
    });
    writeFileSync(join(cgroup, "cgroup.freeze"), "1");
    if (!isFrozen()) await changed;
  } finally {
    watcher.close();
  }
}

/** Lets a frozen session go on. */
export function resume(cgroup: string): void {
  writeFileSync(join(cgroup, "cgroup.freeze"), "0");
}

/** Kills every process of a session's leaf. */
export function kill(cgroup: string): void {
  writeFileSync(join(cgroup, "cgroup.kill"), "1");
}

/** Kills one process; one that has just ended is no error. */
export function killQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
