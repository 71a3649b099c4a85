/** `cordon up`: an instance that stands, that comes back, and that leaves nothing. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../demo/poll-log.ts";
import { auditEnabled, remainsOf } from "../demo/remains.ts";
import { cordonOf, cordonUp } from "../support/cordon.ts";
import { ended } from "../support/ended.ts";
import { openInstance, toolPolicy, type Instance } from "../support/instance.ts";

const auditBefore = auditEnabled();
let one: Instance;

beforeAll(async () => {
  one = await openInstance();
});
afterAll(() => one.close());

it("says once that policy is in force, and where its doors are", () => {
  expect(one.up.log()).toMatch(/^cordon: ready host=\S+ grpc=127\.0\.0\.1:\d+ http=127\.0\.0\.1:\d+ policy=serial 1 digest [0-9a-f]{12} state=\S+\n$/);
});

it("is the only one on its state, and stands beside another", { timeout: 60_000 }, async () => {
  const twin = await one.cordon.run("up", "--state", one.cordon.state);
  expect(twin).toMatchObject({ code: 1 });
  expect(twin.output).toMatch(/another|already/);
  const other = await openInstance();
  try {
    const hosts = await Promise.all([one, other].map((instance) => instance.cordon.json("hosts")));
    expect(hosts.map(([host]) => host?.["online"])).toEqual([true, true]);
  } finally {
    await other.close();
  }
  expect((await one.cordon.json("hosts"))[0]?.["online"]).toBe(true);
});

it("refuses a state directory whose socket's path no socket can have, with the remedy", async () => {
  const state = join(tmpdir(), "x".repeat(100));
  const { code, output } = await one.cordon.run("up", "--state", state);
  expect(code).toBe(1);
  expect(output).toMatch(/107.*choose a --state of at most \d+ bytes/s);
  expect(existsSync(state)).toBe(false);
});

/** A session that lives until its end of standard input. */
async function startSession(instance: Instance): Promise<{ readonly id: string; readonly trace: unknown; readonly end: () => Promise<number | string | null> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../packages/cli/src/main.ts"), "run", "--agent", "tool", "--", "cat"], {
    stdio: ["pipe", "ignore", "inherit"],
    env: { ...process.env, CORDON_STATE: instance.cordon.state },
  });
  const end = ended(child);
  const session = await until(10_000, async () => (await instance.cordon.json("sessions")).find((each) => each["state"] === "running"));
  return {
    id: String(session?.["session"]),
    trace: session?.["trace"],
    end: async () => {
      child.stdin?.end();
      const { code, signal } = await end;
      return code ?? signal;
    },
  };
}

it("brings a killed daemon back, which adopts the sessions: same id, same trace, and its caller gets its end", { timeout: 60_000 }, async () => {
  expect(await one.apply(toolPolicy())).toMatchObject({ code: 0 });
  const { id, trace, end } = await startSession(one);
  const daemon = one.up.pidOf("daemon");
  process.kill(daemon ?? 0, "SIGKILL");
  const again = await until(10_000, async () => {
    if (!one.up.log().includes("cordond is back")) return null;
    return (await one.cordon.json("sessions")).find((each) => each["session"] === id);
  });
  expect(again).toMatchObject({ session: id, trace, state: "running", agent: "tool" });
  expect(one.up.pidOf("daemon")).not.toBe(daemon);
  expect(await end()).toBe(0);
});

it("takes over after everything of it was killed: the session goes on, held", { timeout: 60_000 }, async () => {
  const { id, trace } = await startSession(one);
  for (const pid of [one.up.process.pid, one.up.pidOf("daemon"), one.up.pidOf("service")]) process.kill(pid ?? 0, "SIGKILL");
  one.up = await cordonUp(one.cordon);
  const again = await until(10_000, async () => (await one.cordon.json("sessions")).find((each) => each["session"] === id));
  expect(again).toMatchObject({ session: id, trace, state: "running" });
  expect(await one.cordon.run("kill", id)).toMatchObject({ code: 0 });
  const gone = await until(10_000, async () => ((await one.cordon.json("sessions")).some((each) => each["session"] === id) ? null : true));
  expect(gone).toBe(true);
});

it("keeps the last good policy over a restart, without the service", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "cordon-e2e-"));
  const cordon = cordonOf(join(folder, "state"));
  mkdirSync(cordon.state, { mode: 0o711 });
  try {
    const up = await cordonUp(cordon);
    expect((await up.stop()).code).toBe(0);
    const daemon = spawn(process.execPath, [join(import.meta.dirname, "../../packages/daemon/src/main.ts"), "--config", join(cordon.state, "daemon.yaml")], { stdio: ["ignore", "pipe", "pipe"] });
    const end = ended(daemon);
    await new Promise<void>((resolve) => daemon.stdout?.on("data", (chunk: Buffer) => (chunk.includes('"ready":true') ? resolve() : undefined)));
    const status = await cordon.run("doctor");
    expect(status.output).toMatch(/policy.*serial 1/);
    expect(status.output).toMatch(/service.*does not serve this host/);
    daemon.kill("SIGTERM");
    expect((await end).code).toBe(0);
    const release = spawn(process.execPath, [join(import.meta.dirname, "../../packages/daemon/src/main.ts"), "--release", "--config", join(cordon.state, "daemon.yaml")], { stdio: ["ignore", "pipe", "pipe"] });
    expect(await ended(release)).toMatchObject({ code: 0 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(remainsOf(folder, auditEnabled())).toEqual([]);
});

it("ends its sessions and leaves nothing on Ctrl-C", { timeout: 60_000 }, async () => {
  const instance = await openInstance();
  await instance.apply(toolPolicy());
  const { end } = await startSession(instance);
  const pins = readFileSync("/proc/self/mountinfo", "utf8").includes(`${instance.cordon.state}/bpf`);
  expect(pins).toBe(true);
  expect((await instance.up.stop()).code).toBe(0);
  expect(await end()).toBe("SIGKILL");
  rmSync(instance.folder, { recursive: true, force: true });
  expect(remainsOf(instance.folder, auditBefore)).toEqual([]);
});
