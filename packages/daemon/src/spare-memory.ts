/** A daemon that has nothing to do keeps no garbage: V8 collects only when it wants room, which a quiet process never does. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes by which the heap must have grown since the last collection: one takes some 40 ms. */
const worthwhile = 16 * 1024 * 1024;
/** Share of one CPU below which the daemon has nothing to do. */
const quiet = 0.1;

/** To be called every few seconds. */
export class SpareMemory {
  readonly #collect: () => void;
  #cpu = process.cpuUsage();
  #lookedAt = performance.now();
  #heap = process.memoryUsage().heapTotal;

  constructor() {
    setFlagsFromString("--expose-gc"); // seen by contexts that are made from now on
    this.#collect = runInNewContext("gc") as () => void;
  }

  look(): void {
    const now = performance.now();
    const { user, system } = process.cpuUsage(this.#cpu);
    const share = (user + system) / 1_000 / (now - this.#lookedAt);
    this.#cpu = process.cpuUsage();
    this.#lookedAt = now;
    if (share > quiet || process.memoryUsage().heapTotal < this.#heap + worthwhile) return;
    this.#collect();
    this.#heap = process.memoryUsage().heapTotal;
  }
}
