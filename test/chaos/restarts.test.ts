/**
 * Enforcement without a gap: while a session tries forbidden and permitted acts a thousand times a second, its daemon is
 * killed again and again and its policy switched. Nothing forbidden gets through, nothing permitted is lost: counted by the
 * session, and by who would have been reached.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../demo/poll-log.ts";
import { agentPolicy } from "../support/agent-policy.ts";
import { ended } from "../support/ended.ts";
import { openInstance, type Instance } from "../support/instance.ts";
import { compileProgram } from "../support/static-host.ts";

const switches = 50;
/** Two of five turns have one. */
const restarts = (2 * switches) / 5;

let instance: Instance;
let program: string;
let open: string;
let shut: string;
let forbidden: Ear;
let permitted: Ear;

interface Ear {
  readonly server: Server;
  readonly port: number;
  contacts: number;
}

async function openEar(): Promise<Ear> {
  const server = createServer((socket) => {
    ear.contacts += 1;
    socket.on("error", () => undefined); // its client resets it
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, resolve));
  const ear: Ear = { server, port: (server.address() as AddressInfo).port, contacts: 0 };
  return ear;
}

/** One rule differs from turn to turn. */
function policy(turn: number): string {
  return agentPolicy("streamer", `  egress:
    - { to: { cidr: 127.0.0.1/32 }, ports: [tcp/${permitted.port}] }
    - { to: { cidr: 192.0.2.${(turn % 250) + 1}/32 }, ports: [tcp/443] }
  files: [{ path: ${open}, access: [read] }]
  exec: [{ path: ${program} }]
`, { users: ["root"] });
}

beforeAll(async () => {
  instance = await openInstance();
  const ground = join(instance.folder, "ground");
  mkdirSync(ground);
  [program, open, shut] = ["stream", "open", "shut"].map((name) => join(ground, name)) as [string, string, string];
  compileProgram(join(import.meta.dirname, "stream.c"), program);
  for (const file of [open, shut]) writeFileSync(file, "contents", { mode: 0o644 });
  forbidden = await openEar();
  permitted = await openEar();
  expect(await instance.apply(policy(0))).toMatchObject({ code: 0 });
});

afterAll(async () => {
  await instance.close();
  forbidden.server.close();
  permitted.server.close();
});

/** How often the session tried an act, how often it worked, and an errno that no refusal has. */
interface Tally {
  readonly tried: number;
  readonly worked: number;
  readonly other: number;
}

const timesBack = (): number => instance.up.log().split("cordond is back").length - 1;

/** Kills the daemon, and waits until its successor has policy in force. */
async function restart(): Promise<void> {
  const before = timesBack();
  process.kill(instance.up.pidOf("daemon") ?? 0, "SIGKILL");
  expect(await until(20_000, () => (timesBack() > before ? true : null)), "the daemon is back").toBe(true);
}

it(`nothing gets through and nothing is lost over ${restarts} kills of the daemon and ${switches} switches`, { timeout: 240_000 }, async () => {
  const session = instance.cordon.start(["run", "--agent", "streamer", "--", program, String(forbidden.port), String(permitted.port), shut, open], { cwd: "/" });
  const end = ended(session);
  await new Promise<void>((resolve) => session.stdout?.once("data", () => resolve()));
  let acked = 0;
  for (let turn = 1; turn <= switches; turn++) {
    // a kill falls into a switch, or between two
    const switching = instance.apply(policy(turn));
    if (turn % 5 === 0) await restart();
    if ((await switching).code === 0) acked += 1;
    if (turn % 5 === 2) await restart();
  }
  expect(acked).toBeGreaterThanOrEqual(switches / 2);
  const [running] = await instance.cordon.json("sessions");
  expect(running).toMatchObject({ state: "running" });
  session.kill("SIGTERM");
  const { code, output } = await end;
  expect(code, output).toBe(0);
  const tallies: Record<string, Tally> = {};
  for (const [, name = "", tried, worked, other] of output.matchAll(/^(\w+) (\d+) (\d+) (\d+)$/gm))
    tallies[name] = { tried: Number(tried), worked: Number(worked), other: Number(other) };
  console.log(`${acked} of ${switches} switches acknowledged`, tallies, { forbidden: forbidden.contacts, permitted: permitted.contacts });
  for (const name of ["forbiddenConnect", "forbiddenOpen"]) expect(tallies[name], name).toMatchObject({ worked: 0, other: 0 });
  for (const name of ["permittedConnect", "permittedOpen"]) expect(tallies[name]?.worked, name).toBe(tallies[name]?.tried);
  expect(tallies["forbiddenOpen"]?.tried).toBeGreaterThan(10_000);
  expect(forbidden.contacts).toBe(0);
  expect(permitted.contacts).toBe(tallies["permittedConnect"]?.worked);
});
