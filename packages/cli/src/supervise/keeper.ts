/** Keeps one program running: starts it anew when it ends, later and later when it keeps ending. */
import { setTimeout as delay } from "node:timers/promises";
import type { Program } from "./program.ts";

/** A program that lives this long after its start was not broken, in ms; nor one that was killed when it was ready. */
const healthyMs = 5000;

/** The longest pause between two starts, in ms. */
const longestPauseMs = 30_000;

/**
 * The pause before the next start, in ms, after `quickEnds` ends in a row that came within {@link healthyMs}:
 * none at first, then 250, 500, 1000 and so on up to {@link longestPauseMs}.
 */
export function pauseBefore(quickEnds: number): number {
  return quickEnds <= 1 ? 0 : Math.min(longestPauseMs, 250 * 2 ** (quickEnds - 2));
}

/** What a keeper is told to do. */
export interface KeeperOptions {
  /** Starts the program once more. */
  readonly start: () => Program;
  /** Called at each end that nobody asked for. */
  readonly onEnd: (how: string, pauseMs: number) => void;
  /** Called when a program that was started anew is ready; null when it is not. */
  readonly onReady: (ready: Readonly<Record<string, unknown>> | null) => void;
  /** Milliseconds from any origin, never backwards. */
  readonly now: () => number;
}

/** Owns a running program until it is stopped. */
export class Keeper {
  readonly #options: KeeperOptions;
  readonly #stopping = new AbortController();
  readonly #done: Promise<void>;
  #program: Program;

  /** @param program the first one, which is running already */
  constructor(program: Program, options: KeeperOptions) {
    this.#options = options;
    this.#program = program;
    this.#done = this.#keep();
  }

  /** Ends the program that runs now, by a signal (SIGTERM unless said), and SIGKILL after `graceMs`; a new one is started. Resolves at its end. */
  async restart(graceMs: number, signal?: "SIGTERM" | "SIGKILL"): Promise<void> {
    await this.#program.stop(graceMs, signal);
  }

  /** Ends the program for good: a signal (SIGTERM unless said), and SIGKILL after `graceMs`. */
  async stop(graceMs: number, signal?: "SIGTERM" | "SIGINT"): Promise<void> {
    this.#stopping.abort();
    await this.#program.stop(graceMs, signal);
    await this.#done;
  }

  async #keep(): Promise<void> {
    const { signal } = this.#stopping;
    for (let quickEnds = 0; ; ) {
      const startedMs = this.#options.now();
      let isReady = false;
      void this.#program.ready.then((ready) => (isReady = ready !== null));
      const how = await this.#program.ended;
      if (signal.aborted) return;
      // one that was ready, and was killed, is not broken: it is wanted back at once, however often
      const isBroken = this.#options.now() - startedMs < healthyMs && !(isReady && how === "signal SIGKILL");
      quickEnds = isBroken ? quickEnds + 1 : 1;
      const pauseMs = pauseBefore(quickEnds);
      this.#options.onEnd(how, pauseMs);
      await delay(pauseMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      this.#program = this.#options.start();
      void this.#program.ready.then((ready) => {
        if (!signal.aborted) this.#options.onReady(ready);
      });
    }
  }
}
