import { expect, it } from "vitest";
import { Keeper, pauseBefore } from "./keeper.ts";
import type { Program } from "./program.ts";

it("starts anew at once the first time, then later and later, at most every 30 s", () => {
  expect([1, 2, 3, 4, 5, 9, 10, 50].map(pauseBefore)).toEqual([0, 250, 500, 1000, 2000, 30_000, 30_000, 30_000]);
});

/** A program whose end the test decides. */
function scripted(): { readonly program: Program; readonly end: (how: string) => void } {
  let end: (how: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => (end = resolve));
  const stop = async (): Promise<void> => {
    end("exit code 0");
    await ended;
  };
  return { program: { identity: null, ready: Promise.resolve({ ready: true }), ended, stop }, end };
}

it("counts quick ends only, and starts nothing after it was stopped", async () => {
  let nowMs = 0;
  const runs = [scripted()];
  const pauses: number[] = [];
  let told: () => void = () => undefined;
  const keeper = new Keeper(runs[0]?.program ?? scripted().program, {
    start: () => {
      const next = scripted();
      runs.push(next);
      return next.program;
    },
    now: () => nowMs,
    onEnd: (_how, pauseMs) => void pauses.push(pauseMs),
    onReady: () => told(),
  });
  const endAfter = async (ms: number, how: string): Promise<void> => {
    const back = new Promise<void>((resolve) => (told = resolve));
    nowMs += ms;
    runs.at(-1)?.end(how);
    await back;
  };
  await endAfter(60_000, "exit code 1");
  await endAfter(10, "exit code 1");
  await endAfter(6_000, "exit code 1");
  for (let kill = 0; kill < 3; kill++) await endAfter(10, "signal SIGKILL");
  expect(pauses).toEqual([0, 250, 0, 0, 0, 0]);
  await keeper.stop(1);
  expect(runs).toHaveLength(7);
});
