/** The kernel's times, CLOCK_BOOTTIME, as the world's. */
import { uptime } from "node:os";

/** Both clocks, read now, in nanoseconds. */
export interface Clock {
  unixNs(): bigint;
  bootNs(): bigint;
}

/** /proc/uptime has hundredths of a second; twice that is what it and another clock may differ by. */
const uptimeStepNs = 20_000_000n;

/** This host's clocks. */
export const systemClock: Clock = {
  unixNs: () => BigInt(Math.round((performance.timeOrigin + performance.now()) * 1_000)) * 1_000n,
  bootNs: () => {
    // CLOCK_MONOTONIC is exact, and the same as CLOCK_BOOTTIME on a machine that was never suspended
    const monotonicNs = process.hrtime.bigint();
    const bootNs = BigInt(Math.round(uptime() * 1e9));
    const apartNs = bootNs - monotonicNs;
    return apartNs < uptimeStepNs && apartNs > -uptimeStepNs ? monotonicNs : bootNs;
  },
};

/** A step of the wall clock smaller than this is left alone, so that the times of one session stay in order. */
const tolerableNs = 50_000_000n;

/** Turns boot time into unix time, and follows when the wall clock is set. */
export class BootTimes {
  readonly #clock: Clock;
  #offsetNs: bigint;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#offsetNs = clock.unixNs() - clock.bootNs();
  }

  unixOf(bootNs: bigint): bigint {
    return bootNs + this.#offsetNs;
  }

  /** Call it now and then. */
  follow(): void {
    const offsetNs = this.#clock.unixNs() - this.#clock.bootNs();
    const apartNs = offsetNs - this.#offsetNs;
    if (apartNs > tolerableNs || apartNs < -tolerableNs) this.#offsetNs = offsetNs;
  }
}
