/** What root outside every session undoes is put right within a second or so, and told: by effect, without a restart. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../demo/poll-log.ts";
import { ended, type Ended } from "../support/ended.ts";
import { openInstance, toolPolicy, type Instance } from "../support/instance.ts";
import { compileProgram } from "../support/static-host.ts";

let instance: Instance;
let tamper: string;
let server: Server;
let contacts = 0;

beforeAll(async () => {
  instance = await openInstance();
  tamper = join(instance.folder, "tamper");
  compileProgram(join(import.meta.dirname, "tamper.c"), tamper);
  server = createServer((socket) => {
    contacts += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  expect(await instance.apply(toolPolicy())).toMatchObject({ code: 0 });
});
afterAll(async () => {
  server.close();
  await instance.close();
});

const pinned = (what: string): string => join(instance.cordon.state, "bpf/v1", what);
const mendings = (): number => readFileSync(join(instance.cordon.state, "log/daemon.log"), "utf8").split("was put right").length - 1;

async function mendedAfter(act: () => void): Promise<void> {
  const before = mendings();
  act();
  expect(await until(5_000, () => (mendings() > before ? true : null))).toBe(true);
}

async function tryToConnect(): Promise<string> {
  const script = `use Socket; socket(my $s, PF_INET, SOCK_STREAM, 0) or die; print connect($s, sockaddr_in(${(server.address() as AddressInfo).port}, inet_aton("127.0.0.1"))) ? "open" : "refused " . ($!+0), "\\n"`;
  return (await ended(instance.cordon.start(["run", "--agent", "tool", "--", "perl", "-e", script], { cwd: "/" }))).output;
}

it("a detached program is attached again", async () => {
  expect(await tryToConnect()).toBe("refused 1\n");
  await mendedAfter(() => execFileSync(tamper, ["detach", pinned("links/on_connect4")]));
  expect(await tryToConnect()).toBe("refused 1\n");
  expect(contacts).toBe(0);
});

it("an unpinned program was never detached, and is pinned again", async () => {
  await mendedAfter(() => {
    rmSync(pinned("links/on_connect4"));
    rmSync(pinned("maps/tasks"));
  });
  expect([pinned("links/on_connect4"), pinned("maps/tasks")].map((one) => existsSync(one))).toEqual([true, true]);
  expect(await tryToConnect()).toBe("refused 1\n");
  expect(contacts).toBe(0);
});

async function startSession(): Promise<{ readonly id: string; readonly end: Promise<Ended> }> {
  const end = ended(instance.cordon.start(["run", "--agent", "tool", "--", "sh", "-c", "sleep 90; echo over"], { cwd: "/" }));
  const session = await until(10_000, async () => (await instance.cordon.json("sessions")).find((one) => one["state"] === "running"));
  return { id: String(session?.["session"]), end };
}

const stateOf = async (id: string): Promise<unknown> => (await instance.cordon.json("sessions")).find((one) => one["session"] === id)?.["state"];
const lastError = async (): Promise<string> => String((await instance.cordon.json("hosts"))[0]?.["lastError"]);

it("an overwritten generation is written anew, and sessions run on", { timeout: 60_000 }, async () => {
  const { id, end } = await startSession();
  execFileSync(tamper, ["zero", pinned("maps/control")]);
  // meanwhile a member is denied everything, as no generation is in force
  expect(await until(15_000, async () => ((await instance.cordon.run("doctor")).output.includes("had been overwritten") ? true : null))).toBe(true);
  expect(await tryToConnect()).toBe("refused 1\n");
  expect(await stateOf(id)).toBe("running");
  expect(await instance.cordon.run("kill", id)).toMatchObject({ code: 0 });
  await end;
});

it("what can't be proven is taken back from the service, freezes nobody, and is told when it can be again", { timeout: 90_000 }, async () => {
  const { id, end } = await startSession();
  execFileSync(tamper, ["fill", pinned("maps/domains")]);
  expect(await until(30_000, async () => ((await lastError()) === "" ? null : true))).toBe(true);
  expect(await lastError()).toMatch(/table domains.*full/);
  expect(await stateOf(id)).toBe("running");
  expect(await ended(instance.cordon.start(["run", "--agent", "tool", "--", "true"], { cwd: "/" }))).toMatchObject({ code: 126 });
  execFileSync(tamper, ["empty", pinned("maps/domains")]);
  expect(await until(10_000, async () => ((await lastError()) === "" ? true : null))).toBe(true);
  expect(await tryToConnect()).toBe("refused 1\n");
  expect(await instance.cordon.run("freeze", id)).toMatchObject({ code: 0 });
  expect(await instance.cordon.run("resume", id)).toMatchObject({ code: 0 });
  expect(await instance.cordon.run("kill", id)).toMatchObject({ code: 0 });
  await end;
});

it("a session that takes every abstract name it can see stops no proof", { timeout: 60_000 }, async () => {
  const script = `use Socket; use POSIX ":sys_wait_h"; my @held; open(my $n, "<", "/proc/net/unix"); while (<$n>) { next unless /\\@(cordon-proof-\\S+)/; socket(my $s, PF_UNIX, SOCK_STREAM, 0); bind($s, pack("S", 1) . "\\0$1") and push @held, $s; } print scalar(@held), " taken\n"; $| = 1; print "waits\n"; sleep 60`;
  const session = instance.cordon.start(["run", "--agent", "tool", "--", "perl", "-e", script], { cwd: "/" });
  const end = ended(session);
  await until(10_000, async () => ((await instance.cordon.json("sessions")).some((one) => one["state"] === "running") ? true : null));
  for (let proof = 0; proof < 3; proof++) expect((await instance.cordon.run("doctor")).output).toMatch(/canary\s+pass|pass\s+canary/);
  expect(await instance.cordon.run("kill", "tool")).toMatchObject({ code: 0 });
  expect((await end).output).toMatch(/^0 taken/);
});

it("doctor says that somebody tampers", async () => {
  const { code, output } = await instance.cordon.run("doctor");
  expect(code).toBe(1);
  expect(output).toMatch(/tampering/);
  expect(await instance.cordon.json("hosts")).toMatchObject([{ online: true, lastError: "" }]);
});
