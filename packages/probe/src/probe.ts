/** The kernel as seen from TypeScript: open, fill an inactive generation, switch, mark, ask, listen, close. */
import { Socket } from "node:net";
import { abi, cordonControl, cordonCount, cordonSession } from "./abi.gen.ts";
import { backendName, decodeBatch } from "./decode.ts";
import { decodeCounts, type RecordCounts } from "./record-counts.ts";
import type { Backend, KernelEvent } from "./kernel-event.ts";
import { loadLibrary, type Handle, type Library } from "./library.ts";
import { encodeRow, tables, type MapRow } from "./map-row.ts";
import { ProbeError, probeErrorOf } from "./probe-error.ts";
import { decodeAnswer, encodeQuestion, type Answer, type Question } from "./question.ts";

/** Which mechanism serves a class, proven by effect. */
export interface Backends {
  readonly connect: Backend;
  readonly unix: Backend;
  readonly file: Backend;
  readonly exec: Backend;
  /** BPF LSM programs load and attach, whether or not they ever run. */
  readonly lsmAttaches: boolean;
  /** 0: no Landlock. */
  readonly landlockAbi: number;
  /** Landlock's refusals can be read from the kernel's audit. */
  readonly refusalRecords: boolean;
  /** Pinned objects of an earlier daemon were taken over. */
  readonly adopted: boolean;
  /** A responder can ask the probe about opens that fanotify holds. */
  readonly answers: boolean;
  /** Programs can be allowed by their digest. */
  readonly pins: boolean;
}

/** The control row: what is in force. */
export interface Control {
  /** 0: nothing yet; every member of a session is denied everything. */
  readonly generation: number;
  /** Cordon's own TCP ports, at most 8; denied to sessions on loopback. */
  readonly ownPorts: readonly number[];
}

/** A session's row. */
export interface SessionRow {
  readonly domain: number;
  readonly quarantined: boolean;
  /** Files and programs are decided by a Landlock domain. */
  readonly filesElsewhere: boolean;
}

/** Who is at the other end of a unix socket, as the kernel knows. */
export interface Peer {
  readonly pid: number;
  readonly uid: number;
  readonly gid: number;
  readonly inSession: boolean;
}

const readBytes = 1024 * 1024;
const backendsSize = 10 * 4;

/**
 * An open probe. Every method throws {@link ProbeError} when libcordon refuses.
 * Must be closed; enforcement stays in force unless it is released.
 */
export class Probe {
  readonly backends: Backends;
  readonly #library: Library;
  readonly #handle: Handle;
  readonly #buffer = new Uint8Array(readBytes);
  /** Room for the whole table, made when it is first asked for. */
  #members: { readonly sessions: BigUint64Array; readonly pids: Uint32Array } | null = null;
  #wait: Socket | null = null;
  #malformed = 0;

  constructor(library: Library, handle: Handle, backends: Backends) {
    this.#library = library;
    this.#handle = handle;
    this.backends = backends;
  }

  /** Writes rows of a domain under a generation that is not in force. */
  writeRows(generation: number, domain: number, rows: readonly MapRow[]): void {
    for (const name of Object.keys(tables) as (keyof typeof tables)[]) {
      const encoded = rows.filter((row) => row.table === name).map((row) => encodeRow(row, generation, domain));
      if (encoded.length === 0) continue;
      this.#check(this.#library.writeRows(this.#handle, tables[name].number, Buffer.concat(encoded), encoded.length));
    }
  }

  /** Removes a generation's rows (of one domain, or of all: 0), after a grace period. Returns how many there were. */
  dropRows(generation: number, domain: number): number {
    return this.#check(this.#library.dropRows(this.#handle, generation, domain));
  }

  /** Puts a generation in force: one write, seen by every later decision. */
  switchTo(control: Control): void {
    const bytes = new Uint8Array(cordonControl.size);
    const view = new DataView(bytes.buffer);
    view.setUint32(cordonControl.at.generation, control.generation, true);
    view.setUint32(cordonControl.at.ownPortCount, control.ownPorts.length, true);
    control.ownPorts
      .slice(0, abi.ownPorts)
      .forEach((port, index) => view.setUint16(cordonControl.at.ownPorts + 2 * index, port, true));
    view.setUint32(cordonControl.at.trustedTgid, process.pid, true);
    this.#check(this.#library.switch(this.#handle, bytes));
  }

  /** What is in force. */
  control(): Control {
    const bytes = new Uint8Array(cordonControl.size);
    this.#check(this.#library.control(this.#handle, bytes));
    const view = new DataView(bytes.buffer);
    const count = Math.min(view.getUint32(cordonControl.at.ownPortCount, true), abi.ownPorts);
    return {
      generation: view.getUint32(cordonControl.at.generation, true),
      ownPorts: Array.from({ length: count }, (_, index) =>
        view.getUint16(cordonControl.at.ownPorts + 2 * index, true),
      ),
    };
  }

  /** Attaches and pins again what somebody detached or unpinned. Returns how many steps that took. Throws when something can't be put right. */
  mend(): number {
    return this.#check(this.#library.mend(this.#handle));
  }

  /** Proves by a throw-away child that the generation in force refuses the forbidden and grants the permitted. Throws when it does not ("unenforced"). */
  prove(): void {
    this.#check(this.#library.prove(this.#handle));
  }

  /** Creates or changes a session's row. */
  setSession(session: bigint, row: SessionRow): void {
    const bytes = new Uint8Array(cordonSession.size);
    const view = new DataView(bytes.buffer);
    const flags =
      (row.quarantined ? abi.sessionQuarantine : 0) | (row.filesElsewhere ? abi.sessionFilesElsewhere : 0);
    view.setUint32(cordonSession.at.domain, row.domain, true);
    view.setUint32(cordonSession.at.flags, flags, true);
    this.#check(this.#library.setSession(this.#handle, session, bytes));
  }

  /** Removes a session's row; members that are left are denied everything. */
  removeSession(session: bigint): void {
    this.#check(this.#library.setSession(this.#handle, session, null));
  }

  /** A session's row, or null when there is none. */
  getSession(session: bigint): SessionRow | null {
    const bytes = new Uint8Array(cordonSession.size);
    if (this.#library.getSession(this.#handle, session, bytes) < 0) return null;
    const view = new DataView(bytes.buffer);
    const flags = view.getUint32(cordonSession.at.flags, true);
    return {
      domain: view.getUint32(cordonSession.at.domain, true),
      quarantined: (flags & abi.sessionQuarantine) !== 0,
      filesElsewhere: (flags & abi.sessionFilesElsewhere) !== 0,
    };
  }

  /** Makes a live process a member of a session. Returns its start time, which with the pid names it. */
  mark(pid: number, session: bigint): bigint {
    const start = new BigUint64Array(1);
    this.#check(this.#library.mark(this.#handle, pid, session, start));
    return start[0] ?? 0n;
  }

  /** The host pids of a session's processes now. */
  members(session: bigint): readonly number[] {
    return this.membersBySession().get(session) ?? [];
  }

  /** The host pids of every session's processes now, by its handle; a session without any is left out. */
  membersBySession(): ReadonlyMap<bigint, readonly number[]> {
    const { sessions, pids } = (this.#members ??= { sessions: new BigUint64Array(abi.tasksMax), pids: new Uint32Array(abi.tasksMax) });
    const count = this.#check(this.#library.members(this.#handle, sessions, pids, abi.tasksMax));
    const members = new Map<bigint, number[]>();
    for (let at = 0; at < Math.min(count, abi.tasksMax); at++) {
      const session = sessions[at] ?? 0n;
      const own = members.get(session) ?? [];
      members.set(session, own);
      own.push(pids[at] ?? 0);
    }
    return members;
  }

  /** Asks the probe's own decide(). */
  decide(question: Question): Answer {
    const bytes = encodeQuestion(question);
    this.#check(this.#library.decide(this.#handle, bytes));
    return decodeAnswer(bytes);
  }

  /** Destroys the connections of sessions that the generation in force refuses, or that were refused by what they sent. Returns how many. */
  cutFlows(): number {
    return this.#check(this.#library.cutFlows(this.#handle));
  }

  /** Duplicates a process's descriptors 0, 1 and 2 into this process; the caller's to close. */
  takeStdio(pid: number): [number, number, number] {
    const fds = new Int32Array(3);
    this.#check(this.#library.takeStdio(pid, fds));
    return [fds[0] ?? -1, fds[1] ?? -1, fds[2] ?? -1];
  }

  /** Keeps others from writing to a file while this open of it lasts, or until somebody has waited long enough; see {@link isGuarded}. Throws when somebody may write to it now. */
  guard(fd: number): void {
    this.#check(this.#library.guardFile(fd));
  }

  /** Whether nobody could have written to it since {@link guard}, nor waits to. */
  isGuarded(fd: number): boolean {
    return this.#library.isGuarded(fd) === 1;
  }

  /** The kernel's credentials of the peer of a unix socket. */
  peer(socketFd: number): Peer {
    const out = new Uint32Array(4);
    this.#check(this.#library.peer(this.#handle, socketFd, out));
    return { pid: out[0] ?? 0, uid: out[1] ?? 0, gid: out[2] ?? 0, inSession: out[3] === 1 };
  }

  /**
   * Hands batches of events to `take`, as they come, until {@link close}. The event loop
   * gets a turn between batches of at most 1 MiB.
   */
  listen(take: (events: readonly KernelEvent[]) => void): void {
    const wait = new Socket({ fd: this.#library.waitFd(this.#handle), readable: true, writable: false });
    this.#wait = wait;
    wait.on("data", () => this.#drain(take));
    wait.on("error", () => wait.destroy());
    setImmediate(() => this.#drain(take));
  }

  /** Reads what is there now; for callers that do not listen. */
  readNow(): readonly KernelEvent[] {
    const size = this.#check(this.#library.read(this.#handle, this.#buffer, this.#buffer.length));
    const batch = decodeBatch(this.#buffer.subarray(0, size));
    this.#malformed += batch.malformed;
    return batch.events;
  }

  /** What became of the host's records, and how many records were no records. */
  stats(): { readonly counts: RecordCounts; readonly malformed: number; readonly fails: readonly bigint[] } {
    const bytes = new Uint8Array(abi.recordKinds * cordonCount.size);
    const fails = new Uint8Array(abi.fails * 8);
    this.#check(this.#library.stats(this.#handle, bytes, fails));
    return { counts: decodeCounts(bytes), malformed: this.#malformed, fails: [...new BigUint64Array(fails.buffer)] };
  }

  /** What became of a session's records while it has had a row, without those that come by audit; null when it has none. 0n: of those without a row. */
  sessionStats(session: bigint): RecordCounts | null {
    const bytes = new Uint8Array(abi.recordKinds * cordonCount.size);
    return this.#library.sessionStats(this.#handle, session, bytes) < 0 ? null : decodeCounts(bytes);
  }

  /** Stops listening and frees. With `release` everything of this instance is detached and unpinned. */
  close(options: { readonly release: boolean }): void {
    this.#wait?.destroy();
    this.#library.close(this.#handle, options.release ? 1 : 0);
  }

  #drain(take: (events: readonly KernelEvent[]) => void): void {
    if (this.#wait === null || this.#wait.destroyed) return;
    const events = this.readNow();
    if (events.length === 0) return; // an empty read has armed the descriptor
    take(events);
    setImmediate(() => this.#drain(take));
  }

  #check(result: number): number {
    if (result < 0) throw probeErrorOf(result, this.#library.lastError());
    return result;
  }
}

/**
 * Loads the probe, or adopts what an earlier daemon pinned below `pinDir` (on a bpffs), and
 * proves its backends by effect. Needs root. Throws {@link ProbeError}: "busy" when another daemon holds the pins.
 */
export function openProbe(options: {
  readonly pinDir: string;
  readonly cgroupRoot: string;
  /** An existing directory below the root, in which every session's cgroup is to be made. */
  readonly sessionCgroup: string;
  readonly libraryPath?: string;
}): Probe {
  const library = loadLibrary(options.libraryPath);
  const out: [Handle | null] = [null];
  const bytes = new Uint8Array(backendsSize);
  const result = library.open(options.pinDir, options.cgroupRoot, options.sessionCgroup, out, bytes);
  if (result < 0) throw probeErrorOf(result, library.lastError());
  if (out[0] === null) throw new ProbeError("refused", 0, "libcordon gave no handle");
  const words = new Uint32Array(bytes.buffer);
  return new Probe(library, out[0], {
    connect: backendName(words[0] ?? 0),
    unix: backendName(words[1] ?? 0),
    file: backendName(words[2] ?? 0),
    exec: backendName(words[3] ?? 0),
    lsmAttaches: words[4] === 1,
    landlockAbi: words[5] ?? 0,
    refusalRecords: words[6] === 1,
    adopted: words[7] === 1,
    answers: words[8] === 1,
    pins: words[9] === 1,
  });
}
