import { describe, expect, it } from "vitest";
import { bigintOf, cordon, decimalOf, int64, numberOf, uint64 } from "./index.ts";

const { Event, Hello } = cordon.v1;

describe("64-bit fields", () => {
  it.each([0n, 1n, -1n, (1n << 53n) + 1n, (1n << 63n) - 1n, -(1n << 63n)])("carry the int64 %s through a message", (value) => {
    const read = Event.decode(Event.encode({ timeUnixNs: int64(value) }).finish());
    expect(bigintOf(read.timeUnixNs)).toBe(value);
    expect(decimalOf(read.timeUnixNs)).toBe(value.toString());
  });

  it.each([0n, (1n << 64n) - 1n, 1n << 63n])("carry the uint64 %s through a message", (value) => {
    const read = Hello.decode(Hello.encode({ serialInForce: uint64(value) }).finish());
    expect(bigintOf(read.serialInForce)).toBe(value);
  });

  it("refuse what does not fit", () => {
    expect(() => int64(1n << 63n)).toThrow(RangeError);
    expect(() => uint64(-1n)).toThrow(RangeError);
    expect(() => uint64(1n << 64n)).toThrow(RangeError);
  });

  it("read an unset field as 0", () => {
    expect(bigintOf(Event.decode(new Uint8Array(0)).timeUnixNs)).toBe(0n);
    expect(bigintOf(null)).toBe(0n);
  });

  it("keep counts within a safe number", () => {
    expect(numberOf(uint64(41n))).toBe(41);
    expect(numberOf(uint64((1n << 64n) - 1n))).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe("absence", () => {
  it("tells an unset optional field from a zero", () => {
    expect(Event.decode(new Uint8Array(0)).pid).toBeNull();
    expect(Event.decode(Event.encode({ pid: 0 }).finish()).pid).toBe(0);
  });
});
