/** One session that makes processes and connections without end: each is decided and counted, and nothing is left behind. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { kill } from "@cordon/daemon";
import { abi } from "@cordon/probe";
import { agentPolicy } from "../support/agent-policy.ts";
import { compileProgram, openStaticHost, says, type StaticHost } from "../support/static-host.ts";

const permitted = 7;
const forbidden = 9;
let host: StaticHost;
let program: string;

beforeAll(() => {
  host = openStaticHost();
  program = join(host.folder, "loss");
  compileProgram(join(import.meta.dirname, "loss.c"), program);
  expect(host.apply(agentPolicy("busy", `  egress: [{ to: { cidr: 127.0.0.0/8 }, ports: [udp/${permitted}] }]\n  exec: [{ path: ${program} }]\n`))).toMatchObject({ ok: true });
});
afterAll(() => host.close());

/** Runs the program in a session, and gives its two numbers, the session's counters and its members at the end. */
async function wearOut(...words: readonly string[]) {
  const running = await host.start("busy", "root", [program, ...words], "/");
  const [, first, second] = await says(running, /^(\d+) (\d+)\n$/);
  const counts = host.probe.sessionStats(running.session.handle);
  const members = host.probe.members(running.session.handle);
  kill(running.session.cgroup);
  await running.end;
  return { numbers: [Number(first), Number(second)], counts, members, root: running.session.rootPid, handle: running.session.handle };
}

it("a hundred thousand processes come and go, and leave no row behind", { timeout: 300_000 }, async () => {
  const failsBefore = host.probe.stats().fails;
  const { numbers, counts, members, root, handle } = await wearOut("fork", "100000");
  expect(numbers).toEqual([100_000, 100_000]);
  for (const kind of ["fork", "exit"] as const) {
    expect(counts?.[kind].offered).toBe(100_000n);
    expect((counts?.[kind].delivered ?? 0n) + (counts?.[kind].lost ?? 0n)).toBe(100_000n);
  }
  expect(members).toEqual([root]);
  expect(host.probe.members(handle)).toEqual([]);
  expect(host.probe.stats().fails).toEqual(failsBefore);
});

it("a session that keeps more processes than it may loses the one that makes them; another session goes on", { timeout: 300_000 }, async () => {
  const greedy = await host.start("busy", "root", [program, "keep", String(2 * abi.sessionTasksMax)], "/");
  const other = await host.start("busy", "root", [program, "held", "fork", "10"], "/");
  const { output, waitStatus } = await greedy.end;
  expect(waitStatus).toBe(9); // SIGKILL, wait(2)
  expect(output.trim().split("\n").at(-1)).toBe(String(Math.floor(abi.sessionTasksMax / 1000) * 1000));
  await says(other, /^held\n$/);
  process.kill(other.session.rootPid, "SIGUSR1");
  await says(other, /\n10 10\n$/);
  kill(other.session.cgroup);
  await other.end;
});

it("a hundred thousand destinations are each decided as the rule says", { timeout: 300_000 }, async () => {
  const { numbers, counts } = await wearOut("destinations", "100000", String(permitted), String(forbidden));
  expect(numbers).toEqual([100_000, 0]);
  // where the probe decides on programs, it tells of the session's own
  const own = host.probe.backends.exec === "landlock" ? 0n : 1n;
  for (const [kind, offered] of [["decision", 100_000n + own], ["violation", 100_000n]] as const) {
    expect(counts?.[kind].offered).toBe(offered);
    expect((counts?.[kind].delivered ?? 0n) + (counts?.[kind].lost ?? 0n)).toBe(offered);
  }
});
