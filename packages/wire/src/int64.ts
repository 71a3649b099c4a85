/**
 * The only 64-bit conversions. Inside, 64 bits are bigint; in messages they are Long
 * (a bigint put in a message's int64 field would be encoded as 0); in JSON they are decimal text.
 */
import Long from "long";

const minInt64 = -(1n << 63n);
const maxInt64 = (1n << 63n) - 1n;
const maxUint64 = (1n << 64n) - 1n;

/** For int64, sfixed64 and sint64 fields. Throws RangeError outside of −2⁶³..2⁶³−1. */
export function int64(value: bigint): Long {
  if (value < minInt64 || value > maxInt64) throw new RangeError(`${value} does not fit an int64`);
  return Long.fromBigInt(value, false);
}

/** For uint64 and fixed64 fields. Throws RangeError outside of 0..2⁶⁴−1. */
export function uint64(value: bigint): Long {
  if (value < 0n || value > maxUint64) throw new RangeError(`${value} does not fit a uint64`);
  return Long.fromBigInt(value, true);
}

/** A field that was read, signed or unsigned as the field is; an unset one is 0n. */
export function bigintOf(value: Long | null | undefined): bigint {
  return value === null || value === undefined ? 0n : value.toBigInt();
}

/** Decimal text for JSON. */
export function decimalOf(value: Long | null | undefined): string {
  return bigintOf(value).toString(10);
}

/** A count that is surely small (≤ 2⁵³−1); larger ones come out as 2⁵³−1. */
export function numberOf(value: Long | null | undefined): number {
  const exact = bigintOf(value);
  return exact > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(exact);
}
