/** Where an instance keeps its kernel objects: a bpffs for pins, a cgroup for sessions. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { abi } from "@cordon/probe";
import type { DaemonConfig } from "./config.ts";
import { removeLeaf } from "./launch/launch-session.ts";
import type { ResponderPlaces } from "./responder/process.ts";

/** What a failed program said is in the error; nothing is written to a log that may be full. */
const quietly: { stdio: ("ignore" | "pipe")[] } = { stdio: ["ignore", "ignore", "pipe"] };

/** The root of the cgroup2 hierarchy. Throws with the remedy when none is mounted. */
export function cgroupRoot(): string {
  for (const line of readFileSync("/proc/self/mountinfo", "utf8").split("\n")) {
    const [left = "", right = ""] = line.split(" - ");
    if (right.startsWith("cgroup2 ")) return left.split(" ")[4] ?? "";
  }
  throw new Error("no cgroup2 hierarchy is mounted: mount -t cgroup2 none /sys/fs/cgroup");
}

/**
 * The cgroup of one instance's sessions: named by its state directory, so that two instances keep apart.
 * @param state the daemon's state directory
 */
export function instanceCgroup(state: string): string {
  return join(cgroupRoot(), `cordon-${createHash("sha256").update(state).digest("hex").slice(0, 12)}`);
}

/** Where the instance's responder finds the probe, and is found. */
export function responderPlaces({ pinDir, state }: Pick<DaemonConfig, "pinDir" | "state">): ResponderPlaces {
  return { pins: join(pinDir, `v${abi.abiVersion}`), socket: join(state, "opens.sock") };
}

/** Makes the instance's places; those that are there are taken over. */
export function makePlaces(config: DaemonConfig): { readonly cgroup: string; readonly sessions: string } {
  const sessions = join(config.state, "sessions");
  mkdirSync(sessions, { recursive: true, mode: 0o700 });
  mkdirSync(config.pinDir, { recursive: true, mode: 0o700 });
  if (!isBpffs(config.pinDir)) execFileSync("mount", ["-t", "bpf", "-o", "mode=0700", "bpf", config.pinDir], quietly);
  const cgroup = instanceCgroup(config.state);
  mkdirSync(cgroup, { recursive: true });
  return { cgroup, sessions };
}

/** Kills what runs in an instance's sessions, and removes their leaves. */
export function endLeaves(cgroup: string): void {
  for (const leaf of leavesOf(cgroup)) removeLeaf(join(cgroup, leaf));
}

/** Takes down what {@link makePlaces} made. */
export function removePlaces(config: DaemonConfig): void {
  const cgroup = instanceCgroup(config.state);
  endLeaves(cgroup);
  removeLeaf(cgroup);
  if (isMountPoint(config.pinDir)) execFileSync("umount", [config.pinDir], quietly);
}

function leavesOf(cgroup: string): readonly string[] {
  try {
    return readdirSync(cgroup, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return []; // it was never made
  }
}

/** Mount points and types, proc_pid_mountinfo(5). */
function mountsAt(path: string): readonly string[] {
  return readFileSync("/proc/self/mountinfo", "utf8")
    .split("\n")
    .filter((line) => line.split(" ")[4] === path.replaceAll(" ", "\\040"))
    .map((line) => line.split(" - ")[1]?.split(" ")[0] ?? "");
}

function isMountPoint(path: string): boolean {
  return mountsAt(path).length > 0;
}

function isBpffs(path: string): boolean {
  return mountsAt(path).at(-1) === "bpf" || path.startsWith("/sys/fs/bpf/");
}
