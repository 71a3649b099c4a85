/**
 * Packets that take another way than connect and bind were asked about, by effect and with
 * their permitted twins, as root and as an ordinary user. The program is packets.c.
 */
import { execFileSync } from "node:child_process";
import { createSocket, type Socket } from "node:dgram";
import { mkdirSync } from "node:fs";
import { connect, type Socket as Stream } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kill } from "@cordon/daemon";
import { agentPolicy } from "../support/agent-policy.ts";
import { freePorts } from "../support/ports.ts";
import { callers, compileProgram, openStaticHost, outputOf, says, type Running, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
let program: string;
let v4: Ear;
let v6: Ear;
/** Whom a session may ask, and does not. */
let unasked: Ear;
let port = 0;

/** IPPROTO_TCP and IPPROTO_UDP. */
const tcp = 6;
const udp = 17;

/** A UDP socket on loopback that keeps what it heard. */
interface Ear {
  readonly port: number;
  readonly heard: string[];
  readonly socket: Socket;
}

async function openEar(type: "udp4" | "udp6", address: string): Promise<Ear> {
  const heard: string[] = [];
  const socket = createSocket(type);
  socket.on("message", (text) => heard.push(text.toString()));
  await new Promise<void>((resolve) => socket.bind(0, address, resolve));
  return { port: socket.address().port, heard, socket };
}

function policy(ingress: readonly number[]): string {
  return agentPolicy("prober", `  egress:
    - { to: { cidr: 127.0.0.1/32 }, ports: [udp/${v4.port}, udp/${unasked.port}] }
    - { to: { cidr: "::1/128" }, ports: [udp/${v6.port}] }
  ingress:
    - { from: { loopback: true }, ports: [tcp/1${ingress.map((one) => `, tcp/${one}`).join("")}] }
  exec: [{ path: ${program} }]
`);
}

beforeAll(async () => {
  host = openStaticHost();
  mkdirSync(join(host.folder, "bin"));
  program = join(host.folder, "bin", "packets");
  compileProgram(join(import.meta.dirname, "packets.c"), program);
  v4 = await openEar("udp4", "127.0.0.1");
  v6 = await openEar("udp6", "::1");
  unasked = await openEar("udp4", "127.0.0.1");
  [port = 0] = await freePorts(1);
  expect(host.apply(policy([port]))).toMatchObject({ ok: true });
});

afterAll(() => {
  v4.socket.close();
  v6.socket.close();
  unasked.socket.close();
  host.close();
});

/** Waits until the kernel has told that it let nobody in at a port of the session's. */
async function refusesAt(running: Running, at: number, protocol: number): Promise<void> {
  const told = (): boolean =>
    host.events.some(
      (event) => event.kind === "decision" && event.operation === "accept" && event.verdict === "deny" && event.protocol === protocol && event.port === at && event.session === running.session.handle,
    );
  while (!told()) await host.settle();
}

/** Knocks at a port of the session's until the kernel has told that it refused. */
async function knockInVain(running: Running, at: number): Promise<void> {
  const stream: Stream = connect(at, "127.0.0.1");
  stream.on("error", () => undefined);
  await refusesAt(running, at, tcp);
  stream.destroy();
}

function knock(at: number): void {
  const stream = connect(at, "127.0.0.1");
  stream.on("error", () => undefined);
  stream.on("connect", () => stream.destroy());
}

describe.each(callers)("as %s", (user) => {
  const start = (...words: string[]): Promise<Running> => host.start("prober", user, [program, ...words], "/");
  const run = (...words: string[]) => host.run("prober", user, [program, ...words], "/");

  it.each([
    ["an IPv6 header that routes, or another one in the chain", "route-v6", "::1", () => v6],
    ["an IPv4 source route", "route-v4", "127.0.0.1", () => v4],
  ] as const)("%s leads nowhere; the plain datagram arrives", async (_what, act, address, earOf) => {
    const ear = earOf();
    // the control: without Cordon, and with every capability, this kernel takes it, or has no such route (EINVAL)
    const control = execFileSync(program, [act, address, String(ear.port)], { encoding: "utf8" });
    expect(control).toMatch(/^plain: done\n/);
    const taken = [...control.matchAll(/^(.+): done$/gm)].map((line) => line[1]);
    expect(taken.length).toBeGreaterThan(1);
    await host.settle();
    ear.heard.length = 0;
    const tried = await run(act, address, String(ear.port));
    expect(tried.output).toMatch(/^plain: done\n([a-z ]+: refused (1|22) .*\n)+alive\n$/);
    await host.settle();
    expect(ear.heard).toEqual(["plain"]);
    const told = host.events.filter((event) => event.kind === "decision" && event.operation === "send" && event.session === tried.session.handle);
    // all but one want CAP_NET_RAW, which no policy gives: the kernel refuses them before there is a packet
    expect(told).toMatchObject(taken.includes("routing header") ? [{ verdict: "deny", reason: 17 }] : []);
  });

  it("no socket is set to take such a route, joins a group, which the kernel would tell the network, or chooses its port unasked; other options are set", async () => {
    const { output } = await run("options");
    expect(output).toMatch(/^IP_OPTIONS: refused 1 .*\nIPV6_RTHDR: refused 1 .*\nIP_ADD_MEMBERSHIP: refused 1 .*\nIPV6_JOIN_GROUP: refused 1 .*\nMCAST_JOIN_GROUP: refused 1 .*\nMCAST_JOIN_GROUP by IPv6: refused 1 .*\nIP_LOCAL_PORT_RANGE: refused 1 .*\nSO_KEEPALIVE: done\nIP_TOS: done\nIPV6_V6ONLY: done\nalive\n$/);
  });

  it.each(["with", "without"])("who listens without a bind hears nobody, %s an ingress rule; at a UNIX socket anybody may", async (ingress) => {
    const quiet = agentPolicy("prober", `  exec: [{ path: ${program} }]\n`);
    expect(host.apply(ingress === "with" ? policy([port]) : quiet)).toMatchObject({ ok: true });
    expect((await run("hear-unix")).output).toBe("bind: done\nlisten: done\nalive\n");
    const running = await start("hear", "0.0.0.0", "0");
    if (host.probe.backends.file === "landlock") {
      // no hook is there to refuse listen() itself
      await knockInVain(running, Number((await says(running, /listens at (\d+)/))[1]));
      kill(running.session.cgroup);
      expect((await running.end).output).not.toContain("accept: done");
    } else {
      expect((await running.end).output).toMatch(/^listen: refused 13 .*\nalive\n$/);
    }
    expect(host.apply(policy([port]))).toMatchObject({ ok: true });
  });

  it("who asked by a datagram hears the answer, and neither a stranger nor one that it might have asked", async () => {
    v4.heard.length = 0;
    const running = await start("ask", "127.0.0.1", String(v4.port));
    const own = Number((await says(running, /hears at (\d+)/))[1]);
    const stranger = createSocket("udp4");
    await new Promise<void>((resolve) => stranger.send("stranger", own, "127.0.0.1", () => resolve()));
    await refusesAt(running, own, udp);
    await new Promise<void>((resolve) => unasked.socket.send("unasked", own, "127.0.0.1", () => resolve()));
    await new Promise<void>((resolve) => v4.socket.send("answer", own, "127.0.0.1", () => resolve()));
    await says(running, /heard answer/);
    stranger.close();
    expect(outputOf(running).match(/heard/g)).toHaveLength(1);
    kill(running.session.cgroup);
    await running.end;
  });

  it("who listens where a rule lets him is heard, until the rule is gone", async () => {
    const running = await start("hear", "127.0.0.1", String(port));
    await says(running, /listens at/);
    knock(port);
    await says(running, /accept: done/);
    expect(host.apply(policy([]))).toMatchObject({ ok: true });
    await knockInVain(running, port);
    expect(outputOf(running).match(/accept: done/g)).toHaveLength(1);
    expect(host.apply(policy([port]))).toMatchObject({ ok: true });
    knock(port);
    await says(running, /accept: done\naccept: done/);
    kill(running.session.cgroup);
    await running.end;
  });
});
