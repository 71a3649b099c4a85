import { describe, expect, it } from "vitest";
import { argumentsJson, clipped, clippedCount } from "./clip.ts";

describe("what a host tells", () => {
  it("is cut, and stays well-formed", () => {
    expect(clipped(`${"x".repeat(4095)}😀`)).toBe(`${"x".repeat(4095)}\ufffd`);
    expect([clipped(null), clipped(undefined), clipped("abc", 2)]).toEqual(["", "", "ab"]);
  });

  it("is a count within what sums take", () => {
    expect([-1n, 0n, 7n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 64n].map(clippedCount)).toEqual([0n, 0n, 7n, 2n ** 53n - 1n, 2n ** 53n - 1n, 2n ** 53n - 1n]);
  });

  it("has arguments that are bounded one by one, in number and together", () => {
    expect(JSON.parse(argumentsJson(["a", "", "b"]))).toEqual(["a", "", "b"]);
    expect(JSON.parse(argumentsJson(Array.from({ length: 300 }, () => "a")))).toHaveLength(256);
    const long = JSON.parse(argumentsJson(Array.from({ length: 10 }, () => "x".repeat(5000)))) as string[];
    expect(long.map((one) => one.length)).toEqual([4096, 4096, 4096, 4096]);
  });
});
