import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compileCacheFolder } from "./compile-cache.ts";

const uid = process.getuid?.() ?? 0;
let state: string;
let runtime: string;

beforeEach(() => {
  [state, runtime] = [mkdtempSync(join(tmpdir(), "cordon-cache-")), mkdtempSync(join(tmpdir(), "cordon-cache-"))];
});

afterEach(() => {
  for (const folder of [state, runtime]) rmSync(folder, { recursive: true });
});

it("is in the caller's own state directory, else in his run-time directory, else nowhere", () => {
  writeFileSync(join(state, "operator.json"), "{}");
  for (const words of [["hosts", "--state", state], [`--state=${state}`, "hosts"]]) expect(compileCacheFolder(words, {}, uid)).toBe(join(state, "cache"));
  expect(compileCacheFolder(["hosts"], { CORDON_STATE: state }, uid)).toBe(join(state, "cache"));
  expect(statSync(join(state, "cache")).mode & 0o777).toBe(0o700);
  expect(compileCacheFolder(["run", "--", "x", "--state", state], { CORDON_STATE: "/nonexistent", XDG_RUNTIME_DIR: runtime }, uid)).toBe(join(runtime, "cordon"));
  expect(compileCacheFolder([], { CORDON_STATE: "/nonexistent" }, uid)).toBeNull();
  expect(compileCacheFolder([], { CORDON_STATE: "/nonexistent", XDG_RUNTIME_DIR: "relative" }, uid)).toBeNull();
});

it("is nowhere in another's directory, one that others may write, a link, and one that is no instance", () => {
  const find = (asUid: number): string | null => compileCacheFolder([], { CORDON_STATE: state, XDG_RUNTIME_DIR: runtime }, asUid);
  expect(find(uid + 1)).toBeNull();
  chmodSync(runtime, 0o770);
  expect(find(uid)).toBeNull();
  chmodSync(runtime, 0o700);
  symlinkSync(state, join(runtime, "cordon"));
  expect(find(uid)).toBeNull();
  rmSync(join(runtime, "cordon"));
  mkdirSync(join(runtime, "cordon"));
  chmodSync(join(runtime, "cordon"), 0o777);
  expect(find(uid)).toBeNull();
  expect(readdirSync(state)).toEqual([]);
});

it("is used by the command line, whose every run works without it, too", () => {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const run = () => spawnSync(process.execPath, [main, "--version"], { env: { CORDON_STATE: "/nonexistent", XDG_RUNTIME_DIR: runtime }, encoding: "utf8" });
  const first = run();
  expect(first).toMatchObject({ status: 0, stderr: "", stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
  expect(readdirSync(join(runtime, "cordon"))).toHaveLength(1);
  expect(run()).toMatchObject({ status: 0, stdout: first.stdout });
});
