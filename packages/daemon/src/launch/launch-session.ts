/** A launched session, from a verified command to a marked, running process. */
import { randomBytes } from "node:crypto";
import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { baseCapabilities, capabilityNumbers, type CompiledAgent } from "@cordon/policy";
import { isFileBackend, type FileBackend, type Probe } from "@cordon/probe";
import type { HostFacts } from "../enforce/lower.ts";
import { isAudited } from "../enforce/below-ceiling.ts";
import { landlockDomainOf } from "../enforce/landlock.ts";
import { messageOf } from "../message-of.ts";
import { attestDigest } from "./attest-digest.ts";
import { attestExecutable, attestUser, type LaunchRefusal } from "./attest.ts";
import { sendCommand } from "./control.ts";
import { startLauncher, type Launcher, type LauncherEvent, type LaunchSpec, type ProcessLimits } from "./launcher.ts";
import { openFile, resolveCommand } from "./resolve-command.ts";
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
  readonly limits: ProcessLimits;
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
  readonly files: FileBackend;
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
  /** Has the responder watch what the session can reach; null where there is none. Called before the agent's first instruction. */
  readonly watch: ((pid: number) => Promise<void>) | null;
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
  const expected = request.agent.attest.executable;
  // who may run it comes first: a caller who may not learns nothing of the command
  const stranger = attestUser(request.agent, { uid: request.callerUid }, request.user);
  if (stranger !== null) return { ok: false, refusal: stranger };
  const command = resolveCommand(request.command, path, request.directory, request.user);
  if ("reason" in command) return refuse("command", command.reason, "name a program that the user may execute");
  const failure = attestExecutable(request.agent, command.executable, expected === null ? null : facts.resolve(expected));
  if (failure !== null) return { ok: false, refusal: failure };
  const files = probe.backends.file;
  if (!isFileBackend(files))
    return refuse("backend", "no backend of this kernel can hold files and programs", "see cordon doctor");
  const program = openFile(command.executable);
  if (program === null) return refuse("command", `${JSON.stringify(command.executable)} changed while it was looked at`, "run it again");
  const digests = request.agent.attest.digests ?? [];
  const changed = await attestDigest(probe, digests, program, command.executable).catch((error: unknown) => {
    closeSync(program);
    throw error;
  });
  if (changed !== null) {
    closeSync(program);
    return { ok: false, refusal: changed };
  }
  const handle = randomBytes(8).readBigUInt64LE() | 1n;
  const own = makeSessionPlaces(places, `s-${handle.toString(16).padStart(16, "0")}`);
  const cleanUp = (): void => {
    probe.removeSession(handle);
    removeLeaf(own.cgroup);
    rmSync(own.folder, { recursive: true, force: true });
  };
  try {
    const spec = { ...specOf(request, command.args, files === "landlock", facts), session: own.id, cgroup: own.cgroup, control: own.control };
    const launcher = startLauncher(spec, request.stdio, program);
    const started = await shakeHands(launcher, async (pid) => {
      steps.admit(handle, files === "landlock");
      const startNs = probe.mark(pid, handle);
      steps.marked({ id: own.id, handle, rootPid: pid, rootStartNs: startNs, cgroup: own.cgroup, files });
      await steps.watch?.(pid);
      if (digests.length > 0 && !probe.isGuarded(program)) throw new Error(`somebody writes to ${command.executable}, whose digest is attested`);
      return startNs;
    });
    if ("error" in started) {
      cleanUp();
      return refusalOf(started, request, command.executable);
    }
    return {
      ok: true,
      session: {
        id: own.id,
        handle,
        rootPid: started.pid,
        rootStartNs: started.startNs,
        cgroup: own.cgroup,
        files,
        events: started.events,
        command: (line) => sendCommand(own.control, line),
        cleanUp,
      },
    };
  } catch (error) {
    cleanUp();
    throw error;
  } finally {
    closeSync(program);
  }
}

/** What a session has of its own on this host. */
interface SessionPlaces {
  readonly id: string;
  readonly cgroup: string;
  readonly folder: string;
  readonly control: string;
}

function makeSessionPlaces(places: LaunchPlaces, id: string): SessionPlaces {
  const own = { id, cgroup: join(places.cgroup, id), folder: join(places.sessions, id), control: join(places.sessions, id, "control") };
  mkdirSync(own.cgroup);
  mkdirSync(own.folder, { recursive: true, mode: 0o700 });
  execFileSync("mkfifo", ["-m", "0600", own.control]);
  return own;
}

/** What the launcher could not do, in the caller's words. */
function refusalOf({ stage, errno, error }: Failed, { agent, user, directory }: LaunchRequest, executable: string): LaunchResult {
  const isRefused = errno === constants.errno.EACCES || errno === constants.errno.EPERM;
  if (stage === "exec" && isRefused)
    return refuse("policy", `no rule lets agent ${agent.name} execute ${executable}`, `add "- { path: ${executable} }" under exec: of a policy that selects it`);
  if (stage === "protected-path")
    return refuse("policy", `a path that the policy denies writing of, among what it allows, can't be held: ${constants.errno.ENOENT === errno ? "it does not exist" : error}`, "make it before the session, or allow the directories beside it instead");
  if (stage === "working-directory") return refuse("command", `${user.name} can't enter ${directory}`, "start it in a directory that the user may enter");
  return refuse("launcher", error, "see cordon doctor");
}

function refuse(code: LaunchRefusal["code"], reason: string, remedy: string): LaunchResult {
  return { ok: false, refusal: { code, reason, remedy } };
}

function specOf(
  request: LaunchRequest,
  args: readonly string[],
  landlock: boolean,
  facts: HostFacts,
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
    landlock: !landlock ? null : isAudited(agent) ? "scopes" : landlockDomainOf(agent, facts),
    hide: facts.ownDirectories,
    limits: request.limits,
  };
}

type Started =
  | { readonly pid: number; readonly startNs: bigint; readonly events: AsyncIterable<LauncherEvent> }
  | Failed;

/** `stage` as the launcher names it; empty when it said nothing. */
interface Failed {
  readonly stage: string;
  readonly errno: number;
  readonly error: string;
}

/** ready → mark → go → running; any other word ends the launch. */
async function shakeHands(launcher: Launcher, mark: (pid: number) => Promise<bigint>): Promise<Started> {
  const events = launcher.events[Symbol.asyncIterator]();
  let pid = 0;
  let startNs = 0n;
  for (;;) {
    const next = await events.next();
    if (next.done === true) return { stage: "", errno: 0, error: "the launcher ended early" };
    const event = next.value;
    if (event.kind === "error") return { stage: event.stage, errno: event.errno, error: `${event.stage}: ${event.text} (errno ${event.errno})` };
    if (event.kind === "ready") {
      pid = event.pid;
      try {
        startNs = await mark(pid);
      } catch (error) {
        launcher.abandon();
        await launcher.ended;
        return { stage: "", errno: 0, error: messageOf(error) };
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
