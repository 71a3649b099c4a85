/** One instance, from its start to its orderly end: the service, the daemon, and what keeps them running. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../command-error.ts";
import { askDaemon } from "../daemon-client.ts";
import type { Instance } from "../instance.ts";
import { escapeText, shortDigest, type Output } from "../output.ts";
import { makeStateDirectory, writeDaemonConfig, writeServiceConfig, type ServicePorts } from "./configuration.ts";
import { lockInstance, programsOfBefore, type InstanceLock } from "./instance-lock.ts";
import { Keeper } from "./keeper.ts";
import { endProcess, type ProcessIdentity } from "./process-identity.ts";
import { lastLines, startProgram, type Program, type ProgramSpec } from "./program.ts";
import { silentTimes, watchDaemon } from "./watchdog.ts";

/** The command lines of the programs, without their options. */
export interface Programs {
  readonly service: readonly [string, ...string[]];
  readonly daemon: readonly [string, ...string[]];
}

/** What to run, and until when. */
export interface RunOptions {
  readonly instance: Instance;
  readonly programs: Programs;
  /** The host's name; undefined: as before, or the machine's. */
  readonly host: string | undefined;
  readonly output: Output;
  /** Aborted: end. */
  readonly signal: AbortSignal;
  /** How often the daemon is asked whether it still answers, and how long it may take for that, in ms. */
  readonly checkMs: number;
}

/** How long a program may take to end after SIGTERM, in ms. */
const endGraceMs = 10_000;

/** How long a program may take to be ready, in ms: the first bundle is proven by then. */
const readyMs = 60_000;

/** Runs the instance until the signal, then releases all that it holds. Throws {@link CommandError}. */
export async function runInstance(options: RunOptions): Promise<void> {
  makeStateDirectory(options.instance);
  const lock = lockInstance(options.instance);
  try {
    await endProgramsOfBefore(options);
    await new RunningInstance(options, lock).run();
  } finally {
    lock.release();
  }
}

/** A killed `up` leaves its programs behind. Enforcement outlives them, and the new daemon adopts the sessions. */
async function endProgramsOfBefore({ instance, output }: RunOptions): Promise<void> {
  const { daemon, service } = programsOfBefore(instance);
  for (const [name, program] of [["cordond", daemon], ["cordon-service", service]] as const) {
    if (program === null) continue;
    await endProcess(program, endGraceMs);
    output.err(`cordon: took over from an earlier \`cordon up\`: its ${name} (pid ${program.pid}) has ended\n`);
  }
}

/** A program that could not be started, with the end of its log. */
class StartFailure extends CommandError {
  readonly logLines: readonly string[];

  constructor(spec: ProgramSpec, how: string) {
    super(`${spec.name} did not start (${how})`, `see ${spec.log}, and \`cordon doctor\``);
    this.logLines = lastLines(spec.log, 15);
  }
}

class RunningInstance {
  readonly #options: RunOptions;
  readonly #lock: InstanceLock;
  readonly #identities: { service: ProcessIdentity | null; daemon: ProcessIdentity | null } = { service: null, daemon: null };
  #service: Keeper | null = null;
  #daemon: Keeper | null = null;
  #ports: ServicePorts | null = null;
  #host: string | null = null;

  constructor(options: RunOptions, lock: InstanceLock) {
    this.#options = options;
    this.#lock = lock;
  }

  async run(): Promise<void> {
    const { output, signal } = this.#options;
    let failure: Error | null = null;
    try {
      await this.#start();
      if (!signal.aborted) await Promise.race([aborted(signal), this.#watch()]);
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      if (error instanceof StartFailure) for (const line of error.logLines) output.err(`  ${escapeText(line)}\n`);
    }
    const releaseFailure = await this.#end();
    if (failure !== null && !signal.aborted) throw failure;
    if (releaseFailure !== null) throw releaseFailure;
  }

  async #start(): Promise<void> {
    const { instance, signal } = this.#options;
    writeServiceConfig(instance, null);
    this.#service = await this.#startFirst("service", this.#serviceSpec(), (ready) => this.#usePorts(ready));
    if (signal.aborted) return;
    this.#daemon = await this.#startFirst("daemon", this.#daemonSpec(), (ready) => this.#announce(ready));
  }

  #watch(): Promise<void> {
    const { instance, output, signal, checkMs } = this.#options;
    return watchDaemon({
      ask: () => askDaemon(instance, checkMs),
      everyMs: checkMs,
      onHang: async () => {
        output.err(`cordon: cordond has not answered ${silentTimes} times in a row; it is killed\n`);
        await this.#daemon?.restart(endGraceMs, "SIGKILL");
      },
      signal,
    });
  }

  /** Starts a program for the first time: it must become ready. */
  async #startFirst(role: "service" | "daemon", spec: ProgramSpec, onFirst: (ready: Readonly<Record<string, unknown>>) => void): Promise<Keeper> {
    const { output, signal } = this.#options;
    const program = this.#startOne(role, spec);
    const ready = await Promise.race([program.ready, aborted(signal)]);
    if (ready === null && !signal.aborted) {
      const how = await Promise.race([program.ended, Promise.resolve(`not ready after ${readyMs / 1000} s`)]);
      await program.stop(endGraceMs);
      throw new StartFailure(spec, how);
    }
    if (ready !== null) onFirst(ready);
    return new Keeper(program, {
      start: () => this.#startOne(role, spec),
      now: () => performance.now(),
      onEnd: (how, pauseMs) => output.err(`cordon: ${spec.name} ended (${how}); it is started again${pauseMs === 0 ? "" : ` in ${pauseMs} ms`}\n`),
      onReady: (again) => this.#goOn(role, spec, again),
    });
  }

  #startOne(role: "service" | "daemon", spec: ProgramSpec): Program {
    const program = startProgram(spec);
    this.#identities[role] = program.identity;
    this.#lock.record(this.#identities);
    return program;
  }

  #goOn(role: "service" | "daemon", spec: ProgramSpec, ready: Readonly<Record<string, unknown>> | null): void {
    const { output } = this.#options;
    if (ready === null) return output.err(`cordon: ${spec.name} is not ready: see ${spec.log}\n`);
    if (role === "daemon") return output.err(`cordon: cordond is back: ${policyText(ready)}\n`);
    output.err("cordon: cordon-service is back\n");
    const before = this.#ports;
    this.#usePorts(ready);
    // its port was taken meanwhile: the daemon must learn the new one
    if (before?.grpc !== this.#ports?.grpc || before?.http !== this.#ports?.http) void this.#daemon?.restart(endGraceMs);
  }

  #usePorts(ready: Readonly<Record<string, unknown>>): void {
    const { instance, host } = this.#options;
    this.#ports = { grpc: Number(ready["grpc"]), http: Number(ready["http"]) };
    writeServiceConfig(instance, this.#ports);
    this.#host = writeDaemonConfig(instance, this.#ports, host);
  }

  #announce(ready: Readonly<Record<string, unknown>>): void {
    const { instance, output } = this.#options;
    const host = typeof ready["host"] === "string" ? ready["host"] : (this.#host ?? "-");
    const { grpc, http } = this.#ports ?? { grpc: 0, http: 0 };
    const doors = `grpc=127.0.0.1:${grpc} http=127.0.0.1:${http}`;
    const wanted = this.#options.host ?? host;
    if (wanted !== host)
      output.err(`cordon: this host has enrolled as ${escapeText(host)} and stays so: choose another --state to enrol it as ${escapeText(wanted)}\n`);
    output.out(`cordon: ready host=${escapeText(host)} ${doors} policy=${policyText(ready)} state=${escapeText(instance.state)}\n`);
  }

  /** Daemon, then what it pinned, then the service, which still hears the daemon's last words. Gives the failure to release. */
  async #end(): Promise<CommandError | null> {
    await this.#daemon?.stop(endGraceMs, "SIGINT"); // its sessions end with it
    const failure = await this.#releaseHost();
    await this.#service?.stop(endGraceMs);
    return failure;
  }

  async #releaseHost(): Promise<CommandError | null> {
    const { instance } = this.#options;
    if (!existsSync(instance.daemonConfig)) return null;
    const { log } = this.#daemonSpec();
    const file = openSync(log, "a", 0o600);
    const [program, ...words] = this.#options.programs.daemon;
    const child = spawn(program, [...words, "--release", "--config", instance.daemonConfig], { stdio: ["ignore", file, file], detached: true });
    closeSync(file);
    try {
      const [code] = (await once(child, "exit")) as [number | null];
      if (code === 0) return null;
    } catch {
      // it could not be started: told below
    }
    const again = `cordond --release --config ${instance.daemonConfig}`;
    return new CommandError(`the host was not released: sessions or pins may be left`, `see ${log}, then run \`${again}\` as root`);
  }

  #serviceSpec(): ProgramSpec {
    const { instance, programs } = this.#options;
    return { name: "cordon-service", command: [...programs.service, "--config", instance.serviceConfig], log: join(instance.logs, "service.log"), readyMs };
  }

  #daemonSpec(): ProgramSpec {
    const { instance, programs } = this.#options;
    return { name: "cordond", command: [...programs.daemon, "--config", instance.daemonConfig], log: join(instance.logs, "daemon.log"), readyMs };
  }
}

function policyText(ready: Readonly<Record<string, unknown>>): string {
  const digest = typeof ready["digest"] === "string" ? ready["digest"] : "";
  return `serial ${Number(ready["serial"])} digest ${escapeText(shortDigest(digest))}`;
}

async function aborted(signal: AbortSignal): Promise<null> {
  if (!signal.aborted) await once(signal, "abort");
  return null;
}
