/**
 * Known ways around enforcement, each by effect and with its permitted twin, as root
 * and as an ordinary user. The program that tries them is holes.c.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callers, openEar, startScratchInstance, type Ear, type ScratchInstance } from "../support/scratch-instance.ts";
import { ended } from "../support/ended.ts";

let instance: ScratchInstance;
let allowed: Ear;
let forbidden: Ear;
let outsider: ChildProcess;

beforeAll(async () => {
  instance = await startScratchInstance("holes.c");
  allowed = await openEar("127.0.0.1");
  forbidden = await openEar("127.0.0.1");
  const applied = await instance.apply({ egress: [`{ to: { cidr: 127.0.0.1/32 }, ports: [tcp/${allowed.port}] }`] });
  expect(applied.output).toContain("acked");
  expect(applied.code).toBe(0);
  outsider = spawn("/usr/bin/sleep", ["600"], {
    uid: 65534,
    gid: 65534,
    env: { SECRET: instance.secret },
    stdio: "ignore",
  });
}, 300_000);

afterAll(async () => {
  outsider.kill("SIGKILL");
  await allowed.close();
  await forbidden.close();
  await instance.stop();
}, 120_000);

const lives = /alive\s*$/;

/** The processes of the instance itself: `up` and what it started, launchers included. */
function ownProcesses(): readonly string[] {
  const all: string[] = [];
  const walk = (pid: string): void => {
    all.push(pid);
    const tasks = readdirSync(`/proc/${pid}/task`);
    for (const task of tasks)
      for (const child of readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean))
        walk(child);
  };
  walk(String(instance.up.process.pid));
  return all;
}

describe.each(callers)("as $user", ({ user }) => {
  it("connects where the policy allows, and nowhere else", async () => {
    const before = forbidden.contacts();
    const twin = await instance.probe(user, "connect", "127.0.0.1", String(allowed.port));
    expect(twin.output).toMatch(/connect: done[^]*alive/);
    const refused = await instance.probe(user, "connect", "127.0.0.1", String(forbidden.port));
    expect(refused.output).toMatch(/connect: refused 1 /);
    expect(refused.output).toMatch(lives);
    expect(forbidden.contacts()).toBe(before);
  });

  it.each(["async", "sqpoll"])("an io_uring connect (%s) does not get out", async (how) => {
    const before = forbidden.contacts();
    const tried = await instance.probe(user, "io-uring", "127.0.0.1", String(forbidden.port), how);
    expect(tried.output).toMatch(lives);
    expect(forbidden.contacts()).toBe(before);
  });

  it("a thread left after its leader's exit is still a member", async () => {
    const before = forbidden.contacts();
    const tried = await instance.probe(user, "leaderless", "127.0.0.1", String(forbidden.port));
    expect(tried.output).toMatch(/connect: refused 1 /);
    expect(tried.output).toMatch(lives);
    expect(forbidden.contacts()).toBe(before);
    const twin = await instance.probe(user, "leaderless", "127.0.0.1", String(allowed.port));
    expect(twin.output).toMatch(/connect: done/);
  });

  it("a shared descriptor table yields no secret", async () => {
    const tried = await instance.probe(user, "shared-table", instance.secretPath);
    expect(tried.output).toMatch(/child's open: refused 13|child's open: refused 1 /);
    expect(tried.output).not.toContain(instance.secret);
    expect(tried.output).toMatch(lives);
    const twin = await instance.probe(user, "shared-table", "/etc/passwd");
    expect(twin.output).toMatch(/read root:/);
  });

  it.each(["unshare-m", "unshare-Urm"])("%s is refused, and the secret stays unread", async (act) => {
    const tried = await instance.probe(user, act, instance.secretPath);
    expect(tried.output).toMatch(/unshare: refused/);
    expect(tried.output).toMatch(/unshare files: done/);
    expect(tried.output).not.toContain(instance.secret);
    expect(tried.output).toMatch(lives);
  });

  it("another process's root and environment in /proc are out of reach; one's own are not", async () => {
    const pid = outsider.pid ?? 0;
    const tried = await instance.probe(
      user,
      "read",
      `/proc/${pid}/root${instance.secretPath}`,
      `/proc/${pid}/environ`,
      `/proc/1/root${instance.secretPath}`,
      `/proc/1/environ`,
    );
    expect(tried.output.match(/: refused/g)).toHaveLength(4);
    expect(tried.output).not.toContain(instance.secret);
    expect(tried.output).toMatch(lives);
    const twin = await instance.probe(user, "read", "/proc/self/environ");
    expect(twin.output).toMatch(/\/proc\/self\/environ: done/);
  });

  it("a ping socket is refused", async () => {
    const tried = await instance.probe(user, "ping");
    expect(tried.output).toMatch(/ping socket: refused|ping: refused/);
    expect(tried.output).toMatch(lives);
  });

  it("Cordon's own processes can't be killed; the session's own can", async () => {
    const targets = [...ownProcesses(), String(outsider.pid)];
    const tried = await instance.probe(user, "kill", ...targets, "1");
    expect(tried.output).not.toMatch(/^\d+: done/m);
    expect(tried.output).toMatch(/own child: done/);
    expect(tried.output).toMatch(lives);
    for (const pid of targets) expect(existsSync(`/proc/${pid}`), `process ${pid} lives`).toBe(true);
  });

  it("nothing is pushed into the operator's terminal", async () => {
    const as = user === "root" ? "" : `--user ${user}`;
    const cli = join(import.meta.dirname, "..", "..", "packages", "cli", "src", "main.ts");
    const run = `${process.execPath} ${cli} run --agent prober ${as} -- ${instance.program} tiocsti`;
    const shell = `${run}; if read -r -t 1 line; then echo "pushed: $line"; else echo "nothing pushed"; fi`;
    const child = spawn("script", ["-qec", shell, "/dev/null"], {
      cwd: instance.work,
      env: { ...process.env, SHELL: "/bin/bash", CORDON_STATE: join(instance.folder, "state") },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const tried = await ended(child);
    expect(tried.output).toMatch(/TIOCSTI: refused/);
    expect(tried.output).toContain("nothing pushed");
  });

  it("SIGCONT does not undo a freeze", async () => {
    const as = user === "root" ? [] : ["--user", user];
    const child = instance.cordon.start(["run", "--agent", "prober", ...as, "--", instance.program, "tick"], {
      cwd: instance.work,
    });
    let ticks = 0;
    child.stdout?.on("data", (chunk: Buffer) => {
      ticks += chunk.length;
    });
    const reaches = async (count: number): Promise<void> => {
      while (ticks < count) await new Promise((resolve) => child.stdout?.once("data", resolve));
    };
    await reaches(3);
    const [session] = (await instance.cordon.json("sessions")).filter((one) => one["state"] === "running");
    const id = String(session?.["session"]);
    expect((await instance.cordon.run("freeze", id)).code).toBe(0);
    await new Promise(setImmediate); // what was written before the freeze is read first
    const frozenAt = ticks;
    const root = Number(session?.["pid"]);
    process.kill(root, "SIGCONT");
    expect((await instance.cordon.json("sessions")).find((one) => one["session"] === id)?.["state"]).toBe("frozen");
    expect(ticks).toBe(frozenAt);
    expect((await instance.cordon.run("resume", id)).code).toBe(0);
    await reaches(frozenAt + 3);
    const end = ended(child);
    expect((await instance.cordon.run("kill", id)).code).toBe(0);
    expect((await end).code).toBe(137);
  });
});

it("leaves no file of its own in the work folder", () => {
  const left = readdirSync(instance.work);
  for (const name of left) rmSync(join(instance.work, name), { recursive: true });
  expect(left).toEqual([]);
});
