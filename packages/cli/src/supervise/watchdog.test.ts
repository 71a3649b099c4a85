import { expect, it } from "vitest";
import { watchDaemon } from "./watchdog.ts";

/** Asks as often as there are answers, and ends with the last one. Gives after how many answers the daemon was found to hang. */
async function foundAfter(answers: readonly ("answers" | "away" | "silent")[]): Promise<number[]> {
  const end = new AbortController();
  const found: number[] = [];
  let asked = 0;
  await watchDaemon({
    ask: () => {
      asked += 1;
      if (asked === answers.length) end.abort();
      return Promise.resolve(answers[asked - 1] ?? "answers");
    },
    everyMs: 0,
    signal: end.signal,
    onHang: () => void found.push(asked),
  });
  return found;
}

it("finds a daemon that was silent three times in a row, and then counts anew", async () => {
  expect(await foundAfter(["silent", "silent", "answers", "silent", "silent", "silent", "silent", "silent", "silent", "answers"])).toEqual([6, 9]);
});

it("leaves a daemon alone that is not there: it starts, or is started again", async () => {
  expect(await foundAfter(["away", "away", "away", "silent", "silent", "away", "silent", "answers"])).toEqual([]);
});
