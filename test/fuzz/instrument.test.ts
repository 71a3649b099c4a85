import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { instrument } from "./instrument.ts";

const code = `
function sum(list, limit = 3) {
  let total = 0;
  for (const each of list) if (each > limit) total += each; else continue;
  switch (total) {
    case 0:
    case 1:
      return "little";
    case 9: {
      const nine = total;
      return nine;
    }
    default:
      return list.length > 4 ? "many" : (() => total ?? 0)();
  }
}
if (sum([1]) === "little" && true) results.push(sum([4, 5]), sum([1, 2, 3, 4, 10]), sum([4, 1, 8]));
`;

/** Runs code with counters. */
function run(text: string, ways: Uint8Array): unknown[] {
  const results: unknown[] = [];
  runInNewContext(text, { results, ways });
  return results;
}

it("leaves what a program does and its lines, and counts each way that it took", () => {
  const instrumented = instrument(code, "ways", 2);
  const ways = new Uint8Array(2 + instrumented.counters);
  expect(run(instrumented.code, ways)).toEqual(run(code, ways.slice()));
  expect(run(code, ways.slice())).toEqual([9, "many", 12]);
  expect(instrumented.code.split("\n")).toHaveLength(code.split("\n").length);
  expect([...ways.slice(0, 2)]).toEqual([0, 0]);
  expect([...ways.slice(2)]).toMatchInlineSnapshot(`
    [
      6,
      5,
      11,
      1,
      1,
      1,
      0,
      1,
      1,
      2,
      4,
      1,
      1,
      0,
    ]
  `);
});
