/**
 * What cordond holds with a hundred sessions, against a Node process that only imports the same modules, started in the same
 * run; and the CPU that it uses while nothing happens.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client, credentials } from "@grpc/grpc-js";
import { localService, type cordon } from "@cordon/wire";
import { openInstance, toolPolicy, type Instance } from "../support/instance.ts";
import { counted } from "./in-turn.ts";
import { figureOf, type Bench, type Figure } from "./figure.ts";

const sessions = 100;
/** That are started at a time. */
const atOnce = 5;
const idleSeconds = 40;
/** proc_pid_stat(5), fields 14 to 17 in 1/100 s: its own time, and that of its children that it has waited for. */
const ticksASecond = 100;

function residentMiB(pid: number): number {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kib) / 1024;
}

function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "latin1").replace(/^.*\) /s, "").split(" ").slice(11, 15);
  return fields.reduce((sum, field) => sum + Number(field), 0) / ticksASecond;
}

/** Node with the daemon's modules, and nothing done with them. */
async function importOnly<Result>(use: (pid: number) => Promise<Result>): Promise<Result> {
  const daemon = join(import.meta.dirname, "../../packages/daemon/src/daemon.ts");
  const child = spawn(process.execPath, ["--input-type=module", "-e", `await import(${JSON.stringify(daemon)}); console.log("imported"); setInterval(() => undefined, 1e6)`], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await new Promise((resolve, reject) => {
      child.stdout.once("data", resolve);
      child.once("exit", () => reject(new Error("the daemon's modules can't be imported")));
    });
    return await use(child.pid ?? 0);
  } finally {
    child.kill("SIGKILL");
  }
}

/** Sessions that live as long as their caller, which is this process. */
async function startSessions(instance: Instance): Promise<readonly Client[]> {
  const { path, requestSerialize, responseDeserialize } = localService.run;
  const start = (): Promise<Client> =>
    new Promise((resolve, reject) => {
      const client = new Client(`unix:${instance.cordon.state}/cordond.sock`, credentials.createInsecure());
      const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
      stream.on("data", (response: cordon.v1.RunResponse) => {
        if (response.refused) reject(new Error(`a session was refused: ${response.refused.reason ?? ""}`));
        if (response.started) resolve(client);
      });
      stream.on("error", reject);
      stream.write({ start: { agent: "tool", command: ["sleep", "600"], directory: "/", environment: ["PATH=/usr/bin:/bin"] } });
    });
  const clients: Client[] = [];
  while (clients.length < sessions) clients.push(...(await Promise.all(Array.from({ length: atOnce }, start))));
  return clients;
}

async function run(): Promise<readonly Figure[]> {
  if (counted) throw new Error("idle measures memory and CPU time: run it without --vm");
  const instance = await openInstance();
  let clients: readonly Client[] = [];
  try {
    const applied = await instance.apply(toolPolicy());
    if (applied.code !== 0) throw new Error(applied.output);
    clients = await startSessions(instance);
    const daemon = instance.up.pidOf("daemon");
    if (daemon === null) throw new Error("there is no daemon");
    const before = cpuSeconds(daemon);
    await wait(idleSeconds * 1_000);
    const busy = cpuSeconds(daemon) - before;
    const own = residentMiB(daemon);
    const imported = await importOnly((pid) => Promise.resolve(residentMiB(pid)));
    const memory = figureOf({ bench: "idle", figure: `cordond with ${sessions} sessions, resident`, unit: "MiB", peer: "Node with its modules imported", goal: Number(((imported + 40) / imported).toFixed(3)) }, [own], [imported]);
    const cpu = figureOf({ bench: "idle", figure: `cordond with ${sessions} sessions, CPU while nothing happens`, unit: "s", peer: `${idleSeconds} s of one of ${cpus().length} CPUs`, goal: 0.005 }, [busy], [idleSeconds]);
    return [memory, cpu];
  } finally {
    for (const client of clients) client.close();
    await instance.close();
  }
}

/** The benchmark `idle`. */
export const idleBench: Bench = {
  name: "idle",
  description: `cordond with ${sessions} idle sessions: memory, against Node with the same modules imported, and CPU`,
  run,
};
