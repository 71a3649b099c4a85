/** The launcher, native/launcher/launcher.h, as its parent sees it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Duplex } from "node:stream";
import { fileURLToPath } from "node:url";

/** What the launcher is to do. Strings must not contain NUL. */
export interface LaunchSpec {
  readonly session: string;
  readonly args: readonly string[];
  readonly env: readonly string[];
  readonly cwd: string;
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  /** Bit mask of the capabilities that stay in the bounding set (linux/capability.h). */
  readonly capabilities: bigint;
  /** Absolute path of the session's own cgroup2 leaf. */
  readonly cgroup: string;
  /** Absolute path of the session's FIFO for commands. */
  readonly control: string;
  /** Which of the descriptors 0, 1 and 2 become a terminal of the session's own. */
  readonly pty: readonly number[];
  readonly size: { readonly rows: number; readonly columns: number };
  /** Rules of a Landlock domain; null where another backend decides on files; "scopes" where files are audited only. */
  readonly landlock: LandlockDomain | "scopes" | null;
  /** Directories that the session sees empty. */
  readonly hide: readonly string[];
  /** The caller's own, which his session keeps. */
  readonly limits: ProcessLimits;
}

/** What a process hands on to those that it starts, besides its identity. */
export interface ProcessLimits {
  readonly umask: number;
  /** −20 to 19, nice(2). */
  readonly nice: number;
  /** By setrlimit(2)'s numbers; decimal, 2⁶⁴−1 for none. */
  readonly resources: readonly { readonly resource: number; readonly soft: string; readonly hard: string }[];
}

/** A Landlock domain: everything that is not allowed is refused. */
export interface LandlockDomain {
  /** LANDLOCK_ACCESS_FS_* bits by path (linux/landlock.h); `tree`: for all beneath it, too. A path that is not one and turns out to be a directory gets none. */
  readonly allow: readonly { readonly path: string; readonly rights: number; readonly tree: boolean }[];
  /** Directories that the session may write, mounted noexec for it. */
  readonly noexec: readonly string[];
  /** Directories in those from which the policy lets the session run all the same. */
  readonly run: readonly string[];
  /** Directories that hold what may not be written, outer ones first: they stay where they are. */
  readonly pin: readonly string[];
  /** What it may not write among what it may, outer ones first. */
  readonly readonly: readonly ReadonlyPlace[];
}

/** Mounted read-only on itself. */
export interface ReadonlyPlace {
  readonly path: string;
  /** With all beneath it; else a directory is only kept where it is. */
  readonly tree: boolean;
  /** No session starts when it is not there; else it is passed over then. */
  readonly needed: boolean;
}

/** What the launcher tells. */
export type LauncherEvent =
  | { readonly kind: "ready"; readonly pid: number }
  | { readonly kind: "running" }
  | { readonly kind: "error"; readonly stage: string; readonly errno: number; readonly text: string }
  | { readonly kind: "stopped"; readonly signal: number }
  | { readonly kind: "continued" }
  | { readonly kind: "exit"; readonly waitStatus: number };

/** A started launcher. */
export interface Launcher {
  /** Its own pid, outside the session. */
  readonly pid: number;
  /** Ends when the launcher ends or its socket does. */
  readonly events: AsyncIterable<LauncherEvent>;
  /** Lets the marked process go on to exec. */
  go(): void;
  /** Ends the launch before `go`: nothing is executed. */
  abandon(): void;
  /** Resolves when the launcher itself has ended. */
  readonly ended: Promise<void>;
}

const defaultProgram = fileURLToPath(new URL("../../../../native/build/cordon-launcher", import.meta.url));

/**
 * Starts a launcher. Throws RangeError, and starts nothing, for a string with NUL.
 * @param stdio three descriptors; they stay the caller's to close
 * @param program descriptor of the ELF file to execute; the caller's to close
 */
export function startLauncher(
  spec: LaunchSpec,
  stdio: readonly [number, number, number],
  program: number,
  launcherPath: string = defaultProgram,
): Launcher {
  const specification = encodeSpec(spec);
  const child = spawn(launcherPath, [], {
    stdio: [stdio[0], stdio[1], stdio[2], "pipe", program],
    env: {},
    detached: true,
  });
  const socket = child.stdio[3] as Duplex;
  const ended = once(child, "close").then(() => undefined);
  ended.catch(() => undefined); // a launcher that can't be started is told by the events, too
  socket.on("error", () => undefined); // the launcher ended first; its exit says so
  socket.write(specification);
  return {
    pid: child.pid ?? 0,
    events: readEvents(socket),
    go: () => void socket.write("go\n"),
    abandon: () => void socket.destroy(),
    ended,
  };
}

/** The specification's bytes. Throws RangeError for a string with NUL. */
export function encodeSpec(spec: LaunchSpec): Buffer {
  const domain = spec.landlock === "scopes" ? null : spec.landlock;
  const entries: [string, string | number][] = [
    ["session", spec.session],
    ...spec.args.map((arg): [string, string] => ["arg", arg]),
    ...spec.env.map((one): [string, string] => ["env", one]),
    ["cwd", spec.cwd],
    ["uid", spec.uid],
    ["gid", spec.gid],
    ...spec.groups.map((group): [string, number] => ["group", group]),
    ["capabilities", spec.capabilities.toString(16)],
    ["cgroup", spec.cgroup],
    ["control", spec.control],
    ["pty", spec.pty.join("")],
    ["rows", spec.size.rows],
    ["columns", spec.size.columns],
    ...spec.hide.map((path): [string, string] => ["hide", path]),
    ["umask", spec.limits.umask.toString(8)],
    ["nice", spec.limits.nice + 20],
    ...spec.limits.resources.map(({ resource, soft, hard }): [string, string] => ["limit", `${resource}:${soft}:${hard}`]),
    ["landlock", spec.landlock === null ? 0 : spec.landlock === "scopes" ? 2 : 1],
    ...(domain?.allow ?? []).map((rule): [string, string] => ["allow", `${rule.rights.toString(16)}${rule.tree ? ":" : "="}${rule.path}`]),
    ...(domain?.noexec ?? []).map((path): [string, string] => ["noexec", path]),
    ...(domain?.run ?? []).map((path): [string, string] => ["run", path]),
    ...(domain?.pin ?? []).map((path): [string, string] => ["pin", path]),
    ...(domain?.readonly ?? []).map((one): [string, string] => ["readonly", `${one.needed ? "!" : ""}${one.tree ? ":" : "="}${one.path}`]),
  ];
  for (const [key, value] of entries)
    if (String(value).includes("\0")) throw new RangeError(`${key} of a launch contains NUL`);
  return Buffer.from(`${entries.map(([key, value]) => `${key}=${value}\0`).join("")}\0`);
}

async function* readEvents(socket: Duplex): AsyncGenerator<LauncherEvent> {
  for await (const line of createInterface({ input: socket })) {
    const event = parseEvent(line);
    if (event !== null) yield event;
  }
}

/** One line of the launcher's; null for one that it does not write. */
export function parseEvent(line: string): LauncherEvent | null {
  const [word = "", ...rest] = line.split(" ");
  const number = Number(rest[0]);
  switch (word) {
    case "ready":
      return { kind: "ready", pid: number };
    case "running":
      return { kind: "running" };
    case "error":
      return { kind: "error", stage: rest[0] ?? "", errno: Number(rest[1]), text: rest.slice(2).join(" ") };
    case "stopped":
      return { kind: "stopped", signal: number };
    case "continued":
      return { kind: "continued" };
    case "exit":
      return { kind: "exit", waitStatus: number };
    default:
      return null;
  }
}
