import { InvalidArgumentError } from "commander";
import { expect, it } from "vitest";
import { parseDuration, parseLimit } from "./arguments.ts";

it("reads times with and without a unit", () => {
  expect(["500ms", "30s", "2m", "1h", "7", "0"].map(parseDuration)).toEqual([500, 30_000, 120_000, 3_600_000, 7_000, 0]);
});

it("refuses what is no time, and more than a day", () => {
  for (const text of ["", "s", "-1s", "1.5s", "1d", "30 s", "25h", "1e3", "99999999999"]) expect(() => parseDuration(text)).toThrow(InvalidArgumentError);
});

it("takes limits from 1 to a million", () => {
  expect(["1", "1000000"].map(parseLimit)).toEqual([1, 1_000_000]);
  for (const text of ["0", "-1", "1000001", "ten", "1.5", ""]) expect(() => parseLimit(text)).toThrow(InvalidArgumentError);
});
