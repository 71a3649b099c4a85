/** A rule that is withdrawn cuts the connections it had allowed, wherever a session keeps them. The program is cut.c. */
import { createSocket, type Socket as Datagrams } from "node:dgram";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { kill } from "@cordon/daemon";
import { agentPolicy } from "../support/agent-policy.ts";
import { freePorts, listen } from "../support/ports.ts";
import { callers, compileProgram, openStaticHost, says, type Running, type StaticHost } from "../support/static-host.ts";

const address = "127.0.0.1";
let host: StaticHost;
let program: string;
let go: string;
let server: Server;
let datagrams: Datagrams;
let ports: { readonly tcp: number; readonly udp: number; readonly in: number };
let heard = "";
let running: Running | null = null;

/** When a socket ends, however it does. */
function closing(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => socket.once("close", resolve));
}

/** A connection that the server has, and its end. */
let arrived: Promise<{ readonly socket: Socket; readonly closed: Promise<unknown> }>;

function expectArrival(): void {
  arrived = new Promise((resolve) => server.once("connection", (socket: Socket) => resolve({ socket, closed: closing(socket) })));
}

function policy(kept: "both" | "egress" | "ingress" | "neither", other: number): string {
  const egress = kept === "both" || kept === "egress" ? `{ to: { cidr: ${address}/32 }, ports: [tcp/${ports.tcp}, udp/${ports.udp}] }, ` : "";
  const ingress = kept === "both" || kept === "ingress" ? `{ from: { loopback: true }, ports: [tcp/${ports.in}] }` : "";
  return agentPolicy("keeper", `  egress: [${egress}{ to: { cidr: 127.0.0.9/32 }, ports: [tcp/${other}] }]\n  ingress: [${ingress}]\n  exec: [{ path: ${program} }]\n`);
}

/** Datagrams come in the order in which they were sent: what was sent before this one has been heard. */
async function flush(): Promise<void> {
  const from = createSocket("udp4");
  const seen = once(datagrams, "flushed");
  from.send("FLUSH", ports.udp, address);
  await seen;
  from.close();
}

beforeAll(async () => {
  host = openStaticHost();
  mkdirSync(join(host.folder, "bin"));
  program = join(host.folder, "bin", "cut");
  go = join(host.folder, "go");
  compileProgram(join(import.meta.dirname, "cut.c"), program);
  const [tcp = 0, udp = 0, inward = 0] = await freePorts(3);
  ports = { tcp, udp, in: inward };
  server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (data) => (heard += data.toString()));
  });
  await listen(server, { port: tcp, host: address });
  datagrams = createSocket("udp4");
  datagrams.on("message", (message) => {
    if (message.toString() === "FLUSH") datagrams.emit("flushed");
    else heard += message.toString();
  });
  await new Promise<void>((resolve) => datagrams.bind(udp, address, resolve));
});

afterEach(async () => {
  if (running !== null && existsSync(running.session.cgroup)) kill(running.session.cgroup);
  await running?.end;
  running = null;
  heard = "";
  rmSync(go, { force: true });
});

afterAll(() => {
  server.close();
  datagrams.close();
  host.close();
});

const outward: readonly [way: string, type: "tcp" | "udp", ready: RegExp][] = [
  ["plainly", "tcp", /connect: done/],
  ["in a table of its own", "tcp", /connect: done/],
  ["without a leader", "tcp", /connect: done/],
  ["under way", "tcp", /hidden: done/],
  ["plainly", "udp", /connect: done/],
  ["in a table of its own", "udp", /connect: done/],
  ["under way", "udp", /hidden: done/],
  ["as twins", "udp", /hidden: done/],
];

describe.each(callers)("as %s", (user) => {
  describe.each([
    ["is cut", false],
    ["goes on when its rule stays", true],
  ] as const)("a connection %s", (_title, stays) => {
    it.each(outward)("that is kept %s, by %s", async (way, type, ready) => {
      expect(host.apply(policy("both", 1))).toMatchObject({ ok: true });
      expectArrival();
      running = await host.start("keeper", user, [program, way, type, address, String(ports[type]), go], "/");
      await says(running, ready);
      const end = type === "tcp" ? await arrived : null;
      expect(host.apply(policy(stays ? "egress" : "ingress", 2))).toMatchObject({ ok: true, flowsCut: stays ? 0 : way === "as twins" ? 3 : 1 });
      writeFileSync(go, "");
      const { output } = await running.end;
      await (end === null ? flush() : end.closed);
      expect(heard.includes("STILL"), output).toBe(stays);
    });

    it.each([
      ["accepted", /accept: done/],
      ["in the queue", /listen: done/],
      ["having asked", /accept: done/],
    ] as const)("that came, %s", async (way, ready) => {
      expect(host.apply(policy("both", 1))).toMatchObject({ ok: true });
      running = await host.start("keeper", user, [program, way, "in", address, String(ports.in), go], "/");
      await says(running, /listen: done/);
      const client = connect({ port: ports.in, host: address, localAddress: "127.0.0.2" });
      client.on("error", () => undefined);
      client.on("data", (data) => (heard += data.toString()));
      await once(client, "connect");
      const closed = closing(client);
      await says(running, ready);
      expect(host.apply(policy(stays ? "ingress" : "egress", 2))).toMatchObject({ ok: true, flowsCut: stays ? 0 : 1 });
      writeFileSync(go, "");
      await closed;
      expect(heard.includes("STILL")).toBe(stays);
    });
  });
});
