/** Ends connections that were refused by what they send: nothing of it leaves, and their processes are told so. */
import type { KernelEvent } from "@cordon/probe";

const IPPROTO_TCP = 6;

/** Of each second, at most so much is spent on it, however many connections a session has refused. */
const share = 0.1;

/** Refused by what went over a TCP connection: a hello, or a question to a resolver. */
function isCut(event: KernelEvent): boolean {
  return event.kind === "decision" && event.verdict === "deny" && (event.operation === "hello" || (event.operation === "dns" && event.protocol === IPPROTO_TCP));
}

/** What is cut, and how. */
export interface FlightCuts {
  /** Cuts a session's connections that were refused; may throw. */
  cut(session: bigint): void;
  /** Told of what was thrown. */
  failed(error: unknown): void;
}

/**
 * Takes what the kernel tells, in batches. The sessions of the first refusal are cut at once; while that took long, because
 * a session has very many sockets, the next ones wait.
 */
export class FlightCutter {
  readonly #cuts: FlightCuts;
  readonly #waiting = new Set<bigint>();
  #pause: NodeJS.Timeout | null = null;

  constructor(cuts: FlightCuts) {
    this.#cuts = cuts;
  }

  take(events: readonly KernelEvent[]): void {
    for (const event of events) if (isCut(event)) this.#waiting.add(event.session);
    if (this.#pause === null && this.#waiting.size > 0) this.#cutAll();
  }

  close(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
  }

  #cutAll(): void {
    const began = performance.now();
    for (const session of this.#waiting) {
      try {
        this.#cuts.cut(session);
      } catch (error) {
        this.#cuts.failed(error);
      }
    }
    this.#waiting.clear();
    this.#pause = setTimeout(() => {
      this.#pause = null;
      if (this.#waiting.size > 0) this.#cutAll();
    }, (performance.now() - began) / share).unref();
  }
}
