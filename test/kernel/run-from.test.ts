/**
 * What a session wrote runs where a rule says so, and nowhere else: neither by exec nor by the dynamic loader, which
 * maps what exec would have refused; as root and as an ordinary user, on every backend.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { agentPolicy } from "../support/agent-policy.ts";
import { callers, openStaticHost, writeOpenFile, type StaticHost } from "../support/static-host.ts";

const loader = "/lib64/ld-linux-x86-64.so.2";
let host: StaticHost;
let work: string;
let program: string;

beforeAll(() => {
  host = openStaticHost();
  work = join(host.folder, "work");
  for (const folder of [work, join(work, "build"), join(work, "build", "sub"), join(work, "other"), join(work, "lib")]) {
    mkdirSync(folder);
    chmodSync(folder, 0o777);
  }
  symlinkSync("/usr/bin", join(work, "link"));
  mkdirSync(join(host.folder, "bin"));
  program = join(host.folder, "bin", "hello");
  const source = join(host.folder, "hello.c");
  writeOpenFile(source, '#include <stdio.h>\nint main(void) { return puts("it ran") < 0; }\n');
  execFileSync("cc", ["-o", program, source]);
  const policy = agentPolicy(
    "builder",
    `  files:
    - { path: ${work}/**, access: [read, write] }
    - { path: ${work}/lib/**, access: [read, map] }
    - { path: ${program}, access: [read] }
  exec:
    - { path: ${work}/build/** }
    - { path: ${work}/link/** }
    - { path: /usr/bin/cp }
    - { path: /usr/bin/rm }
`,
  );
  expect(host.apply(policy)).toMatchObject({ ok: true });
});
afterAll(() => host.close());

const ran = async (user: string, script: string): Promise<boolean> => {
  const { output } = await host.run("builder", user, ["bash", "-c", `${script}; echo alive`], work);
  expect(output).toMatch(/alive\s*$/);
  return output.includes("it ran");
};
const written = (place: string, how: (path: string) => string): string => `cp ${program} ${work}/${place}/made-$$ && ${how(`${work}/${place}/made-$$`)}; rm -f ${work}/${place}/made-$$`;

it.each(callers)("what a session wrote runs where a rule says so, and nowhere else, as %s", async (user) => {
  const directly = (path: string): string => path;
  const byLoader = (path: string): string => `${loader} ${path}`;
  expect(await ran(user, written("build", directly))).toBe(true);
  expect(await ran(user, written("build/sub", directly))).toBe(true);
  expect(await ran(user, written("build", byLoader))).toBe(true);
  for (const place of ["other", "."]) for (const how of [directly, byLoader]) expect(await ran(user, written(place, how)), place).toBe(false);
  expect(await ran(user, written("lib", directly))).toBe(false);
  expect(await ran(user, `cp ${program} ${work}/other/p && ${work}/build/../other/p; rm -f ${work}/other/p`)).toBe(false);
});

it.each(callers)("a link in a writable directory leads no rule elsewhere, as %s", async (user) => {
  expect(await ran(user, `${work}/link/perl -e 'print "it ran"'`)).toBe(false);
});
