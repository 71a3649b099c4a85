import { constants } from "node:os";
import { expect, it } from "vitest";
import { exitCodeOf, sessionEnd, signalToRepeat } from "./wait-status.ts";

it("passes an exit code on", () => {
  expect([0, 1, 42, 255].map((code) => exitCodeOf(sessionEnd(code << 8)))).toEqual([0, 1, 42, 255]);
  expect(signalToRepeat(sessionEnd(42 << 8))).toBeNull();
});

it("tells a signal as shells do, and repeats the harmless ones", () => {
  expect(exitCodeOf(sessionEnd(constants.signals.SIGTERM))).toBe(143);
  expect(signalToRepeat(sessionEnd(constants.signals.SIGTERM))).toBe("SIGTERM");
  expect(signalToRepeat(sessionEnd(constants.signals.SIGKILL))).toBe("SIGKILL");
});

it("makes no core file of its own for a session that dumped one", () => {
  const dumped = constants.signals.SIGSEGV | 0x80;
  expect(exitCodeOf(sessionEnd(dumped))).toBe(139);
  expect(signalToRepeat(sessionEnd(dumped))).toBeNull();
});
