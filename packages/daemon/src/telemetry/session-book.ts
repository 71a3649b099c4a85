/** Who a record is about: sessions by their handle, also for a while after they have ended. */
import type { Session } from "../session.ts";
import { ProcessTree } from "./process-tree.ts";

/** A session with its processes. */
export interface KnownSession {
  readonly session: Session;
  readonly processes: ProcessTree;
  /** Null while it runs. */
  end: { readonly atUnixNs: bigint; readonly waitStatus: number | null } | null;
  /** Violations since it was known here, folded ones counted each. */
  violations: number;
}

/** Records of a session may come after its end; how long they are waited for, in nanoseconds. */
export const keepEndedNs = 60_000_000_000n;

export class SessionBook {
  readonly #sessionOf: (handle: bigint) => Session | null;
  readonly #known = new Map<bigint, KnownSession>();

  /** @param sessionOf the daemon's own list, for a session that nobody told of */
  constructor(sessionOf: (handle: bigint) => Session | null) {
    this.#sessionOf = sessionOf;
  }

  add(session: Session): KnownSession {
    const before = this.#known.get(session.handle);
    if (before !== undefined) return before;
    const known: KnownSession = { session, processes: new ProcessTree(session), end: null, violations: 0 };
    this.#known.set(session.handle, known);
    return known;
  }

  find(handle: bigint): KnownSession | null {
    const known = this.#known.get(handle);
    if (known !== undefined) return known;
    const session = handle === 0n ? null : this.#sessionOf(handle);
    return session === null ? null : this.add(session);
  }

  all(): Iterable<KnownSession> {
    return this.#known.values();
  }

  /** The latest session whose root process has this pid. */
  byRoot(pid: number): KnownSession | null {
    let latest: KnownSession | null = null;
    for (const known of this.#known.values()) if (known.session.rootPid === pid) latest = known;
    return latest;
  }

  /** Forgets sessions that ended long enough ago, and gives them back. */
  forget(nowUnixNs: bigint): readonly KnownSession[] {
    const old = [...this.#known.values()].filter(({ end }) => end !== null && nowUnixNs - end.atUnixNs > keepEndedNs);
    for (const { session } of old) this.#known.delete(session.handle);
    return old;
  }
}
