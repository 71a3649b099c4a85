/** This host, held by a probe of its own in a throw-away folder, without a service: for tests by effect. */
import { execFileSync } from "node:child_process";
import { chmodSync, closeSync, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  cgroupRoot,
  findUser,
  FlightCutter,
  Generations,
  launchSession,
  readHostFacts,
  removeLeaf,
  Responder,
  responderPlaces,
  WritableHistory,
  type EnforcedSession,
  type LaunchedSession,
  type SwitchResult,
} from "@cordon/daemon";
import { compilePolicy, formatDiagnostic, type Bundle } from "@cordon/policy";
import { openProbe, ProbeError, type KernelEvent, type Probe } from "@cordon/probe";

/** The two kinds of caller that every row is tested as. */
export const callers = ["root", "nobody"] as const;

/** What a session printed and how it ended (as wait(2) says). */
export interface Outcome {
  readonly output: string;
  readonly waitStatus: number;
  readonly session: LaunchedSession;
}

/** A running session of the host. */
export interface Running {
  readonly session: LaunchedSession;
  readonly outputFile: string;
  readonly end: Promise<Outcome>;
}

/** One probe with its generations and sessions. */
export interface StaticHost {
  readonly folder: string;
  readonly probe: Probe;
  readonly events: readonly KernelEvent[];
  apply(policy: string): SwitchResult;
  /** Starts a session; throws with the reason when it is refused. */
  start(
    agent: string,
    user: string,
    command: readonly string[],
    directory: string,
    environment?: readonly string[],
    /** A descriptor of this process, to be its standard input. */
    input?: number,
  ): Promise<Running>;
  run(agent: string, user: string, command: readonly string[], directory: string): Promise<Outcome>;
  /** Takes in every record that the kernel has made so far. */
  settle(): Promise<void>;
  /** Ends what still runs, and takes everything of this host down. */
  close(): void;
}

/** The bundle of a policy; throws with what is wrong with it. */
export function bundleOf(policy: string): Bundle {
  const compiled = compilePolicy([{ file: "policy.yaml", bytes: new TextEncoder().encode(policy) }]);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(formatDiagnostic).join("\n"));
  return compiled.value;
}

/** What a running session has printed so far. */
export function outputOf(running: Running): string {
  return readFileSync(running.outputFile, "latin1");
}

/** Waits until a running session has printed something. */
export async function says(running: Running, pattern: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const found = pattern.exec(outputOf(running));
    if (found !== null) return found;
    await new Promise(setImmediate);
  }
}

/**
 * Opens a host. Needs root.
 * @param take takes its records instead of `events`; null: nobody reads them
 */
export function openStaticHost(take?: ((events: readonly KernelEvent[]) => void) | null): StaticHost {
  const folder = mkdtempSync(join(tmpdir(), hostPrefix));
  chmodSync(folder, 0o711);
  const state = join(folder, "state");
  const pinDir = join(state, "bpf");
  mkdirSync(pinDir, { recursive: true });
  execFileSync("mount", ["-t", "bpf", "bpf", pinDir]);
  const cgroup = join(cgroupRoot(), `${cgroupPrefix}${process.pid}`);
  mkdirSync(cgroup);
  const probe = openProbe({ pinDir, cgroupRoot: cgroupRoot(), sessionCgroup: cgroup });
  let writable = new WritableHistory(null);
  const answers = probe.backends.file === "landlock" && probe.backends.answers;
  const quiet = { lost: () => undefined, regained: () => undefined, replaced: () => undefined };
  const watched = (): readonly (readonly number[])[] => [...sessions.keys()].map((handle) => probe.members(handle));
  let opening: Promise<Responder> | null = null;
  const watch = async (pid: number): Promise<void> => {
    opening ??= Responder.open(responderPlaces({ pinDir, state }), watched, quiet);
    await (await opening).watch(pid);
  };
  const generations = new Generations(probe, [], {
    facts: (home, bundle) => readHostFacts(home, [state], writable.including(bundle)),
    accepted: (bundle) => writable.remember(bundle),
    answers,
  });
  const sessions = new Map<bigint, EnforcedSession>();
  const events: KernelEvent[] = [];
  const cutter = new FlightCutter({
    cut: () => void probe.cutFlows(),
    failed: (error) => {
      throw error;
    },
  });
  const keep = (batch: readonly KernelEvent[]): void => {
    events.push(...batch);
    cutter.take(batch);
  };
  if (take !== null) probe.listen(take ?? keep);
  const apply: StaticHost["apply"] = (policy) => {
    const bundle = bundleOf(policy);
    writable = new WritableHistory(null); // each policy of a test stands for itself
    return generations.switchTo(bundle, [...sessions.values()]);
  };
  const start: StaticHost["start"] = async (agentName, userName, command, directory, environment, given) => {
    const agent = generations.agent(agentName);
    const user = findUser(readFileSync("/etc/passwd", "utf8"), readFileSync("/etc/group", "utf8"), userName);
    if (agent === null || user === null) throw new Error(`no agent ${agentName} or no user ${userName}`);
    const outputFile = join(folder, `output-${sessions.size}-${Date.now()}`);
    const output = openSync(outputFile, "w");
    const input = given ?? openSync("/dev/null", "r");
    const launched = await launchSession(
      probe,
      {
        agent,
        callerUid: 0,
        user,
        command,
        directory,
        environment: environment ?? ["PATH=/usr/bin:/bin", `HOME=${user.home}`],
        stdio: [input, output, output],
        pty: [],
        size: { rows: 24, columns: 80 },
        limits: { umask: 0o22, nice: 0, resources: [] },
      },
      { cgroup, sessions: join(state, "sessions") },
      generations.facts(user.home),
      {
        admit: (handle, filesElsewhere) => {
          const session = { handle, agent: agentName, ceiling: filesElsewhere ? agent : null, home: user.home };
          sessions.set(handle, session);
          generations.admit(session, filesElsewhere);
        },
        marked: () => undefined,
        watch: answers ? watch : null,
      },
    );
    closeSync(output);
    if (given === undefined) closeSync(input);
    if (!launched.ok) throw new Error(`${launched.refusal.code}: ${launched.refusal.reason}`);
    const { session } = launched;
    return { session, outputFile, end: finish(session, outputFile) };
  };
  const finish = async (session: LaunchedSession, outputFile: string): Promise<Outcome> => {
    let waitStatus = 9;
    for await (const event of session.events) if (event.kind === "exit") waitStatus = event.waitStatus;
    session.cleanUp();
    sessions.delete(session.handle);
    generations.dismiss(session.handle);
    return { output: readFileSync(outputFile, "latin1"), waitStatus, session };
  };
  return {
    folder,
    probe,
    events,
    apply,
    start,
    settle: async () => {
      // a turn of the loop lets the reader's thread hand over what has just been made
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
      for (let batch = probe.readNow(); batch.length > 0; batch = probe.readNow()) keep(batch);
    },
    run: async (...words) => await (await start(...words)).end,
    close: () => {
      // sessions that are still there end with the host
      for (const entry of readdirSync(cgroup, { withFileTypes: true }))
        if (entry.isDirectory()) removeLeaf(join(cgroup, entry.name));
      cutter.close();
      probe.close({ release: true });
      execFileSync("umount", [pinDir]);
      rmdirSync(cgroup);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Takes down what hosts left that were killed with -9: their sessions, pins, mounts, settings
 * and folders. A host that still runs holds its pins' lock, and is left alone.
 */
export function clearRemains(): void {
  const mounts = readFileSync("/proc/self/mountinfo", "utf8");
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(hostPrefix))) {
    const folder = join(tmpdir(), name);
    const pinDir = join(folder, "state", "bpf");
    if (lstatSync(folder).uid !== 0) continue;
    if (mounts.includes(` ${pinDir} `)) {
      try {
        openProbe({ pinDir, cgroupRoot: cgroupRoot(), sessionCgroup: cgroupRoot() }).close({ release: true });
      } catch (error) {
        if (error instanceof ProbeError && error.code === "busy") continue;
        throw error;
      }
      execFileSync("umount", [pinDir]);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  for (const name of readdirSync(cgroupRoot()).filter((one) => one.startsWith(cgroupPrefix))) {
    const cgroup = join(cgroupRoot(), name);
    if (existsSync(`/proc/${name.slice(cgroupPrefix.length)}`)) continue;
    for (const leaf of readdirSync(cgroup, { withFileTypes: true })) if (leaf.isDirectory()) removeLeaf(join(cgroup, leaf.name));
    removeLeaf(cgroup);
  }
}

const hostPrefix = "cordon-host-";
const cgroupPrefix = "cordon-test-";

/** Compiles a C program of the tests statically. */
export function compileProgram(source: string, into: string): void {
  execFileSync("cc", ["-O2", "-static", "-pthread", "-Wall", "-Werror", "-o", into, source]);
}

/** Writes a file that every user may read. */
export function writeOpenFile(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o644 });
}
