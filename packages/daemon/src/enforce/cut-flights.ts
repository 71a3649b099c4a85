/** Ends connections that were refused by what they send: nothing of it leaves, and their processes are told so. */
import type { KernelEvent } from "@cordon/probe";

const IPPROTO_TCP = 6;

/** Of each second, at most so much is spent on it, however many connections a session has refused. */
const share = 0.1;
/** And nobody waits longer for it, in milliseconds. */
const longestPause = 1_000;

/** Refused by what went over a TCP connection: a hello, or a question to a resolver. */
function isCut(event: KernelEvent): boolean {
  return event.kind === "decision" && event.verdict === "deny" && (event.operation === "hello" || (event.operation === "dns" && event.protocol === IPPROTO_TCP));
}

/** What is cut, and how. */
export interface FlightCuts {
  /** Cuts the connections that were refused, of every session: one may have been handed on; may throw. */
  cut(): void;
  /** Told of what was thrown. */
  failed(error: unknown): void;
}

/**
 * Takes what the kernel tells, in batches. The first refusal's connections are cut at once; while that took long, because
 * sessions have very many sockets, the next ones wait. Then it is looked once more.
 */
export class FlightCutter {
  readonly #cuts: FlightCuts;
  #isDue = false;
  #pause: NodeJS.Timeout | null = null;

  constructor(cuts: FlightCuts) {
    this.#cuts = cuts;
  }

  take(events: readonly KernelEvent[]): void {
    this.#isDue ||= events.some(isCut);
    if (this.#isDue && this.#pause === null) this.#cut(false);
  }

  close(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
  }

  #cut(isAgain: boolean): void {
    const began = performance.now();
    this.#isDue = false;
    try {
      this.#cuts.cut();
    } catch (error) {
      this.#cuts.failed(error);
    }
    this.#pause = setTimeout(() => {
      this.#pause = null;
      if (this.#isDue || !isAgain) this.#cut(!this.#isDue);
    }, Math.min(longestPause, (performance.now() - began) / share)).unref();
  }
}
