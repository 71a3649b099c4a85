/** Violations between two flushes, identical ones as one with a count: a flood costs a bounded amount of memory and records. */
import type { Violation } from "./violation.ts";

/** A violation and how often it happened since the last flush. */
export interface FoldedViolation {
  readonly violation: Violation;
  /** The process's span; empty when the process is not known. */
  readonly spanId: string;
  /** The session's trace. */
  readonly trace: string;
  count: number;
}

/** Different violations of one session between two flushes; a session's flood takes no room from another's. */
const maxOfSession = 512;

export class ViolationFold {
  readonly #bySession = new Map<string, Map<string, FoldedViolation>>();
  #lost = 0;

  /** Violations that are in no record, as there were too many different ones. */
  get lost(): number {
    return this.#lost;
  }

  /**
   * @param key tells violations of a session apart
   * @param make called for the first of its kind since the last flush
   * @returns what was made, or null when it was folded or lost
   */
  add(session: string, key: string, make: () => Omit<FoldedViolation, "count">): Violation | null {
    const folded = this.#bySession.get(session) ?? new Map<string, FoldedViolation>();
    this.#bySession.set(session, folded);
    const same = folded.get(key);
    if (same !== undefined) same.count += 1;
    else if (folded.size >= maxOfSession) this.#lost += 1;
    else {
      const made = make();
      folded.set(key, { ...made, count: 1 });
      return made.violation;
    }
    return null;
  }

  /** All that there are, session by session; nothing is left then. */
  take(): readonly FoldedViolation[] {
    const all = [...this.#bySession.values()].flatMap((one) => [...one.values()]);
    this.#bySession.clear();
    return all;
  }
}
