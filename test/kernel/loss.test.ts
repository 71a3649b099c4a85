/**
 * Every record is delivered or counted as lost, for the host and for each session, at any rate; what one session floods
 * with takes nothing from another; and no flood changes a verdict. The program is loss.c.
 */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kill } from "@cordon/daemon";
import type { KernelEvent, RecordCounts } from "@cordon/probe";
import { agentPolicy } from "../support/agent-policy.ts";
import { compileProgram, openStaticHost, outputOf, says, writeOpenFile, type Running, type StaticHost } from "../support/static-host.ts";

const permitted = 7;
const forbidden = 9;

let host: StaticHost;
let program: string;
let shut: string;

beforeAll(() => {
  host = openStaticHost();
  program = join(host.folder, "loss");
  shut = join(host.folder, "shut");
  compileProgram(join(import.meta.dirname, "loss.c"), program);
  writeOpenFile(shut, "");
  const agents = ["loud", "quiet"].map((name) => agentPolicy(name, `  egress: [{ to: { cidr: 127.0.0.0/8 }, ports: [udp/${permitted}] }]
  exec: [{ path: ${program} }]
`));
  expect(host.apply(agents.join("---\n"))).toMatchObject({ ok: true });
});

afterAll(() => host.close());

type Kind = keyof RecordCounts;

/** The kind that a record is counted as. */
function kindOf(event: KernelEvent): Kind {
  return event.kind === "decision" && event.verdict !== "allow" ? "violation" : event.kind;
}

/** What a session did, what became of its records, and what of them came here. */
interface Told {
  readonly done: number;
  readonly worked: number;
  readonly counts: RecordCounts;
  readonly arrived: (kind: Kind) => number;
}

const start = (agent: string, ...words: readonly string[]): Promise<Running> => host.start(agent, "root", [program, ...words], "/");

const resultOf = (running: Running): RegExpExecArray | null => /^(?:held\n)?(\d+) (\d+)\n$/.exec(outputOf(running));

/** Ends a session that has done its work, and gives what is known of it. */
async function tell(running: Running): Promise<Told> {
  const [, done, worked] = resultOf(running) ?? [];
  await host.settle();
  const counts = host.probe.sessionStats(running.session.handle);
  if (counts === null) throw new Error("the session has no counters");
  const arrived = new Map<Kind, number>();
  for (const event of host.events)
    if (event.session === running.session.handle) arrived.set(kindOf(event), (arrived.get(kindOf(event)) ?? 0) + 1);
  kill(running.session.cgroup);
  await running.end;
  return { done: Number(done), worked: Number(worked), counts, arrived: (kind) => arrived.get(kind) ?? 0 };
}

async function finished(running: Running): Promise<Told> {
  await says(running, /^\d+ \d+\n$/);
  return await tell(running);
}

/** Nothing of this process runs, so that nobody reads, until the sessions have done their work. */
function sleepThrough(sessions: readonly Running[]): void {
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  while (sessions.some((one) => resultOf(one) === null)) Atomics.wait(nothing, 0, 0, 20);
}

/** offered = delivered + lost, for each kind; and what was delivered is what came here. */
function expectAllAccounted(told: Told): void {
  for (const [kind, { offered, delivered, lost }] of Object.entries(told.counts)) {
    expect(delivered + lost, kind).toBe(offered);
    expect(told.arrived(kind as Kind), kind).toBe(Number(delivered));
  }
}

/** Decisions on the session's own program, which the probe tells where it is what decides on programs. */
const ownOf = (kind: Kind): number => (kind === "decision" && host.probe.backends.exec !== "landlock" ? 1 : 0);

const hostCounts = (): RecordCounts => host.probe.stats().counts;

/** The same for everything of this host, since some moment. */
function expectHostAccounted(before: RecordCounts): void {
  for (const [kind, now] of Object.entries(hostCounts())) {
    const since = before[kind as Kind];
    expect(now.delivered + now.lost - since.delivered - since.lost, kind).toBe(now.offered - since.offered);
  }
}

const stepMs = 300;
describe("a ladder of rates, each step accounted for to the last record", () => {
  it.each([512, 1_024, 2_048, 4_096, 8_192])("exec, %i a second", async (rate) => {
    const before = hostCounts();
    const told = await finished(await start("loud", "exec", program, String(rate), String(stepMs)));
    expect(told.worked).toBe(told.done);
    expect(told.counts.fork.offered).toBe(BigInt(told.done));
    expect(told.counts.exit.offered).toBe(BigInt(told.done));
    expect(told.counts.exec.offered).toBe(BigInt(told.done + 1)); // and the session's own
    expectAllAccounted(told);
    expectHostAccounted(before);
  });

  it.each([1_000, 2_000, 4_000, 8_000, 16_000, 32_000])("connect, %i a second", async (rate) => {
    const before = hostCounts();
    for (const [port, kind] of [[permitted, "decision"], [forbidden, "violation"]] as const) {
      const told = await finished(await start("loud", "connect", String(port), String(rate), String(stepMs)));
      expect(told.worked, kind).toBe(port === permitted ? told.done : 0);
      expect(told.counts[kind].offered, kind).toBe(BigInt(told.done + ownOf(kind)));
      expectAllAccounted(told);
    }
    expectHostAccounted(before);
  });

  it.each([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000])("open of what is refused, %i a second", async (rate) => {
    if (host.probe.backends.file === "landlock") return; // the kernel's audit tells, and makes no such promise (docs/enforcement.md)
    const before = hostCounts();
    const told = await finished(await start("loud", "open", shut, String(rate), String(stepMs)));
    expect(told.worked).toBe(0);
    expect(told.counts.violation.offered).toBe(BigInt(told.done));
    expectAllAccounted(told);
    expectHostAccounted(before);
  });
});

describe("while nobody reads, and one session floods", () => {
  /** Sessions that wait for their turn. */
  const hold = async (agent: string, ...words: readonly string[]): Promise<Running> => {
    const running = await start(agent, "held", ...words);
    await says(running, /^held\n/);
    return running;
  };
  /** Lets sessions act, and sleeps until they have. */
  const letActAsleep = (...sessions: readonly Running[]): void => {
    for (const one of sessions) process.kill(one.session.rootPid, "SIGUSR1");
    sleepThrough(sessions);
  };
  const connects = (count: number, port: number): readonly string[] => ["both", String(count), String(port), "0", "0"];

  it.each([
    { flood: "refused connects", words: (count: number) => connects(count, forbidden), many: 100_000, kind: "violation" },
    { flood: "allowed connects", words: (count: number) => connects(count, permitted), many: 100_000, kind: "decision" },
    { flood: "processes", words: (count: number) => ["fork", String(count)], many: 20_000, kind: "fork" },
  ] as const)("with $flood, another's records all arrive, before and after", { timeout: 240_000 }, async ({ words, many, kind }) => {
    const before = hostCounts();
    const loud = await hold("loud", ...words(many));
    const early = await hold("quiet", ...words(50));
    const late = await hold("quiet", ...words(50));
    letActAsleep(early);
    letActAsleep(loud);
    letActAsleep(late);
    const flooded = await tell(loud);
    expect(flooded.counts[kind].offered).toBe(BigInt(many + ownOf(kind)));
    expect(flooded.counts[kind].lost).toBeGreaterThan(0n);
    expectAllAccounted(flooded);
    for (const one of [early, late]) {
      const told = await tell(one);
      expect(told.counts[kind].offered).toBe(BigInt(50 + ownOf(kind)));
      for (const [name, { lost }] of Object.entries(told.counts)) expect(lost, name).toBe(0n);
      expectAllAccounted(told);
    }
    expectHostAccounted(before);
  });

  it("with what is allowed, its own violations all arrive", { timeout: 120_000 }, async () => {
    const loud = await hold("loud", "both", "100000", String(permitted), "50", String(forbidden));
    letActAsleep(loud);
    const told = await tell(loud);
    expect([told.done, told.worked]).toEqual([100_000, 0]);
    expect(told.counts.decision.lost).toBeGreaterThan(0n);
    expect(told.counts.violation).toEqual({ offered: 50n, delivered: 50n, lost: 0n });
    expectAllAccounted(told);
  });

  it("and several do, each gets a part, and another's records all arrive", { timeout: 240_000 }, async () => {
    const loud: Running[] = [];
    for (let index = 0; index < 4; index++) loud.push(await hold("loud", ...connects(50_000, forbidden)));
    const quiet = await hold("quiet", ...connects(50, forbidden));
    letActAsleep(...loud);
    letActAsleep(quiet);
    expect((await tell(quiet)).counts.violation).toEqual({ offered: 50n, delivered: 50n, lost: 0n });
    for (const one of loud) {
      const flooded = await tell(one);
      expect(flooded.counts.violation.lost).toBeGreaterThan(0n);
      expect(flooded.counts.violation.delivered).toBeGreaterThan(1_000n);
      expectAllAccounted(flooded);
    }
  });
});

it("tells what a process did between its fork and its exit", async () => {
  const running = await start("loud", "exec", program, "2000", String(stepMs));
  await finished(running);
  const alive = new Set([running.session.rootPid]);
  for (const event of host.events) {
    if (event.session !== running.session.handle) continue;
    if (event.kind === "fork") expect(alive.has(event.tgid)).toBe(false);
    if (event.kind === "fork") alive.add(event.tgid);
    expect(alive.has(event.tgid), `${event.kind} of ${event.tgid}`).toBe(true);
    if (event.kind === "exit") alive.delete(event.tgid);
  }
});
