/** An agent's executable is attested by what it contains, on every backend: by effect, as root and as an ordinary user. */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { callers, openStaticHost, writeOpenFile, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
let program: string;
let good: Buffer;

beforeAll(() => {
  host = openStaticHost();
  const source = join(host.folder, "hello.c");
  writeOpenFile(source, '#include <stdio.h>\nint main(void) { return puts("it ran") < 0; }\n');
  mkdirSync(join(host.folder, "bin"));
  program = join(host.folder, "bin/agent");
  execFileSync("cc", ["-static", "-o", program, source]);
  good = readFileSync(program);
});
afterAll(() => host.close());

beforeEach(() => {
  writeFileSync(program, good);
  chmodSync(program, 0o755);
  const digest = createHash("sha256").update(good).digest("hex");
  const policy = `apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: a }
spec: { attest: { executable: { path: ${program}, sha256: [${"f".repeat(64)}, ${digest}] }, environment: { user: [root, nobody] } } }
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: p }
spec: { agents: { names: [a] }, mode: enforce, use: [linux-base], exec: [{ path: ${program} }] }
`;
  expect(host.apply(policy)).toMatchObject({ ok: true });
});

const launch = async (user: string): Promise<string> => (await host.run("a", user, [program], "/")).output;

it.each(callers)("runs with one of its digests, and not with one byte changed, as %s", async (user) => {
  expect(await launch(user)).toBe("it ran\n");
  const changed = Buffer.from(good);
  changed[good.indexOf("it ran")] = "I".charCodeAt(0);
  writeFileSync(program, changed);
  expect(spawnSync(program, { encoding: "utf8" }).stdout).toBe("It ran\n");
  await expect(launch(user)).rejects.toThrow(`executable.sha256: ${program} contains something else than the attestation names: its digest is ${createHash("sha256").update(changed).digest("hex")}`);
  writeFileSync(program, good);
  expect(await launch(user)).toBe("it ran\n");
});

it.each(callers)("is not started while somebody could write to it, as %s", async (user) => {
  const writer = openSync(program, "r+");
  try {
    await expect(launch(user)).rejects.toThrow("open for writing");
    writeSync(writer, good, 0, 1, 0);
  } finally {
    closeSync(writer);
  }
  expect(await launch(user)).toBe("it ran\n");
});

it("keeps writers off from before it is read, and knows of one who waits", () => {
  const file = openSync(program, "r");
  try {
    host.probe.guard(file);
    expect(host.probe.isGuarded(file)).toBe(true);
    expect(execFileSync("cat", [program]).equals(good)).toBe(true);
    expect(host.probe.isGuarded(file)).toBe(true);
    // O_WRONLY | O_NONBLOCK: who would have to wait is told so
    expect(spawnSync("perl", ["-MFcntl", "-e", "sysopen(F, $ARGV[0], O_WRONLY | O_NONBLOCK) or exit($!{EAGAIN} ? 11 : 1)", program]).status).toBe(11);
    expect(host.probe.isGuarded(file)).toBe(false);
  } finally {
    closeSync(file);
  }
  writeFileSync(program, good);
});
