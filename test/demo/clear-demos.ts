/** What an earlier demo left when it was killed: its processes, pins, and folder. */
import { lstatSync, existsSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { daemonProgram } from "../support/cordon.ts";
import { ended } from "../support/ended.ts";
import { until } from "./poll-log.ts";
import { processesOf } from "./remains.ts";

/** Folders of demos are named so. */
export const demoPrefix = "cordon-demo-";

/** Ends what still runs of demos that are no more, releases the host, and removes their folders. */
export async function clearDemos(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(demoPrefix))) {
    const root = join(tmpdir(), name);
    if (lstatSync(root).uid !== 0) continue;
    await endProcesses(root);
    const config = join(root, "state", "daemon.yaml");
    if (existsSync(config)) {
      const { code, output } = await ended(spawn(process.execPath, [daemonProgram, "--release", "--config", config], { stdio: ["ignore", "pipe", "pipe"] }));
      if (code !== 0) throw new Error(`an earlier demo could not be released: ${output}`);
    }
    rmSync(root, { recursive: true, force: true });
  }
}

/** First `cordon up`, which ends its own; then whatever else there is. */
async function endProcesses(root: string): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    const running = processesOf(root);
    for (const { pid, line } of running) if (signal === "SIGKILL" || line.includes(" up --state ")) process.kill(pid, signal);
    if (running.length > 0) await until(20_000, () => (processesOf(root).some(({ line }) => signal === "SIGKILL" || line.includes(" up --state ")) ? null : true));
  }
}
