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

it("cuts each session of a batch once, for refused hellos and questions by TCP alone", () => {
  const cut = vi.fn();
  new FlightCutter({ cut, failed: vi.fn() }).take([refused(1n), refused(2n), refused(1n), decision({ operation: "hello", verdict: "audit", session: 3n }), decision({ operation: "connect", verdict: "deny", session: 4n }), decision({ operation: "dns", verdict: "deny", session: 5n, protocol: 6 }), decision({ operation: "dns", verdict: "deny", session: 6n, protocol: 17 })]);
  expect(cut.mock.calls).toEqual([[1n], [2n], [5n]]);
});

it("pauses ten times as long as the last cut took, and forgets nobody meanwhile", () => {
  const cut = vi.fn((): void => void vi.advanceTimersByTime(20));
  const cutter = new FlightCutter({ cut, failed: vi.fn() });
  cutter.take([refused(1n)]);
  for (let times = 0; times < 50; times++) cutter.take([refused(2n), refused(3n)]);
  expect(cut.mock.calls).toEqual([[1n]]);
  vi.advanceTimersByTime(199);
  expect(cut.mock.calls).toEqual([[1n]]);
  vi.advanceTimersByTime(1);
  expect(cut.mock.calls).toEqual([[1n], [2n], [3n]]);
});

it("tells what failed, and goes on", () => {
  const failed = vi.fn();
  const error = new Error("no socket diagnostics");
  const cut = vi.fn((session: bigint): void => {
    if (session === 1n) throw error;
  });
  new FlightCutter({ cut, failed }).take([refused(1n), refused(2n)]);
  expect(failed.mock.calls).toEqual([[error]]);
  expect(cut.mock.calls).toEqual([[1n], [2n]]);
});
