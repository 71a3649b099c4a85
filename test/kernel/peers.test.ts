/**
 * Agent to agent on one host: who listens and who comes decides, by effect, with the permitted twin beside each. The
 * program is peers.c.
 */
import { execFileSync, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { mkdirSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { kill } from "@cordon/daemon";
import { agentPolicy } from "../support/agent-policy.ts";
import { freePorts, listen } from "../support/ports.ts";
import { callers, compileProgram, openStaticHost, outputOf, says, type Running, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
let program: string;
let planned = 0;
let other = 0;
const alive = new Set<Running>();

/** Three agents: a coder that may ask the planner, the planner, and one that would like to. */
function policy({ coderAsks = true, plannerHears = true, coderSends = 1 } = {}): string {
  const exec = `  exec: [{ path: ${program} }]\n`;
  const team = (text: string): string => text.replace("metadata: { name: coder }", "metadata: { name: coder, labels: { team: web } }");
  return [
    team(agentPolicy("coder", `${coderAsks ? `  egress: [{ to: { agent: planner }, ports: [tcp/${planned}, udp/${planned}] }, { to: { cidr: 127.0.0.9/32 }, ports: [tcp/${coderSends}] }]\n` : ""}${exec}`)),
    agentPolicy("planner", `  ingress: [${plannerHears ? `{ from: { agents: { labels: { team: web } } }, ports: [tcp/${planned}, udp/${planned}] }` : ""}]\n${exec}`),
    agentPolicy("stray", `  egress: [{ to: { loopback: true } }]\n  ingress: [{ from: { loopback: true }, ports: [tcp/${planned}, tcp/${other}] }]\n${exec}`),
  ].join("---\n");
}

beforeAll(async () => {
  host = openStaticHost();
  mkdirSync(join(host.folder, "bin"));
  program = join(host.folder, "bin", "peers");
  compileProgram(join(import.meta.dirname, "peers.c"), program);
  [planned = 0, other = 0] = await freePorts(2);
});
afterAll(() => host.close());
afterEach(async () => {
  await Promise.all([...alive].map(end));
});

async function end(running: Running): Promise<string> {
  kill(running.session.cgroup);
  return (await running.end).output;
}

describe.each(callers)("as %s", (user) => {
  const start = async (agent: string, ...words: string[]): Promise<Running> => {
    const running = await host.start(agent, user, [program, ...words], "/");
    alive.add(running);
    void running.end.then(() => alive.delete(running));
    return running;
  };
  const apply = (text: string): void => expect(host.apply(text)).toMatchObject({ ok: true });
  const planner = async (address = "127.0.0.1"): Promise<Running> => {
    const running = await start("planner", "listen", address, String(planned));
    await says(running, /listen: done/);
    return running;
  };
  /** Waits until the kernel has told that a session let nobody in, or that it was not let out. */
  const refuses = async ({ session }: Running, operation: string): Promise<void> => {
    while (!host.events.some((event) => event.kind === "decision" && event.session === session.handle && event.operation === operation && event.verdict === "deny")) await host.settle();
  };

  it.each(["127.0.0.1", "::1"])("the agent that is named reaches the one that listens at %s, and is heard", async (address) => {
    apply(policy());
    const listening = await planner(address);
    await says(await start("coder", "connect", address, String(planned)), /connect: done\nsays hello/);
    await says(listening, /accept: done/);
  });

  it("the same port with another agent behind it, or with nobody's program, is not reached", async () => {
    apply(policy());
    const stray = await start("stray", "listen", "127.0.0.1", String(planned));
    await says(stray, /listen: done/);
    expect((await (await start("coder", "connect", "127.0.0.1", String(planned))).end).output).toMatch(/^connect: refused 1 /);
    expect(await end(stray)).not.toContain("accept");
    const server: Server = createServer();
    await listen(server, { port: planned, host: "127.0.0.1" });
    let heard = 0;
    server.on("connection", () => (heard += 1));
    expect((await (await start("coder", "connect", "127.0.0.1", String(planned))).end).output).toMatch(/^connect: refused 1 /);
    await new Promise((resolve) => server.close(resolve));
    expect(heard).toBe(0);
  });

  it("another agent, and a program outside, are not let in", async () => {
    apply(policy());
    const listening = await planner();
    const stray = await start("stray", "connect", "127.0.0.1", String(planned));
    await refuses(listening, "accept");
    const outside = connect(planned, "127.0.0.1");
    outside.on("error", () => undefined);
    await host.settle();
    expect(outputOf(stray)).toBe("");
    outside.destroy();
    await says(await start("coder", "connect", "127.0.0.1", String(planned)), /says hello/);
    await says(listening, /accept: done/); // its output and the coder's each come by their own way
    expect(outputOf(listening).match(/accept: done/g)).toHaveLength(1);
  });

  it("datagrams are decided alike", async () => {
    apply(policy());
    const listening = await start("planner", "hear", "127.0.0.1", String(planned));
    await says(listening, /hears/);
    const stranger = createSocket("udp4");
    await new Promise<void>((resolve) => stranger.send("strange", planned, "127.0.0.1", () => resolve()));
    await refuses(listening, "accept");
    stranger.close();
    expect((await (await start("stray", "tell", "127.0.0.1", String(planned))).end).output).toMatch(/tell: done/);
    expect((await (await start("coder", "tell", "127.0.0.1", String(planned))).end).output).toMatch(/tell: done/);
    await says(listening, /heard word/);
    expect((await end(listening)).match(/heard/g)).toHaveLength(1);
    expect((await (await start("coder", "tell", "127.0.0.1", String(planned))).end).output).toMatch(/tell: refused 1 /);
  });

  it("what another policy does not touch goes on, at both ends; what a policy withdraws is cut, from either side", async () => {
    for (const withdrawn of [{ coderAsks: false }, { plannerHears: false }]) {
      apply(policy());
      const listening = await planner();
      const asking = await start("coder", "connect", "127.0.0.1", String(planned));
      await says(asking, /says hello/);
      apply(policy({ coderSends: 2 }));
      apply(policy({ coderSends: 3 }));
      const again = await start("coder", "connect", "127.0.0.1", String(planned));
      await says(again, /says hello/);
      expect(outputOf(asking)).not.toContain("cut");
      apply(policy(withdrawn));
      expect((await asking.end).output).toContain("cut");
      expect((await again.end).output).toContain("cut");
      await end(listening);
    }
  });

  it("the planner's port on another host is not the planner", async () => {
    // a second host, on the other end of a wire that this test made
    const name = `cordon${process.pid}`;
    const ip = (...words: string[]): void => void execFileSync("ip", words);
    apply(policy());
    await planner("::");
    ip("netns", "add", name);
    try {
      ip("link", "add", "cordon-a", "type", "veth", "peer", "name", "cordon-b", "netns", name);
      ip("addr", "add", "198.51.100.1/24", "dev", "cordon-a");
      ip("link", "set", "cordon-a", "up");
      ip("-n", name, "addr", "add", "198.51.100.2/24", "dev", "cordon-b");
      ip("-n", name, "link", "set", "cordon-b", "up");
      const remote = spawn("ip", ["netns", "exec", name, program, "listen", "198.51.100.2", String(planned)], { stdio: ["ignore", "pipe", "inherit"] });
      let said = "";
      remote.stdout.on("data", (text: Buffer) => (said += text.toString()));
      while (!said.includes("listen: done")) await new Promise(setImmediate);
      const away = await start("coder", "connect", "198.51.100.2", String(planned));
      await refuses(away, "send");
      // the control, from outside any session, reaches it: the wire works
      const control = connect(planned, "198.51.100.2");
      await new Promise((resolve, reject) => control.once("connect", resolve).once("error", reject));
      while (!said.includes("accept: done")) await new Promise(setImmediate);
      control.destroy();
      expect(said.match(/accept: done/g)).toHaveLength(1);
      // this host's own address on that wire is
      await says(await start("coder", "connect", "198.51.100.1", String(planned)), /says hello/);
      remote.kill("SIGKILL");
    } finally {
      ip("netns", "del", name);
    }
  });
});
