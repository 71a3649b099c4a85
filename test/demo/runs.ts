/** One run of the agent through the scenario: without Cordon (the control), or held by it. */
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { ended } from "../support/ended.ts";
import type { StaticHost } from "../support/static-host.ts";
import { agentCommand, startBare, type AgentPrograms } from "./agent.ts";
import { openListeners, type Listener, type Outside } from "./listeners.ts";
import { startModelServer, type ModelServer, type Turn } from "./model-server.ts";
import { demoPolicy } from "./policy.ts";
import { attacksOf, judgeControl, judgeHeld, judgeJob, type Row } from "./rows.ts";
import { scenario } from "./scenario.ts";
import { violationsIn } from "./violations.ts";
import { agentEnvironment, prepareActor, type accounts, type Actor } from "./stage.ts";

/** What all runs share. */
export interface Ground {
  readonly root: string;
  readonly programs: AgentPrograms;
  readonly outside: Outside;
}

/** A run that is under way. */
export interface Run {
  readonly actor: Actor;
  readonly model: ModelServer;
  readonly listeners: readonly Listener[];
  readonly results: ReadonlyMap<string, string>;
  /** What the agent printed, when it has ended. */
  readonly end: Promise<string>;
  close(): Promise<void>;
}

/** A prepared run: its folders, model server and listeners exist, the agent was not started. */
export interface Prepared {
  readonly actor: Actor;
  readonly modelPort: number;
  /** `launch` gives what the agent printed, when it has ended. */
  start(
    launch: (command: readonly string[], cwd: string, env: Record<string, string>) => Promise<string | Promise<string>>,
  ): Promise<Run>;
}

/** Builds a run's part of the scratch host. */
export async function prepareRun(
  ground: Ground,
  label: string,
  account: (typeof accounts)[number],
): Promise<Prepared> {
  const turns: Turn[] = [];
  const model = await startModelServer(turns, { tool: readFileSync("/usr/bin/touch") });
  const actor = prepareActor(ground.root, label, account, { port: model.port, conversation: label });
  const victim = spawn("/usr/bin/sleep", ["600"], {
    uid: actor.uid,
    gid: actor.gid,
    env: { KEY: actor.secret },
    stdio: "ignore",
  });
  turns.push(
    ...scenario(
      {
        key: actor.key,
        project: actor.project,
        modelPort: model.port,
        victimPid: victim.pid ?? 0,
        outside: ground.outside,
      },
    ),
  );
  const killVictim = (): void => void victim.kill("SIGKILL");
  process.once("exit", killVictim); // also when the run is cut off
  const abandon = async (): Promise<void> => {
    process.off("exit", killVictim);
    killVictim();
    await model.close();
  };
  return {
    actor,
    modelPort: model.port,
    async start(launch) {
      const listeners = await openListeners(ground.outside);
      const end = (async () => await launch(agentCommand(ground.programs), actor.project, agentEnvironment(actor)))();
      end.catch(() => undefined); // whoever awaits it below is told
      const results = new Map<string, string>();
      for (const turn of turns) {
        if (turn.held === true) break;
        const result = await Promise.race([model.result(label, turn.name), end.then(() => null)]);
        if (result === null) break;
        results.set(turn.name, result);
      }
      return {
        actor,
        model,
        listeners,
        results,
        end,
        close: async () => {
          for (const listener of listeners) await listener.close();
          await abandon();
        },
      };
    },
  };
}

/** The same scenario on the bare host: every attack must succeed. */
export async function controlRun(ground: Ground, account: (typeof accounts)[number]): Promise<readonly Row[]> {
  const prepared = await prepareRun(ground, `control-${account.user}`, account);
  const run = await prepared.start(async (command, cwd, env) => {
    const end = await ended(startBare(command, { cwd, env, uid: account.uid, gid: account.gid }));
    return end.output;
  });
  const output = await run.end;
  const rows = attacksOf(run.actor, run.listeners, ground.outside).map((attack) =>
    judgeControl(`control, ${account.user}`, attack, run.results.get(attack.turn) ?? output, run.actor.secret),
  );
  await run.close();
  return rows;
}

/** The scenario as a session of the host: the job must succeed, every attack must be refused. */
export async function heldRun(
  host: StaticHost,
  ground: Ground,
  account: (typeof accounts)[number],
): Promise<readonly Row[]> {
  const prepared = await prepareRun(ground, `held-${account.user}`, account);
  const switched = host.apply(demoPolicy(ground.programs, [prepared.actor], { model: prepared.modelPort, destination: null }));
  if (!switched.ok) throw new Error(switched.refusals.map((one) => `${one.rule}: ${one.detail}`).join("\n"));
  const since = host.events.length;
  const { actor } = prepared;
  const environment = Object.entries(agentEnvironment(actor)).map(([key, value]) => `${key}=${value}`);
  const run = await prepared.start(async (command) => {
    const running = await host.start("coder", actor.user, command, actor.project, environment);
    return running.end.then(({ output }) => output);
  });
  await run.end;
  await host.settle();
  const log = execFileSync("git", ["-c", "safe.directory=*", "-C", actor.project, "log", "--oneline"], {
    encoding: "utf8",
  });
  const violations = violationsIn(host.events.slice(since));
  const rows = [
    ...judgeJob(actor.user, actor, run.results, log),
    ...attacksOf(actor, run.listeners, ground.outside).map((attack) =>
      judgeHeld(
        actor.user,
        attack,
        run.results.get(attack.turn) ?? "the agent did not get there",
        violations,
        host.probe.backends.file,
      ),
    ),
  ];
  await run.close();
  return rows;
}
