import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile, resolveCommand } from "./resolve-command.ts";
import type { HostUser } from "./users.ts";
import { walkPath } from "./walk-path.ts";

const root: HostUser = { name: "root", uid: 0, gid: 0, groups: [], home: "/root" };
const nobody: HostUser = { name: "nobody", uid: 65534, gid: 65534, groups: [4711], home: "/nonexistent" };
let folder = "";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "cordon-walk-")));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "private/below"), { recursive: true });
  chmodSync(join(folder, "private"), 0o700);
  for (const [name, mode, text] of [
    ["tool", 0o755, "\x7fELF"],
    ["plain", 0o644, "\x7fELF"],
    ["private/tool", 0o755, "\x7fELF"],
    ["script", 0o755, `#!${folder}/tool -x  y \n`],
    ["by-env", 0o755, "#!/usr/bin/env tool\n"],
    ["unreadable", 0o711, `#!${folder}/tool\n`],
    ["circle", 0o755, `#!${folder}/circle\n`],
  ] as const) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), mode);
  }
  symlinkSync("private/tool", join(folder, "shortcut"));
  symlinkSync("tool", join(folder, "alias"));
  execFileSync("mkfifo", ["-m", "0755", join(folder, "pipe")]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a path", () => {
  it("is followed with the user's own rights", () => {
    expect(walkPath(join(folder, "alias"), nobody)?.path).toBe(join(folder, "tool"));
    expect(walkPath(`${folder}/private/../tool`, nobody)).toBeNull();
    expect(walkPath(join(folder, "shortcut"), nobody)).toBeNull();
    expect(walkPath(join(folder, "shortcut"), root)?.path).toBe(join(folder, "private/tool"));
    expect(walkPath(join(folder, "nothing"), root)).toBeNull();
  });
});

describe("a command", () => {
  const resolve = (words: readonly string[], user = nobody): unknown => resolveCommand(words, folder, "/", user);

  it("is found by PATH or by its path, and scripts by their interpreters", () => {
    expect(resolve(["tool", "a"])).toEqual({ executable: join(folder, "tool"), args: ["tool", "a"] });
    expect(resolve([join(folder, "script"), "a"])).toEqual({ executable: join(folder, "tool"), args: [join(folder, "tool"), "-x  y", join(folder, "script"), "a"] });
    expect(resolve(["by-env", "a"])).toEqual({ executable: join(folder, "tool"), args: ["tool", join(folder, "by-env"), "a"] });
  });

  it.each(["plain", "pipe", "nothing", "private/tool", "shortcut", "", "circle", "a\0b"])("%j is refused, without waiting and without a hint of what is there", (name) => {
    expect(resolve([name === "" ? "" : join(folder, name)])).toEqual({ reason: expect.stringMatching(/is no program that nobody can execute|goes through more than/) as string });
  });

  it("whose text the user may not read is no script to him", () => {
    expect(resolve([join(folder, "unreadable")])).toMatchObject({ executable: join(folder, "unreadable") });
  });
});

it("opens what was resolved, and nothing that took its place", () => {
  expect(openFile(join(folder, "pipe"))).toBeNull();
  expect(openFile(join(folder, "alias"))).toBeNull();
  expect(openFile(join(folder, "tool"))).toEqual(expect.any(Number));
});
