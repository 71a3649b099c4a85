/** The scenario under Cordon as its user has it: `cordon up`, `apply`, `run`, and what the service says of it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cordonOf, startUp, type Cordon } from "../support/cordon.ts";
import { ended } from "../support/ended.ts";
import { openDestination } from "./destination.ts";
import { liveRows } from "./live.ts";
import { demoPolicy } from "./policy.ts";
import { until } from "./poll-log.ts";
import type { Row, Violation } from "./rows.ts";
import { judgeRun, prepareRun, type Ground, type Prepared, type Run } from "./runs.ts";
import type { Destination } from "./scenario.ts";
import { accounts } from "./stage.ts";

/**
 * Both users' runs, the first with the live part. Gives the first session's trace tree.
 * @param stack what was set up, to be taken down in reverse
 */
export async function heldRows(ground: Ground, stack: AsyncDisposableStack, show: (row: Row) => void, say: (text: string) => void): Promise<string> {
  say("cordon up");
  const cordon = cordonOf(join(ground.root, "state"));
  const up = startUp(cordon);
  stack.defer(async () => {
    await up.stop();
  });
  await up.ready;
  say(up.log().trim());
  const fileBackend = await fileBackendOf(cordon);
  const destination = await openDestination();
  stack.defer(() => destination.close());
  let trace = "";
  for (const account of accounts) {
    const isLive = account.uid === 0;
    const prepared = await prepareRun(ground, `held-${account.user}`, account, isLive ? destination : null);
    stack.defer(() => prepared.abandon());
    const apply = (open: Destination | null): Promise<void> => applyPolicy(cordon, ground, prepared, open);
    await apply(null);
    say(`cordon run --agent coder, as ${account.user}`);
    const run = await startHeld(cordon, prepared);
    const session = await newestSession(cordon, account.uid);
    for (const row of judgeRun(run, ground, await violationsOf(cordon, session), fileBackend)) show(row);
    if (isLive) {
      say("while the agent runs on");
      const live = { cordon, up, run, session, destination, apply: (open: boolean) => apply(open ? destination : null) };
      for await (const row of liveRows(live)) show(row);
      trace = await traceOf(cordon, session);
    }
    await run.end;
    await run.close();
  }
  return trace;
}

/** Starts a prepared run under Cordon; the agent's user is the caller's, or the one that root names. */
async function startHeld(cordon: Cordon, prepared: Prepared): Promise<Run> {
  const user = prepared.actor.uid === 0 ? [] : ["--user", prepared.actor.user];
  return await prepared.start((command, cwd, env) => ended(cordon.start(["run", "--agent", "coder", ...user, "--", ...command], { cwd, env })));
}

async function applyPolicy(cordon: Cordon, ground: Ground, prepared: Prepared, destination: Destination | null): Promise<void> {
  const file = join(ground.root, "policy.yaml");
  writeFileSync(file, demoPolicy(ground.programs, [prepared.actor], { model: prepared.modelPort, destination }));
  const result = await cordon.run("apply", "-f", file);
  if (result.code !== 0) throw new Error(`cordon apply ended with ${result.code}:\n${result.output}`);
}

async function fileBackendOf(cordon: Cordon): Promise<string> {
  const [host] = await cordon.json("hosts");
  const backends = (host?.["backends"] ?? []) as readonly { readonly class: string; readonly backend: string }[];
  return backends.find((one) => one.class === "file")?.backend ?? "none";
}

/** The service hears of a session a moment after its start. */
async function newestSession(cordon: Cordon, uid: number): Promise<string> {
  const id = await until(10_000, async () => (await cordon.json("sessions", "--all")).filter((session) => session["uid"] === uid).at(-1)?.["session"]);
  if (typeof id !== "string") throw new Error(`the service knows no session of uid ${uid}`);
  return id;
}

/** The violations that the service has of a session. They travel there within seconds; the demo asks until the scenario's last one has come. */
async function violationsOf(cordon: Cordon, session: string): Promise<readonly Violation[]> {
  const ask = async (): Promise<readonly Violation[]> =>
    (await cordon.json("violations")).filter((event) => event["session"] === session) as unknown as readonly Violation[];
  return (await until(10_000, async () => {
    const violations = await ask();
    return violations.some((event) => event.target.includes("docker.sock")) ? violations : null;
  })) ?? (await ask());
}

/** The tree once the session's last record has come. */
async function traceOf(cordon: Cordon, session: string): Promise<string> {
  await until(10_000, async () => ((await cordon.json("sessions", "--all")).some((one) => one["session"] === session && one["state"] === "ended") ? true : null));
  return (await cordon.run("trace", session)).output;
}
