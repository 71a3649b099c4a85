#!/usr/bin/env node
/**
 * The demo: a real coding agent, hijacked by what it reads, held to its policy.
 * Exits 0 only if every row was observed as stated.
 */
import { existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cordonOf, cordonUp, type Cordon, type Up } from "../support/cordon.ts";
import { findAgent } from "./agent.ts";
import { liveRows, openDestination } from "./live.ts";
import { demoPolicy } from "./policy.ts";
import { auditEnabled, remainsOf } from "./remains.ts";
import { printRow, printTable, say } from "./report.ts";
import type { Row } from "./rows.ts";
import { controlRun, judgeRun, prepareRun, startHeld, type Ground, type Prepared, type Run } from "./runs.ts";
import { accounts } from "./stage.ts";

const root = "/tmp/cordon-demo";
const json = process.argv.includes("--json");
/** Only the refused rows: for kernels under emulation, where times mean nothing. */
const refusedOnly = process.argv.includes("--refused-only");

async function main(): Promise<number> {
  if (process.getuid?.() !== 0) throw new Error("the demo needs root: it loads the probe and starts agents as two users");
  await clearRemains();
  const auditBefore = auditEnabled();
  const rows: Row[] = [];
  const show = (row: Row): void => {
    rows.push(row);
    printRow(row, json);
  };
  const stack = new AsyncDisposableStack();
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => interrupted.abort(new Error(`ended by ${signal}`)));
  const cut = new Promise<never>((_resolve, reject) => {
    interrupted.signal.addEventListener("abort", () => reject(interrupted.signal.reason as Error));
  });
  cut.catch(() => undefined); // it is raced below; without an interruption nobody awaits it
  try {
    await Promise.race([play(stack, show), cut]);
  } finally {
    await stack.disposeAsync();
    rmSync(root, { recursive: true, force: true });
  }
  const remains = remainsOf(root, auditBefore);
  show({
    step: "afterwards",
    expected: "nothing is left behind",
    observed: remains.length === 0 ? "nothing" : remains.join("; "),
    backend: "",
    rule: "",
    ok: remains.length === 0,
  });
  if (!json) printTable(rows);
  return rows.every((row) => row.ok) ? 0 : 1;
}

async function play(stack: AsyncDisposableStack, show: (row: Row) => void): Promise<void> {
  mkdirSync(root, { mode: 0o711 });
  const ground: Ground = {
    root,
    programs: findAgent(),
    outside: {
      address: "127.0.0.9",
      tcpPort: 41001,
      fastopenPort: 41002,
      dnsPort: 41053,
      abstractName: "cordon-demo-outside",
      dockerPath: join(root, "docker.sock"),
    },
    destination: { host: "127.0.0.7", port: 41080 },
  };
  if (!refusedOnly) {
    say("without Cordon: the same agent, the same injection", json);
    for (const account of accounts) for (const row of await controlRun(ground, account)) show(row);
  }
  say("cordon up", json);
  const state = join(root, "state");
  const cordon = cordonOf(state);
  const up = await cordonUp(cordon, state);
  stack.defer(async () => {
    await up.stop();
  });
  const backends = await filesBackend(cordon);
  const prepared: Prepared[] = [];
  for (const account of accounts)
    prepared.push(await prepareRun(ground, `held-${account.user}`, account, account.uid === 0 && !refusedOnly));
  for (const one of prepared) stack.defer(() => one.abandon());
  const [first] = prepared;
  if (first === undefined) return;
  for (const one of prepared) {
    await apply(cordon, ground, prepared, one.modelPort, null);
    say(`cordon run --agent coder, as ${one.actor.user}`, json);
    const run = await startHeld(cordon, one);
    const session = await sessionOf(cordon, one.actor.uid);
    for (const row of await judgeRun(cordon, run, ground, session, backends)) show(row);
    if (one === first && !refusedOnly) await playLive(stack, { cordon, up, run, session, ground, prepared, show });
    else await run.end;
    if (one === first) await showTrace(cordon, session);
    await run.close();
  }
}

interface LiveParts {
  readonly cordon: Cordon;
  readonly up: Up;
  readonly run: Run;
  readonly session: string;
  readonly ground: Ground;
  readonly prepared: readonly Prepared[];
  readonly show: (row: Row) => void;
}

async function playLive(stack: AsyncDisposableStack, parts: LiveParts): Promise<void> {
  const { cordon, up, run, session, ground, prepared, show } = parts;
  say("while the agent runs on", json);
  const destination = await openDestination(ground.destination.host, ground.destination.port);
  stack.defer(() => destination.close());
  const modelPort = prepared.find((one) => one.actor === run.actor)?.modelPort ?? 0;
  const live = {
    cordon,
    up,
    run,
    session,
    destination,
    apply: (open: boolean) => apply(cordon, ground, prepared, modelPort, open ? ground.destination : null),
  };
  for await (const row of liveRows(live)) show(row);
}

async function apply(
  cordon: Cordon,
  ground: Ground,
  prepared: readonly Prepared[],
  model: number,
  destination: Ground["destination"] | null,
): Promise<void> {
  const file = join(root, "policy.yaml");
  writeFileSync(file, demoPolicy(ground.programs, prepared.map((one) => one.actor), { model, destination }));
  const result = await cordon.run("apply", "-f", file);
  if (result.code !== 0) throw new Error(`cordon apply ended with ${result.code}:\n${result.output}`);
}

async function filesBackend(cordon: Cordon): Promise<string> {
  const [host] = await cordon.json("hosts");
  const backends = (host?.["backends"] ?? []) as readonly { readonly class: string; readonly backend: string }[];
  return backends.find((one) => one.class === "file")?.backend ?? "none";
}

/** The newest session of a user: the service hears of it a moment after its start. */
async function sessionOf(cordon: Cordon, uid: number): Promise<string> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const sessions = await cordon.json("sessions", "--all");
    const own = sessions.filter((session) => session["uid"] === uid);
    const id = own.at(-1)?.["session"];
    if (typeof id === "string") return id;
    if (Date.now() > deadline) throw new Error(`the service knows no session of uid ${uid}`);
  }
}

async function showTrace(cordon: Cordon, session: string): Promise<void> {
  const trace = await cordon.run("trace", session);
  say(trace.output, json);
}

/** What an earlier run left when it was killed: its processes, pins and folder. */
async function clearRemains(): Promise<void> {
  if (!existsSync(root)) return;
  const folder = lstatSync(root);
  if (!folder.isDirectory() || folder.uid !== 0) throw new Error(`${root} is not a folder of root's; remove it first`);
  say("an earlier run was cut off: releasing what it left", json);
  const state = join(root, "state");
  if (existsSync(join(state, "daemon.yaml"))) {
    const up = await cordonUp(cordonOf(state), state);
    await up.stop();
  }
  rmSync(root, { recursive: true, force: true });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`demo: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
