import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compilePolicy, formatDiagnostic, type Bundle } from "@cordon/policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aliasesOf } from "../mounts.ts";
import { guardOf, noPlaces, resolveGuarded, writablePlacesOf, type WritablePlaces } from "./guarded-path.ts";

let folder = "";
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "cordon-guarded-")));
  mkdirSync(join(folder, "work/inner"), { recursive: true });
  mkdirSync(join(folder, "etc"));
  writeFileSync(join(folder, "etc/shadow"), "secret");
  symlinkSync("work", join(folder, "link")); // the host's own
  symlinkSync(join(folder, "etc/shadow"), join(folder, "work/config.json")); // planted by a session
  symlinkSync(join(folder, "etc"), join(folder, "work/sub"));
  symlinkSync(join(folder, "etc/shadow"), join(folder, "single"));
  symlinkSync("etc/../etc/./shadow", join(folder, "dotted"));
  symlinkSync("loop", join(folder, "loop"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function bundleOf(files: string): Bundle {
  const text = `apiVersion: cordon.dev/v1\nkind: Agent\nmetadata: { name: a }\nspec: {}\n---\napiVersion: cordon.dev/v1\nkind: Policy\nmetadata: { name: p }\nspec: { agents: { names: [a] }, mode: enforce, files: [${files}] }\n`;
  const compiled = compilePolicy([{ file: "p", bytes: Buffer.from(text) }]);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(formatDiagnostic).join("\n"));
  return compiled.value;
}

function placesOf(files: string, home = "/root", before: WritablePlaces = noPlaces): WritablePlaces {
  return writablePlacesOf(bundleOf(files).agents, () => [home], before, []);
}

describe("a link", () => {
  const resolve = (files: string, path: string): string => resolveGuarded(join(folder, path), guardOf(placesOf(files), [])).slice(folder.length);
  const writes = (path: string): string => `{ path: "${folder}/${path}", access: [read, write] }`;

  it("of the host's own is followed, also to where sessions write", () => {
    expect(resolve(writes("work/**"), "link/inner")).toBe("/work/inner");
    expect(resolve(writes("link/**"), "link/inner")).toBe("/work/inner");
    expect(resolve(writes("work/**"), "dotted")).toBe("/etc/shadow");
  });

  it("that a session could have made is not", () => {
    expect(resolve(writes("work/**"), "work/config.json")).toBe("/work/config.json");
    expect(resolve(writes("work/**"), "work/sub/shadow")).toBe("/work/sub/shadow");
    expect(resolve(writes("link/**"), "link/config.json")).toBe("/work/config.json");
    expect(resolve(writes("single"), "single")).toBe("/single");
    expect(resolve('{ path: "**/single", access: [read, write] }', "single")).toBe("/single");
    expect(resolve('{ path: "**/*.json", access: [write] }', "work/config.json")).toBe("/work/config.json");
  });

  it("is followed where nobody writes", () => {
    expect(resolve(writes("other/**"), "work/config.json")).toBe("/etc/shadow");
  });

  it("in a circle is left alone", () => {
    expect(resolve(writes("other/**"), "loop")).toBe("/loop");
  });
});

it("tells what a session could have made", () => {
  const guard = guardOf(placesOf('{ path: "/srv/**", access: [write] }, { path: ~/f, access: [write] }', "/home/u"), []);
  expect(["/srv", "/srv/a/b", "/srvx", "/home/u/f", "/home/u"].map(guard)).toEqual([false, true, false, true, false]);
});

it("remembers what a session might write once", () => {
  const before = placesOf('{ path: "/srv/**", access: [write] }');
  expect(guardOf(placesOf('{ path: "/opt/**", access: [write] }', "/root", before), [])("/srv/link")).toBe(true);
});

it("knows a place by each of its mounts", () => {
  const mounts = [
    { dev: 1, root: "/", mountPoint: "/", type: "ext4" },
    { dev: 1, root: "/srv", mountPoint: "/alias", type: "ext4" },
    { dev: 2, root: "/", mountPoint: "/srv/other", type: "ext4" },
  ];
  const guard = guardOf(placesOf('{ path: "/srv/**", access: [write] }'), mounts);
  expect(["/alias", "/alias/a", "/srv/other/b", "/other"].map(guard)).toEqual([false, true, true, false]);
  expect(aliasesOf(mounts, "/srv/w")).toEqual(["/alias/w"]);
  expect(aliasesOf(mounts, "/srv")).toEqual(["/alias"]);
});
