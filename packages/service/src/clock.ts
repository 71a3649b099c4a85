/** Time, as a value that tests can replace. */

/** Milliseconds since 1970. */
export type Clock = () => number;

/** Nanoseconds since 1970, as far as a clock of milliseconds knows them. */
export function nanoseconds(clock: Clock): bigint {
  return BigInt(Math.trunc(clock())) * 1_000_000n;
}
