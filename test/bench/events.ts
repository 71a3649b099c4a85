/**
 * What it costs to take in records, attributed to their sessions and folded into flows as cordond does, against a C program
 * that only looks at each record's length; and how many a second are taken in without a loss. An agent makes the
 * records by connecting, at a pace (test/kernel/loss.c).
 */
import { spawn } from "node:child_process";
import { readFileSync, watch } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { kill, openTelemetry, type Session } from "@cordon/daemon";
import { abi, type KernelEvent } from "@cordon/probe";
import { agentPolicy } from "../support/agent-policy.ts";
import { compileProgram, openStaticHost, type Running, type StaticHost } from "../support/static-host.ts";
import { figureOf, type Bench, type Figure } from "./figure.ts";

const port = 7;
/** Connects a second; the last is what is wanted. */
const rates = [50_000, 100_000, 150_000, 200_000, 250_000];
const wanted = rates.at(-1) ?? 0;
const rounds = 3;
const milliseconds = 2_000;

/** One session's connects at a pace. */
interface Paced {
  readonly offered: number;
  readonly lost: number;
  /** Of the consumer, in microseconds a record. */
  readonly cpuUs: number;
}

/** Resolves when the session has printed its line; without a look now and then, which would be counted. */
function done(running: Running): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!readFileSync(running.outputFile, "latin1").endsWith("\n")) return;
      watcher.close();
      resolve();
    };
    const watcher = watch(running.outputFile, look);
    look();
  });
}

async function startPaced(host: StaticHost, rate: number): Promise<Running> {
  const program = join(host.folder, "loss");
  compileProgram(join(import.meta.dirname, "../kernel/loss.c"), program);
  const switched = host.apply(agentPolicy("caller", `  egress: [{ to: { cidr: 127.0.0.0/8 }, ports: [udp/${port}] }]\n  exec: [{ path: ${program} }]\n`));
  if (!switched.ok) throw new Error(switched.refusals.map((one) => one.detail).join("; "));
  return await host.start("caller", "root", [program, "connect", String(port), String(rate), String(milliseconds)], "/");
}

function sessionFor({ session: { id, handle, rootPid, rootStartNs, files } }: Running): Session {
  return { id, handle, agent: "caller", trace: "0".repeat(31) + "1", startedUnixNs: 0n, uid: 0, home: "/root", rootPid, rootStartNs, command: [], files };
}

/** This process takes the records in as cordond does. */
async function asCordond(rate: number): Promise<Paced> {
  let session: Session | null = null;
  const telemetry = openTelemetry(
    { host: "bench", sessionOf: () => session, ruleOf: () => ({ id: "caller-base/egress[0]", policy: "caller-base" }), fileBackend: "landlock", lost: () => ({}), queue: () => ({ bytes: 0, dropped: 0 }) },
    resourceFromAttributes({}),
    () => undefined,
  );
  let taken = 0;
  const host = openStaticHost((events: readonly KernelEvent[]) => {
    taken += events.length;
    telemetry.take(events);
  });
  const ticking = setInterval(() => telemetry.tick(BigInt(Date.now()) * 1_000_000n), 1_000);
  try {
    const running = await startPaced(host, rate);
    session = sessionFor(running);
    const before = process.cpuUsage();
    const takenBefore = taken;
    await done(running);
    await new Promise(setImmediate);
    const { user, system } = process.cpuUsage(before);
    const cpuUs = (user + system) / (taken - takenBefore);
    await host.settle();
    const counts = host.probe.sessionStats(session.handle)?.decision ?? { offered: 0n, delivered: 0n, lost: 0n };
    if (counts.offered !== counts.delivered + counts.lost) throw new Error("records are neither delivered nor lost");
    kill(running.session.cgroup);
    await running.end;
    return { offered: Number(counts.offered), lost: Number(counts.lost), cpuUs };
  } finally {
    clearInterval(ticking);
    host.close();
  }
}

/** A C program looks at the records; nobody else does. */
async function asBareC(rate: number): Promise<Paced> {
  const host = openStaticHost(null);
  try {
    const program = join(host.folder, "events");
    compileProgram(join(import.meta.dirname, "events.c"), program);
    const pin = join(host.folder, `state/bpf/v${abi.abiVersion}/maps/records`);
    const consumer = spawn(program, [pin, String(abi.recordsBytes)], { stdio: ["ignore", "pipe", "inherit"] });
    const output = text(consumer.stdout);
    const running = await startPaced(host, rate);
    await done(running);
    consumer.kill("SIGTERM");
    const [, records, microseconds] = /(\d+) (\d+)\n$/.exec(await output) ?? [];
    const counts = host.probe.sessionStats(running.session.handle)?.decision ?? { offered: 0n, lost: 0n };
    kill(running.session.cgroup);
    await running.end;
    return { offered: Number(counts.offered), lost: Number(counts.lost), cpuUs: Number(microseconds) / Number(records) };
  } finally {
    host.close();
  }
}

const perSecond = (count: number): number => Math.round((count * 1_000) / milliseconds);

/** The highest rate up to which nothing was lost: what was offered, not what was asked for. */
async function losslessRate(): Promise<number> {
  let best = 0;
  for (const rate of rates) {
    const { offered, lost } = await asCordond(rate);
    if (lost > 0) break;
    best = Math.max(best, perSecond(offered));
  }
  return best;
}

async function run(): Promise<readonly Figure[]> {
  const lossless = await losslessRate();
  const cordond: Paced[] = [];
  const bare: Paced[] = [];
  for (let round = 0; round < rounds; round++) {
    cordond.push(await asCordond(100_000));
    bare.push(await asBareC(100_000));
  }
  const cpu = (of: readonly Paced[]): readonly number[] => of.map((one) => one.cpuUs);
  return [
    // a share of what is wanted, which the machine must be able to offer
    figureOf({ bench: "events", figure: "wanted, against connects taken in and attributed without a loss", unit: "records/s", peer: "without a loss", goal: 1.02 }, [wanted], [lossless]),
    figureOf({ bench: "events", figure: "CPU a record, at 100,000 connects a second", unit: "us", peer: "a bare C consumer", goal: 5 }, cpu(cordond), cpu(bare)),
  ];
}

/** The benchmark `events`. */
export const eventsBench: Bench = {
  name: "events",
  description: "records taken in and attributed without a loss, and their CPU against a bare C consumer of the same ring",
  run,
};
