/** A session's processes, from fork to exit. */
import type { KernelEvent } from "@cordon/probe";
import type { Session } from "../session.ts";
import { redactCommand } from "./redact.ts";

/** What names a process for ever. */
interface ProcessName {
  readonly tgid: number;
  startNs: bigint;
  /** False: read from /proc, whose hundredths of a second are cut off; the first record of the process has it exactly. */
  isExact: boolean;
}

/** A process that runs. */
interface RunningProcess {
  readonly name: ProcessName;
  readonly parent: ProcessName | null;
  /** The program that it executed last; empty: not known. */
  executable: string;
  /** Its arguments, redacted, the program's name first. */
  args: readonly string[];
  uid: number;
}

/** A process that has ended. */
export interface EndedProcess {
  readonly tgid: number;
  readonly startNs: bigint;
  /** The process that forked it; null for the session's root. */
  readonly parent: { readonly tgid: number; readonly startNs: bigint } | null;
  readonly executable: string;
  readonly args: readonly string[];
  readonly uid: number;
  /** As wait(2) gives it; null when nobody told. */
  readonly waitStatus: number | null;
  /** Null when nobody told. */
  readonly endNs: bigint | null;
}

/** A process that ran before this daemon did. `startNs` may be rounded down to hundredths of a second. */
export interface AdoptedProcess {
  readonly tgid: number;
  readonly startNs: bigint;
  readonly parentTgid: number;
  readonly executable: string | null;
  /** Redacted. */
  readonly args: readonly string[];
  readonly uid: number;
}

/** /proc/PID/stat counts in ticks of 10 ms. */
const tickNs = 10_000_000n;

/** Most processes that are followed in one session: as many as the kernel follows in all (CORDON_TASKS_MAX). */
const maxProcesses = 131_072;

type Fork = Extract<KernelEvent, { readonly kind: "fork" }>;
type Exec = Extract<KernelEvent, { readonly kind: "exec" }>;
type Exit = Extract<KernelEvent, { readonly kind: "exit" }>;

export class ProcessTree {
  readonly #running = new Map<number, RunningProcess>();
  readonly #root: ProcessName;
  readonly #uid: number;

  constructor(session: Session) {
    this.#root = { tgid: session.rootPid, startNs: session.rootStartNs, isExact: true };
    this.#uid = session.uid;
    this.#running.set(session.rootPid, { name: this.#root, parent: null, executable: "", args: session.command, uid: session.uid });
  }

  get size(): number {
    return this.#running.size;
  }

  /** The program of a process, or null. */
  executableOf(tgid: number, startNs: bigint): string | null {
    const found = this.#running.get(tgid);
    return found === undefined || !isNamed(found.name, startNs) || found.executable === "" ? null : found.executable;
  }

  /** Processes of an adopted session; the root is known already. */
  adopt(processes: readonly AdoptedProcess[]): void {
    const names = new Map<number, ProcessName>([[this.#root.tgid, this.#root]]);
    for (const one of processes) if (one.tgid !== this.#root.tgid) names.set(one.tgid, { tgid: one.tgid, startNs: one.startNs, isExact: false });
    for (const one of processes) {
      const name = names.get(one.tgid);
      if (name === undefined) continue;
      const parent = name === this.#root ? null : (names.get(one.parentTgid) ?? this.#root);
      this.#running.set(one.tgid, { name, parent, executable: one.executable ?? "", args: one.args, uid: one.uid });
    }
  }

  /** Returns a process of the same number whose end nobody told, or null. False: there is no room for another. */
  fork(event: Fork): EndedProcess | null | false {
    const parent = this.#processOf(event.parentTgid, event.parentStartNs);
    const before = this.#running.get(event.tgid);
    const lost = before === undefined || isNamed(before.name, event.startNs) ? null : this.#endedOf(before, null, null);
    if (before === undefined && this.#running.size >= maxProcesses) return false;
    const { executable, args, uid } = parent.process ?? { executable: "", args: [], uid: this.#uid };
    const name = { tgid: event.tgid, startNs: event.startNs, isExact: true };
    this.#running.set(event.tgid, { name, parent: parent.name, executable, args, uid });
    return lost;
  }

  /** The program that a process runs from now on. */
  exec(event: Exec): void {
    const process = this.#knownOrNew(event.tgid, event.startNs);
    process.executable = event.path;
    process.args = redactCommand(event.args);
    process.uid = event.uid;
  }

  exit(event: Exit): EndedProcess {
    const process = this.#knownOrNew(event.tgid, event.startNs);
    this.#running.delete(event.tgid);
    return this.#endedOf(process, event.waitStatus, event.timeNs);
  }

  /** All that are left, as ended; nothing is left then. */
  endAll(): readonly EndedProcess[] {
    const all = [...this.#running.values()].map((one) => this.#endedOf(one, null, null));
    this.#running.clear();
    return all;
  }

  #processOf(tgid: number, startNs: bigint): { readonly name: ProcessName; readonly process: RunningProcess | null } {
    const found = this.#running.get(tgid);
    if (found === undefined || !isNamed(found.name, startNs)) return { name: { tgid, startNs, isExact: true }, process: null };
    correct(found.name, startNs);
    return { name: found.name, process: found };
  }

  #endedOf(process: RunningProcess, waitStatus: number | null, endNs: bigint | null): EndedProcess {
    const { name, executable, args, uid } = process;
    // one that has said nothing since it was adopted has no exact name, so no span to hang below
    const parent = process.parent === null || process.parent.isExact ? process.parent : this.#root;
    return {
      tgid: name.tgid,
      startNs: name.startNs,
      parent: parent === null ? null : { tgid: parent.tgid, startNs: parent.startNs },
      executable,
      args,
      uid,
      waitStatus,
      endNs,
    };
  }

  /** A process whose fork was lost hangs below the root. */
  #knownOrNew(tgid: number, startNs: bigint): RunningProcess {
    const { process } = this.#processOf(tgid, startNs);
    if (process !== null) return process;
    const parent = tgid === this.#root.tgid && startNs === this.#root.startNs ? null : this.#root;
    const made: RunningProcess = { name: { tgid, startNs, isExact: true }, parent, executable: "", args: [], uid: this.#uid };
    if (this.#running.size < maxProcesses) this.#running.set(tgid, made);
    return made;
  }
}

function isNamed(name: ProcessName, startNs: bigint): boolean {
  return name.isExact ? name.startNs === startNs : startNs >= name.startNs && startNs < name.startNs + tickNs;
}

function correct(name: ProcessName, startNs: bigint): void {
  name.startNs = startNs;
  name.isExact = true;
}
