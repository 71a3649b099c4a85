/** The sessions of this host: launched, adopted, ended. */
import { readFileSync, rmSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import type { CompiledAgent } from "@cordon/policy";
import { lostOf, type KernelEvent, type Probe } from "@cordon/probe";
import type { EnforcedSession, Generations } from "../enforce/generation.ts";
import type { LaunchRefusal } from "../launch/attest.ts";
import { sendCommand } from "../launch/control.ts";
import { launchSession, removeLeaf, type LaunchPlaces, type LaunchRequest } from "../launch/launch-session.ts";
import type { LauncherEvent } from "../launch/launcher.ts";
import { messageOf } from "../message-of.ts";
import { freeze, kill, killQuietly, resume } from "../respond.ts";
import type { Session, SessionState } from "../session.ts";
import { readRecords, writeRecord, type SessionRecord } from "./session-record.ts";
import { traceOf } from "./trace.ts";

/** A session as it stands now. */
export interface LiveSession {
  readonly session: Session;
  readonly cgroup: string;
  readonly ceiling: CompiledAgent | null;
  state: SessionState;
}

/** What the daemon wants to be told. */
export interface SessionListener {
  started(session: Session): void;
  adopted(session: Session, members: readonly number[]): void;
  /** Called once a session, when all its processes are gone. */
  ended(session: Session, waitStatus: number | null, atUnixNs: bigint, lostRecords: bigint): void;
  /** A session stopped (by a signal), went on, was frozen or let go. */
  changed(session: Session): void;
  /** Something for the log. */
  troubled(sentence: string): void;
}

/** What goes on in a session's root process, for the one who started it. */
export type SessionNotice = { readonly kind: "stopped"; readonly signal: number } | { readonly kind: "ended"; readonly waitStatus: number | null };

export interface SessionsOptions {
  readonly host: string;
  readonly places: LaunchPlaces;
  readonly redact: (command: readonly string[]) => readonly string[];
  readonly nowUnixNs: () => bigint;
  /** Has the responder watch what a new session can reach; null where there is none. */
  readonly watch: ((pid: number) => Promise<void>) | null;
}

export type Launched = { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly refusal: LaunchRefusal };

/** How many ended sessions are remembered, for those who attach late. */
const rememberedEnds = 256;

export class Sessions {
  readonly #probe: Probe;
  readonly #generations: Generations;
  readonly #options: SessionsOptions;
  readonly #listener: SessionListener;
  readonly #live = new Map<bigint, LiveSession>();
  readonly #ended = new Map<string, LiveSession>();
  readonly #watchers = new Map<bigint, FSWatcher>();
  readonly #exits = new Map<bigint, number>();
  /** The signals by which root processes are stopped now, by session. */
  readonly #stops = new Map<string, number>();
  readonly #notices = new Map<string, Set<(notice: SessionNotice) => void>>();

  constructor(probe: Probe, generations: Generations, options: SessionsOptions, listener: SessionListener) {
    this.#probe = probe;
    this.#generations = generations;
    this.#options = options;
    this.#listener = listener;
  }

  all(): readonly LiveSession[] {
    return [...this.#live.values()];
  }

  byHandle(handle: bigint): LiveSession | null {
    return this.#live.get(handle) ?? null;
  }

  byId(id: string): LiveSession | null {
    return this.all().find((one) => one.session.id === id) ?? this.#ended.get(id) ?? null;
  }

  /** Sessions of that id, or of that agent. */
  matching(target: string): readonly LiveSession[] {
    return this.all().filter(({ session }) => session.id === target || session.agent === target);
  }

  enforced(): readonly EnforcedSession[] {
    return this.all().map(({ session, ceiling }) => ({ handle: session.handle, agent: session.agent, ceiling, home: session.home }));
  }

  /** How many records of each running session were lost, of those that lost any. */
  losses(): readonly { readonly session: string; readonly lost: bigint }[] {
    return this.all().flatMap(({ session }) => {
      const lost = this.#lost(session.handle);
      return lost === 0n ? [] : [{ session: session.id, lost }];
    });
  }

  /** The processes of each session whose files a Landlock domain holds. */
  ceilinged(): readonly (readonly number[])[] {
    const members = this.processes();
    return this.all()
      .filter(({ ceiling }) => ceiling !== null)
      .map(({ session }) => members.get(session.handle) ?? []);
  }

  /** The processes of each session now, by its handle; one without any is left out. */
  processes(): ReadonlyMap<bigint, readonly number[]> {
    return this.#probe.membersBySession();
  }

  async launch(request: LaunchRequest): Promise<Launched> {
    const { home } = request.user;
    const startedUnixNs = this.#options.nowUnixNs();
    let live: LiveSession | null = null;
    const launched = await launchSession(this.#probe, request, this.#options.places, this.#generations.facts(home), {
      admit: (handle, filesElsewhere) => {
        const ceiling = filesElsewhere ? request.agent : null;
        this.#generations.admit({ handle, agent: request.agent.name, ceiling, home }, filesElsewhere);
      },
      marked: (marked) => {
        const session: Session = {
          id: marked.id,
          handle: marked.handle,
          agent: request.agent.name,
          trace: traceOf(this.#options.host, marked.id),
          startedUnixNs,
          uid: request.user.uid,
          home,
          rootPid: marked.rootPid,
          rootStartNs: marked.rootStartNs,
          command: this.#options.redact(request.command),
          files: marked.files,
        };
        live = { session, cgroup: marked.cgroup, ceiling: marked.files === "landlock" ? request.agent : null, state: { kind: "starting" } };
        writeRecord(this.#options.places.sessions, live);
        this.#live.set(session.handle, live);
        this.#listener.started(session);
      },
      watch: this.#options.watch,
    });
    const begun = live as LiveSession | null; // assigned by a step above, which the type checker can't see
    if (!launched.ok || begun === null) {
      if (begun !== null) this.#finish(begun, null);
      return launched.ok ? { ok: false, refusal: { code: "launcher", reason: "the launch was cut off", remedy: "try again" } } : launched;
    }
    begun.state = { kind: "running" };
    void this.#follow(begun, launched.session.events);
    this.#listener.changed(begun.session);
    return { ok: true, session: begun.session };
  }

  /** Takes over what earlier daemons left. Call it before the first switch, so that every session gets its rows. */
  adopt(): void {
    const { records, unreadable } = readRecords(this.#options.places.sessions);
    for (const name of unreadable) this.#clear(join(this.#options.places.cgroup, name), name);
    const members = this.processes();
    for (const record of records) this.#adoptOne(record, members.get(record.session.handle) ?? []);
  }

  #adoptOne(record: SessionRecord, members: readonly number[]): void {
    const { session } = record;
    const live: LiveSession = { ...record, state: { kind: "running" } };
    const enforced: EnforcedSession = { handle: session.handle, agent: session.agent, ceiling: record.ceiling, home: session.home };
    this.#live.set(session.handle, live);
    if (!this.#generations.adopt(enforced) || members.length === 0) {
      this.#finish(live, null);
      return;
    }
    if (fileSays(join(record.cgroup, "cgroup.events"), "frozen 1")) live.state = { kind: "frozen" };
    this.#listener.adopted(session, members);
    this.#watch(live);
  }

  /** The launcher of an adopted session tells nobody: the kernel's own records and the leaf's emptiness do. */
  #watch(live: LiveSession): void {
    const file = join(live.cgroup, "cgroup.events");
    const check = (): void => {
      if (!fileSays(file, "populated 0")) return;
      this.#watchers.get(live.session.handle)?.close();
      // the record of the exit may be waiting in the ring: it is read within this turn
      setImmediate(() => this.#finish(live, this.#exits.get(live.session.handle) ?? null));
    };
    const watcher = watch(file, check);
    this.#watchers.set(live.session.handle, watcher);
    check();
  }

  /** Notes how root processes ended. */
  take(events: readonly KernelEvent[]): void {
    for (const event of events) {
      if (event.kind !== "exit") continue;
      const live = this.#live.get(event.session);
      if (live?.session.rootPid === event.tgid) this.#exits.set(event.session, event.waitStatus);
    }
  }

  async freeze(live: LiveSession): Promise<void> {
    this.#generations.quarantine(live.session.handle, true); // for members that left the leaf
    await freeze(live.cgroup);
    live.state = { kind: "frozen" };
    this.#listener.changed(live.session);
  }

  resume(live: LiveSession): void {
    this.#generations.quarantine(live.session.handle, false);
    resume(live.cgroup);
    live.state = { kind: "running" };
    this.#listener.changed(live.session);
  }

  /** Kills every process of a session, in its leaf or not. */
  kill(live: LiveSession): void {
    this.#generations.quarantine(live.session.handle, true);
    kill(live.cgroup);
    for (const pid of this.#probe.members(live.session.handle)) killQuietly(pid);
  }

  /** Kills every session, and waits for their ends. */
  async endAll(): Promise<void> {
    const ends = this.all().map((live) => {
      const end = new Promise<void>((resolve) => {
        this.follow(live.session.id, (notice) => (notice.kind === "ended" ? resolve() : undefined));
      });
      this.kill(live);
      return end;
    });
    await Promise.all(ends);
  }

  /** Hangs a session up that nobody follows after a while; one that ignores that is killed after as long again. */
  hangUpOrphan(session: Session, afterMs: number): void {
    const isOrphan = (): boolean => this.#live.has(session.handle) && (this.#notices.get(session.id)?.size ?? 0) === 0;
    const later = (act: () => void): void => void setTimeout(() => (isOrphan() ? act() : undefined), afterMs).unref();
    later(() => {
      this.#listener.troubled(`nobody follows session ${session.id} any more: it is hung up`);
      this.command(session, "hangup");
      later(() => {
        const live = this.#live.get(session.handle);
        if (live !== undefined) this.kill(live);
      });
    });
  }

  /** A command for the session's launcher. */
  command(session: Session, line: string): void {
    sendCommand(join(this.#options.places.sessions, session.id, "control"), line);
  }

  /** Calls `notify` with what goes on in a session until it has ended; at once with how it stands when it has stopped or ended. Returns how to stop. */
  follow(id: string, notify: (notice: SessionNotice) => void): () => void {
    const ended = this.#ended.get(id);
    if (ended?.state.kind === "ended") {
      notify({ kind: "ended", waitStatus: ended.state.waitStatus });
      return () => undefined;
    }
    const set = this.#notices.get(id) ?? new Set();
    this.#notices.set(id, set.add(notify));
    // it may have stopped in one breath with its start, before anybody could follow
    const signal = this.#stops.get(id);
    if (signal !== undefined) notify({ kind: "stopped", signal });
    return () => void set.delete(notify);
  }

  /** Stops watching; sessions go on. */
  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  async #follow(live: LiveSession, events: AsyncIterable<LauncherEvent>): Promise<void> {
    let waitStatus: number | null = null;
    for await (const event of events) {
      if (event.kind === "exit") waitStatus = event.waitStatus;
      if (event.kind === "continued") this.#stops.delete(live.session.id);
      if (event.kind === "stopped") {
        this.#stops.set(live.session.id, event.signal);
        this.#notify(live.session.id, { kind: "stopped", signal: event.signal });
      }
    }
    this.#finish(live, waitStatus);
  }

  #finish(live: LiveSession, waitStatus: number | null): void {
    const { session } = live;
    if (!this.#live.delete(session.handle)) return;
    waitStatus ??= readWaitStatus(join(this.#options.places.sessions, session.id));
    const atUnixNs = this.#options.nowUnixNs();
    live.state = { kind: "ended", atUnixNs, waitStatus };
    this.#watchers.get(session.handle)?.close();
    this.#watchers.delete(session.handle);
    this.#exits.delete(session.handle);
    this.#stops.delete(session.id);
    this.#ended.set(session.id, live);
    if (this.#ended.size > rememberedEnds) this.#ended.delete(this.#ended.keys().next().value ?? "");
    const lost = this.#lost(session.handle); // while there is a row
    this.#probe.removeSession(session.handle);
    this.#clear(live.cgroup, session.id);
    this.#generations.dismiss(session.handle);
    this.#listener.ended(session, waitStatus, atUnixNs, lost);
    this.#notify(session.id, { kind: "ended", waitStatus });
    this.#notices.delete(session.id);
  }

  #lost(handle: bigint): bigint {
    const counts = this.#probe.sessionStats(handle);
    return counts === null ? 0n : lostOf(counts);
  }

  /** What can't be removed is left for the next daemon's start, or the release: it is no reason to end this one. */
  #clear(cgroup: string, id: string): void {
    try {
      removeLeaf(cgroup);
      // the launcher may be writing the wait status there just now
      rmSync(join(this.#options.places.sessions, id), { recursive: true, force: true, maxRetries: 10, retryDelay: 5 });
    } catch (error) {
      this.#listener.troubled(`what was left of session ${id} could not be removed: ${messageOf(error)}`);
    }
  }

  #notify(id: string, notice: SessionNotice): void {
    for (const notify of this.#notices.get(id) ?? []) notify(notice);
  }
}

/** What the launcher wrote of an end that no daemon saw (native/launcher/launcher.h); null when it did not get to it. */
function readWaitStatus(folder: string): number | null {
  try {
    const text = readFileSync(join(folder, "control.exit"), "utf8");
    return /^\d{1,5}\n$/.test(text) ? Number(text) : null;
  } catch {
    return null;
  }
}

function fileSays(path: string, text: string): boolean {
  try {
    return readFileSync(path, "utf8").includes(text);
  } catch {
    return false; // the leaf is gone, which its own watcher has told
  }
}
