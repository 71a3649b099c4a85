/** The scenario as a session of a static host, without the service: for every kernel on which the probe is tested. */
import type { StaticHost } from "../support/static-host.ts";
import { demoPolicy } from "./policy.ts";
import type { Row } from "./rows.ts";
import { judgeRun, prepareRun, type Ground } from "./runs.ts";
import { agentEnvironment, type accounts } from "./stage.ts";
import { violationsIn } from "./violations.ts";

/** The job must succeed, every attack must be refused. */
export async function staticRun(host: StaticHost, ground: Ground, account: (typeof accounts)[number]): Promise<readonly Row[]> {
  const prepared = await prepareRun(ground, `held-${account.user}`, account, null);
  const { actor } = prepared;
  const switched = host.apply(demoPolicy(ground.programs, [actor], { model: prepared.modelPort, destination: null }));
  if (!switched.ok) throw new Error(switched.refusals.map((one) => `${one.rule}: ${one.detail}`).join("\n"));
  const since = host.events.length;
  const environment = Object.entries(agentEnvironment(actor)).map(([key, value]) => `${key}=${value}`);
  const run = await prepared.start(async (command) => {
    const running = await host.start("coder", actor.user, command, actor.project, environment);
    const { output, waitStatus } = await running.end;
    return { code: waitStatus >> 8, signal: null, output };
  });
  await run.end;
  await host.settle();
  const rows = judgeRun(run, ground, violationsIn(host.events.slice(since)), host.probe.backends.file);
  await run.close();
  return rows;
}
