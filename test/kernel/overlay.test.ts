/** Directories and files of an overlay: decided by the overlay's own path, not by what lies beneath it. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { callers, openStaticHost, writeOpenFile, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
let merged = "";

beforeAll(() => {
  host = openStaticHost();
  const place = join(host.folder, "overlay");
  merged = join(place, "merged");
  for (const name of ["lower/open", "lower/shut", "store", "merged"]) mkdirSync(join(place, name), { recursive: true });
  writeOpenFile(join(place, "lower/open/file"), "harmless\n");
  writeOpenFile(join(place, "lower/shut/file"), "secret\n");
  // the upper layer must be of a file system that takes one: a tmpfs of our own
  expect(spawnSync("mount", ["-t", "tmpfs", "none", join(place, "store")]).status).toBe(0);
  for (const name of ["upper", "work"]) mkdirSync(join(place, "store", name));
  const layers = `lowerdir=${join(place, "lower")},upperdir=${join(place, "store/upper")},workdir=${join(place, "store/work")}`;
  expect(spawnSync("mount", ["-t", "overlay", "overlay", "-o", layers, merged]).stderr.toString()).toBe("");
  expect(
    host.apply(`apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: a }
spec: { attest: { environment: { user: [root, nobody] } } }
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: p }
spec: { agents: { names: [a] }, mode: enforce, use: [linux-base], files: [{ path: "${merged}/open/**", access: [read, write] }] }
`),
  ).toMatchObject({ ok: true });
});

afterAll(() => {
  for (const path of [merged, join(host.folder, "overlay/store")]) spawnSync("umount", [path]);
  host.close();
});

it.each(callers)("as %s: what a rule allows can be listed and read, and nothing else of it", async (user) => {
  const lower = join(host.folder, "overlay/lower");
  const script = `ls ${merged}/open; cat ${merged}/open/file; for path in ${merged}/shut ${lower}/shut ${lower}/open; do ls $path; cat $path/file; done; echo alive`;
  const { output } = await host.run("a", user, ["/usr/bin/sh", "-c", script], "/");
  expect(output).toMatch(/^file\nharmless\n/);
  expect(output).not.toContain("secret");
  expect(output.match(/Permission denied/g)).toHaveLength(6);
  expect(output).toMatch(/alive\n$/);
});
