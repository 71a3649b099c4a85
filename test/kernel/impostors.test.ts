/**
 * Agents of one host, where a port or an address alone would mislead: nobody hears what is for an agent, and nobody speaks
 * in its name. By effect, with the permitted twin beside each. The program is impostors.c.
 */
import { execFileSync, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { kill } from "@cordon/daemon";
import { agentPolicy } from "../support/agent-policy.ts";
import { freePorts } from "../support/ports.ts";
import { callers, compileProgram, openStaticHost, outputOf, says, type Running, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
let program: string;
let planned = 0;
let own = 0;
let shared: readonly number[] = [];
let turn = 0;
const alive = new Set<Running>();

function policy(): string {
  const exec = `  exec: [{ path: ${program} }]\n`;
  const ports = ["tcp", "udp"].map((protocol) => `${protocol}/${planned}-${Math.max(...shared)}`).join(", ");
  return [
    agentPolicy("coder", `  egress: [{ to: { agent: planner }, ports: [${ports}] }]\n  ingress: [{ from: { loopback: true }, ports: [udp/${own}] }]\n${exec}`),
    agentPolicy("planner", `  egress: [{ to: { agent: coder }, ports: [udp] }]\n  ingress: [{ from: { agent: coder }, ports: [${ports}] }]\n${exec}`),
    agentPolicy("stray", `  egress: [{ to: { loopback: true } }]\n  ingress: [{ from: { loopback: true }, ports: [${ports}, udp/${own}] }]\n${exec}`),
  ].join("---\n");
}

beforeAll(async () => {
  host = openStaticHost();
  mkdirSync(join(host.folder, "bin"));
  program = join(host.folder, "bin", "impostors");
  compileProgram(join(import.meta.dirname, "impostors.c"), program);
  [own = 0, planned = 0, ...shared] = await freePorts(18);
  expect(host.apply(policy())).toMatchObject({ ok: true });
});
afterAll(() => host.close());
afterEach(async () => {
  await Promise.all([...alive].map(end));
});

async function end(running: Running): Promise<string> {
  kill(running.session.cgroup);
  return (await running.end).output;
}

/** A listener: `all()` ends it, and is what it had heard. */
interface Listener {
  all(): Promise<string>;
}

describe.each(callers)("as %s", (user) => {
  const start = async (agent: string, ...words: string[]): Promise<Running> => {
    const running = await host.start(agent, user, [program, ...words], "/");
    alive.add(running);
    void running.end.then(() => alive.delete(running));
    return running;
  };
  const run = async (agent: string, ...words: string[]): Promise<string> => (await (await start(agent, ...words)).end).output;
  const planner = async (act: "hear" | "answer" | "listen", port: number, how = "own", address = "127.0.0.1"): Promise<Running> => {
    const running = await start("planner", act, address, String(port), how);
    await says(running, /ready/);
    return running;
  };
  /** A program of the same user outside of any session, or of a stray's. */
  const another = async (who: "outsider" | "stray", ...words: string[]): Promise<Listener> => {
    if (who === "stray") {
      const running = await start("stray", ...words);
      await says(running, /ready/);
      return {
        all: async () => {
          process.kill(running.session.rootPid, "SIGTERM");
          return (await running.end).output;
        },
      };
    }
    const ids = user === "root" ? {} : { uid: 65534, gid: 65534 };
    const child = spawn(program, words, { stdio: ["ignore", "pipe", "inherit"], ...ids });
    let said = "";
    child.stdout.on("data", (text: Buffer) => (said += text.toString()));
    const closed = new Promise((resolve) => child.once("close", resolve));
    while (!said.includes("ready")) await new Promise(setImmediate);
    return {
      all: async () => {
        child.kill("SIGTERM");
        await closed;
        return said;
      },
    };
  };
  const go = (): string => join(host.folder, `go-${turn++}`);
  const times = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

  it.each(["outsider", "stray"] as const)("a connected socket goes with the agent, not with the port: %s", async (who) => {
    const first = await planner("hear", planned);
    const file = go();
    const coder = await start("coder", "words", "127.0.0.1", String(planned), file);
    await says(first, /heard first/);
    await end(first);
    const impostor = await another(who, "hear", "127.0.0.1", String(planned));
    const port = Number((await says(coder, /port (\d+)/))[1]);
    if (who === "outsider") execFileSync(program, ["speak", "127.0.0.1", String(port), "127.0.0.2", String(planned), "127.0.0.1"]);
    writeFileSync(file, "");
    expect((await coder.end).output).toMatch(/answer: refused 11 .*\nsecond: refused 1 /);
    expect(await impostor.all()).not.toContain("heard");
  });

  it.each(["127.0.0.1", "0.0.0.0"])("a connected socket hears its agent (at %s), and goes on as long as that is there", async (address) => {
    const first = await planner("answer", planned, "own", address);
    const file = go();
    const coder = await start("coder", "words", "127.0.0.1", String(planned), file);
    await says(first, /reply: done\nheard first/);
    writeFileSync(file, "");
    expect((await coder.end).output).toMatch(/answer: done\nsecond: done/);
    await says(first, /heard second/);
  });

  it.each([
    ["outsider", "share"],
    ["stray", "share"],
    ["outsider", "choose"],
  ] as const)("datagrams to a port that the agent shares (SO_REUSEPORT) with a program outside reach the agent or nobody: %s, %s", async (who, how) => {
    const first = await planner("hear", planned, "share");
    const impostor = await another(who, "hear", "127.0.0.1", String(planned), how);
    const sent = await run("coder", "spray", "127.0.0.1", String(planned), "40");
    expect(await impostor.all()).not.toContain("heard");
    // the program of one that has gone chooses on
    const alone = how === "choose" ? "" : await run("coder", "spray", "127.0.0.1", String(planned), "10");
    const all = times(sent + alone, /send: done/g);
    await says(first, new RegExp(`(heard drop\\n){${all}}`));
    await host.settle();
    expect(times(outputOf(first), /heard drop/g)).toBe(all);
    expect(times(alone, /send: done/g)).toBe(how === "choose" ? 0 : 10);
    if (how === "choose") expect(all).toBe(0);
    else expect(all).toBeGreaterThan(10);
  });

  it.each(["share", "choose"])("so do connections: %s", async (how) => {
    let reached = 0;
    for (const port of shared) {
      const impostor = await another("outsider", "listen", "127.0.0.1", String(port), "share");
      const first = await planner("listen", port, how);
      const coder = await start("coder", "knock", "127.0.0.1", String(port), "20");
      await says(coder, /knocked/);
      expect(times(await impostor.all(), /heard/g)).toBe(0);
      process.kill(first.session.rootPid, "SIGTERM");
      reached += times((await first.end).output, /heard/g);
      await end(coder);
      // who is found before there is a source is chance, the same for all connections to a port (SO_REUSEPORT's hash)
      if (reached > 0 || how === "choose") break;
    }
    if (how === "choose") expect(reached).toBe(0);
    else expect(reached).toBeGreaterThan(0);
  });

  it.each(["127.255.255.255", "224.0.0.1"])("what goes to many (%s) is for no agent", async (address) => {
    const impostor = await another("outsider", "hear", "0.0.0.0", String(planned));
    const first = await planner("hear", planned, "own", "0.0.0.0"); // who comes last is found first
    expect(await run("coder", "spray", address, String(planned), "3")).not.toContain("done");
    expect(await run("coder", "spray", "127.0.0.1", String(planned), "3")).toMatch(/^(send: done\n){3}$/);
    await says(first, /(heard drop\n){3}/);
    expect(await impostor.all()).not.toContain("heard");
  });

  it("nobody speaks in an agent's name; the agent does, from any address of its socket's", async () => {
    const first = await planner("hear", planned);
    // the coder's socket is there, and hears
    const coder = await start("coder", "hear", "127.0.0.1", String(own));
    await says(coder, /ready/);
    const forge = ["speak", "127.0.0.1", String(planned), "127.0.0.2", String(own), "127.0.0.1"];
    expect(await run("stray", ...forge)).toMatch(/speak: refused 1 /);
    await host.settle();
    expect(host.events.some((event) => event.kind === "decision" && event.operation === "send" && event.reason === 27)).toBe(true);
    // a program outside meets no hook: what it says arrives unsigned, and is nobody's
    const outside = spawn(program, forge, { stdio: "ignore", ...(user === "root" ? {} : { uid: 65534, gid: 65534 }) });
    expect(await new Promise((resolve) => outside.once("close", resolve))).toBe(0);
    await end(coder);
    expect(await run("coder", "speak", "127.0.0.1", String(planned), "0.0.0.0", String(own), "127.0.0.1")).toMatch(/speak: done/);
    await says(first, /heard in whose name/);
    await host.settle();
    expect(times(outputOf(first), /heard/g)).toBe(1);
  });

  it("nobody speaks in the name of a service of the host's; a session does in its own", async () => {
    const heard: string[] = [];
    const service = createSocket("udp4");
    const client = createSocket("udp4");
    client.on("message", (text, from) => heard.push(`${text.toString()} from ${from.address}`));
    await Promise.all([new Promise<void>((resolve) => service.bind(own, "127.0.0.1", resolve)), new Promise<void>((resolve) => client.bind(0, "127.0.0.1", resolve))]);
    const to = String(client.address().port);
    expect(await run("stray", "speak", "127.0.0.1", to, "127.0.0.2", String(own), "127.0.0.1")).toMatch(/speak: refused 1 /);
    expect(await run("stray", "speak", "127.0.0.1", to, "127.0.0.2", String(own), "127.0.0.2")).toMatch(/speak: done/);
    while (heard.length === 0) await host.settle();
    expect(heard).toEqual(["in whose name from 127.0.0.2"]);
    service.close();
    client.close();
  });
});
