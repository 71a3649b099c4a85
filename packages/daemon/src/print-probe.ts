/** What this kernel can do, for a host without a running daemon: one line of JSON. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openProbe } from "@cordon/probe";
import { backendChecks } from "./control/doctor.ts";
import { cgroupRoot } from "./places.ts";

/** Loads the probe in a place of its own, proves the backends by effect, and unloads it. */
export function printProbe(): void {
  const folder = mkdtempSync(join(tmpdir(), "cordon-probe-"));
  execFileSync("mount", ["-t", "bpf", "-o", "mode=0700", "bpf", folder]);
  try {
    const probe = openProbe({ pinDir: folder, cgroupRoot: cgroupRoot(), sessionCgroup: cgroupRoot() });
    process.stdout.write(`${JSON.stringify({ backends: probe.backends, checks: backendChecks(probe) })}\n`);
    probe.close({ release: true });
  } finally {
    execFileSync("umount", [folder]);
    rmdirSync(folder);
  }
}
