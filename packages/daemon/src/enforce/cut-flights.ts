/** Ends connections whose first flight was refused: nothing of them leaves, and their processes are told so. */
import type { KernelEvent } from "@cordon/probe";

/** Of each second, at most so much is spent on it, however many connections a session has refused. */
const share = 0.1;

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
    for (const event of events) if (event.kind === "decision" && event.operation === "hello" && event.verdict === "deny") this.#waiting.add(event.session);
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
