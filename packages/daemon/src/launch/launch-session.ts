/** A launched session, from a verified command to a marked, running process. */
import { randomBytes } from "node:crypto";
import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { baseCapabilities, capabilityNumbers, type CompiledAgent } from "@cordon/policy";
import type { Probe } from "@cordon/probe";
import type { HostFacts } from "../enforce/lower.ts";
import { landlockDomainOf } from "../enforce/landlock.ts";
import { resolveExisting } from "../enforce/host-facts.ts";
import { attest, type LaunchRefusal } from "./attest.ts";
import { sendCommand } from "./control.ts";
import { startLauncher, type Launcher, type LauncherEvent, type LaunchSpec } from "./launcher.ts";
import { resolveCommand } from "./resolve-command.ts";
import type { HostUser } from "./users.ts";

/** What a caller asks for. */
export interface LaunchRequest {
  readonly agent: CompiledAgent;
  readonly callerUid: number;
  readonly user: HostUser;
  readonly command: readonly string[];
  readonly directory: string;
  /** `K=V` */
  readonly environment: readonly string[];
  /** Descriptors for the session's stdio; they stay the caller's to close. */
  readonly stdio: readonly [number, number, number];
  readonly pty: readonly number[];
  readonly size: { readonly rows: number; readonly columns: number };
}

/** Where sessions live on this host. */
export interface LaunchPlaces {
  /** A cgroup2 directory of this instance's own; each session is a leaf in it. */
  readonly cgroup: string;
  /** The directory of sessions below the state directory. */
  readonly sessions: string;
}

/** A process that is a member of its session and waits to become the agent. */
export interface MarkedSession {
  readonly id: string;
  readonly handle: bigint;
  readonly rootPid: number;
  readonly rootStartNs: bigint;
  readonly cgroup: string;
  readonly files: "lsm" | "landlock";
}

/** A running session. */
export interface LaunchedSession extends MarkedSession {
  /** What the launcher tells from here on; ends with the session. */
  readonly events: AsyncIterable<LauncherEvent>;
  /** Sends the launcher a command: `size R C`, `signal N`, `continue`, `hangup`. */
  command(line: string): void;
  /** Removes the session's row, leaf and files; call it when the session has ended. */
  cleanUp(): void;
}

export type LaunchResult =
  | { readonly ok: true; readonly session: LaunchedSession }
  | { readonly ok: false; readonly refusal: LaunchRefusal };

/** What the caller does on the way. */
export interface LaunchSteps {
  /** Writes the domain's rows under the generation in force; called before any process belongs to the session. */
  readonly admit: (handle: bigint, filesElsewhere: boolean) => void;
  /** Remembers the session; called before the agent's first instruction. */
  readonly marked: (session: MarkedSession) => void;
}

/** Launches a session. What `steps` throws ends the launch. */
export async function launchSession(
  probe: Probe,
  request: LaunchRequest,
  places: LaunchPlaces,
  facts: HostFacts,
  steps: LaunchSteps,
): Promise<LaunchResult> {
  const path = request.environment.find((one) => one.startsWith("PATH="))?.slice(5) ?? "/usr/bin:/bin";
  const command = resolveCommand(request.command, path, request.directory);
  if ("reason" in command)
    return refuse("command", command.reason, "name a program that the user may execute");
  const expected = request.agent.attest.executable;
  const failure = attest(
    request.agent,
    { uid: request.callerUid },
    request.user,
    command.executable,
    expected === null ? null : resolveExisting(expected),
  );
  if (failure !== null) return { ok: false, refusal: failure };
  const files = probe.backends.file;
  if (files !== "lsm" && files !== "landlock")
    return refuse("backend", "no backend of this kernel can hold files and programs", "see cordon doctor");

  const handle = randomBytes(8).readBigUInt64LE() | 1n;
  const id = `s-${handle.toString(16).padStart(16, "0")}`;
  const cgroup = join(places.cgroup, id);
  const folder = join(places.sessions, id);
  mkdirSync(cgroup);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const control = join(folder, "control");
  execFileSync("mkfifo", ["-m", "0600", control]);
  const cleanUp = (): void => {
    probe.removeSession(handle);
    removeLeaf(cgroup);
    rmSync(folder, { recursive: true, force: true });
  };

  const program = openSync(command.executable, "r");
  const launcher = startLauncher(
    {
      ...specOf(request, command.args, files === "landlock" ? facts : null),
      session: id,
      cgroup,
      control,
    },
    request.stdio,
    program,
  );
  closeSync(program);
  const started = await shakeHands(launcher, (pid) => {
    steps.admit(handle, files === "landlock");
    const startNs = probe.mark(pid, handle);
    steps.marked({ id, handle, rootPid: pid, rootStartNs: startNs, cgroup, files });
    return startNs;
  });
  if ("error" in started) {
    cleanUp();
    const { executable } = command;
    return started.isRefusedExec
      ? refuse("policy", `no rule lets agent ${request.agent.name} execute ${executable}`, `add exec: - { path: ${JSON.stringify(executable)} } to a policy that selects it`)
      : refuse("launcher", started.error, "see cordon doctor");
  }
  return {
    ok: true,
    session: {
      id,
      handle,
      rootPid: started.pid,
      rootStartNs: started.startNs,
      cgroup,
      files,
      events: started.events,
      command: (line) => sendCommand(control, line),
      cleanUp,
    },
  };
}

function refuse(code: LaunchRefusal["code"], reason: string, remedy: string): LaunchResult {
  return { ok: false, refusal: { code, reason, remedy } };
}

function specOf(
  request: LaunchRequest,
  args: readonly string[],
  landlockFacts: HostFacts | null,
): Omit<LaunchSpec, "session" | "cgroup" | "control"> {
  const { agent, user } = request;
  const names = [...baseCapabilities, ...agent.capabilities];
  return {
    args,
    env: request.environment,
    cwd: request.directory,
    uid: user.uid,
    gid: user.gid,
    groups: user.groups,
    capabilities: names.reduce((mask, name) => mask | (1n << BigInt(capabilityNumbers[name] ?? 63)), 0n),
    pty: request.pty,
    size: request.size,
    landlock: landlockFacts === null ? null : landlockDomainOf(agent, landlockFacts),
    denyListen: !agent.rules.some((rule) => rule.class === "ingress"),
  };
}

type Started =
  | { readonly pid: number; readonly startNs: bigint; readonly events: AsyncIterable<LauncherEvent> }
  | { readonly error: string; readonly isRefusedExec: boolean };

/** ready → mark → go → running; any other word ends the launch. */
async function shakeHands(launcher: Launcher, mark: (pid: number) => bigint): Promise<Started> {
  const events = launcher.events[Symbol.asyncIterator]();
  let pid = 0;
  let startNs = 0n;
  for (;;) {
    const next = await events.next();
    if (next.done === true) return { error: "the launcher ended early", isRefusedExec: false };
    const event = next.value;
    if (event.kind === "error") {
      const isRefused = event.errno === constants.errno.EACCES || event.errno === constants.errno.EPERM;
      return { error: `${event.stage}: ${event.text} (errno ${event.errno})`, isRefusedExec: event.stage === "exec" && isRefused };
    }
    if (event.kind === "ready") {
      pid = event.pid;
      try {
        startNs = mark(pid);
      } catch (error) {
        launcher.abandon();
        await launcher.ended;
        return { error: error instanceof Error ? error.message : String(error), isRefusedExec: false };
      }
      launcher.go();
    }
    if (event.kind === "running") return { pid, startNs, events: { [Symbol.asyncIterator]: () => events } };
  }
}

/** How long a killed leaf may take to empty, in steps of a millisecond. */
const leafPatience = 5000;

/** Kills whatever is left in a session's leaf, and removes it. Throws what rmdir says when the leaf does not empty. */
export function removeLeaf(cgroup: string): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let tried = 0; ; tried++) {
    try {
      writeFileSync(join(cgroup, "cgroup.kill"), "1");
      rmdirSync(cgroup);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") return;
      // a killed process keeps its leaf busy until the kernel is done with it, which nothing announces
      if (code !== "EBUSY" || tried >= leafPatience) throw error;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}
