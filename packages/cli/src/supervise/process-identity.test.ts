import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { asProcessIdentity, endProcess, identify, isRunning } from "./process-identity.ts";

it("knows a process again, and not another one with its pid", async () => {
  const child = spawn("sleep", ["60"]);
  const identity = identify(child.pid ?? 0);
  if (identity === null) throw new Error("not found");
  expect(isRunning(identity)).toBe(true);
  expect(isRunning({ ...identity, startTicks: "1" })).toBe(false);
  expect(isRunning({ ...identity, boot: "another" })).toBe(false);
  const ended = once(child, "exit");
  await endProcess({ ...identity, startTicks: "1" }, 1000);
  expect(child.exitCode).toBeNull();
  await endProcess(identity, 1000);
  expect(await ended).toEqual([null, "SIGTERM"]);
  expect(isRunning(identity)).toBe(false);
});

it("kills what does not end when asked", async () => {
  const child = spawn("sh", ["-c", "trap '' TERM; echo ready; read line"], { stdio: ["pipe", "pipe", "ignore"] });
  await once(child.stdout, "data");
  const identity = identify(child.pid ?? 0);
  if (identity === null) throw new Error("not found");
  const ended = once(child, "exit");
  await endProcess(identity, 50);
  expect(await ended).toEqual([null, "SIGKILL"]);
});

it("takes nothing else for an identity out of a file", () => {
  const others = [null, 7, "x", {}, { pid: 7, boot: "b" }, ...[1, -5, 7.5, "7"].map((pid) => ({ pid, startTicks: "1", boot: "b" }))];
  for (const value of others) expect(asProcessIdentity(value)).toBeNull();
  expect(asProcessIdentity({ pid: 7, startTicks: "1", boot: "b", more: 1 })).toEqual({ pid: 7, startTicks: "1", boot: "b" });
});
