/** Flows: attempts of one kind, counted over ten seconds. */
import type { Session } from "../session.ts";
import type { Destination } from "./subject.ts";

/** Attempts of one session at one destination with one verdict, in one window. */
export interface Flow {
  readonly session: Session;
  readonly destination: Destination;
  readonly verdict: "allow" | "audit" | "deny";
  readonly startUnixNs: bigint;
  /** Of the first attempt. */
  readonly rule: { readonly id: string; readonly policy: string };
  /** The first process that tried. */
  readonly process: { readonly tgid: number; readonly startNs: bigint };
  count: number;
  /** Connections among them, or among those of the window before, that were allowed by a name and showed none. */
  unverified: number;
}

/** Windows begin at whole tens of seconds, unix time. */
export const windowNs = 10_000_000_000n;
/** Records of a window, or of a session, may come this late, in nanoseconds. */
export const graceNs = 1_000_000_000n;
/** Different flows in one session's window; a scan has no end of them. */
const maxFlows = 4_096;

/** One attempt. */
export type Attempt = Omit<Flow, "count" | "unverified" | "startUnixNs" | "rule"> & { readonly timeUnixNs: bigint };

export class FlowWindows {
  /** By window and session: its flows by destination and verdict. */
  readonly #windows = new Map<string, Map<string, Flow>>();
  #lost = 0;

  /** Attempts that were not counted, as their window was full of other flows. */
  get lost(): number {
    return this.#lost;
  }

  /** @param ruleOf asked for the first attempt of a flow alone */
  add(attempt: Attempt, ruleOf: () => Flow["rule"]): void {
    this.#count(attempt, ruleOf, { count: 1, unverified: 0 });
  }

  /** An attempt that was counted showed no name since. */
  addUnverified(attempt: Attempt, ruleOf: () => Flow["rule"]): void {
    this.#count(attempt, ruleOf, { count: 0, unverified: 1 });
  }

  #count(attempt: Attempt, ruleOf: () => Flow["rule"], one: Pick<Flow, "count" | "unverified">): void {
    const { session, destination, verdict, process } = attempt;
    const startUnixNs = attempt.timeUnixNs - (attempt.timeUnixNs % windowNs);
    const name = `${startUnixNs} ${session.id}`;
    const flows = this.#windows.get(name) ?? new Map<string, Flow>();
    this.#windows.set(name, flows);
    const key = `${destination.transport} ${destination.port} ${verdict} ${destination.address}`;
    const flow = flows.get(key);
    if (flow === undefined && flows.size >= maxFlows) this.#lost += one.count;
    else if (flow === undefined) flows.set(key, { session, destination, verdict, startUnixNs, rule: ruleOf(), process, ...one });
    else {
      flow.count += one.count;
      flow.unverified += one.unverified;
    }
  }

  /**
   * Flows of windows that are over, oldest first; with null all.
   * @param isOver a session that will have no more flows: its windows are
   */
  close(nowUnixNs: bigint | null, isOver: (session: Session) => boolean): readonly Flow[] {
    const closed: Flow[] = [];
    for (const [name, flows] of this.#windows) {
      const [first] = flows.values();
      if (nowUnixNs !== null && first !== undefined && first.startUnixNs + windowNs + graceNs > nowUnixNs && !isOver(first.session)) continue;
      this.#windows.delete(name);
      closed.push(...flows.values());
    }
    return closed;
  }
}
