import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FlightCutter } from "./cut-flights.ts";
import { decision } from "../telemetry/telemetry-fixture.ts";

const refused = (session: bigint) => decision({ operation: "hello", verdict: "deny", session });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ["a hello", { operation: "hello", verdict: "deny" }, 1],
  ["a question by TCP", { operation: "dns", verdict: "deny", protocol: 6 }, 1],
  ["a question by UDP", { operation: "dns", verdict: "deny", protocol: 17 }, 0],
  ["a connect", { operation: "connect", verdict: "deny" }, 0],
  ["nothing", { operation: "hello", verdict: "audit" }, 0],
] as const)("cuts once a batch where %s was refused: %o", (_title, event, times) => {
  const cut = vi.fn();
  new FlightCutter({ cut, failed: vi.fn() }).take([decision({ ...event }), decision({ ...event })]);
  expect(cut).toHaveBeenCalledTimes(times);
});

it("pauses ten times as long as the last cut took, and forgets nobody meanwhile", () => {
  const cut = vi.fn((): void => void vi.advanceTimersByTime(20));
  const cutter = new FlightCutter({ cut, failed: vi.fn() });
  cutter.take([refused(1n)]);
  for (let times = 0; times < 50; times++) cutter.take([refused(2n), refused(3n)]);
  expect(cut).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(199);
  expect(cut).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(cut).toHaveBeenCalledTimes(2);
});

it("looks once more when nothing else was refused, and then leaves it", () => {
  const cut = vi.fn((): void => void vi.advanceTimersByTime(20));
  new FlightCutter({ cut, failed: vi.fn() }).take([refused(1n)]);
  vi.advanceTimersByTime(10_000);
  expect(cut).toHaveBeenCalledTimes(2);
});

it("has nobody wait longer than a second", () => {
  const cut = vi.fn((): void => void vi.advanceTimersByTime(60_000));
  const cutter = new FlightCutter({ cut, failed: vi.fn() });
  cutter.take([refused(1n)]);
  cutter.take([refused(2n)]);
  vi.advanceTimersByTime(1_000);
  expect(cut).toHaveBeenCalledTimes(2);
});

it("tells what failed, and goes on", () => {
  const failed = vi.fn();
  const error = new Error("no socket diagnostics");
  const cut = vi.fn().mockImplementationOnce(() => {
    throw error;
  });
  const cutter = new FlightCutter({ cut, failed });
  cutter.take([refused(1n)]);
  expect(failed.mock.calls).toEqual([[error]]);
  vi.runAllTimers();
  expect(cut).toHaveBeenCalledTimes(2);
});
