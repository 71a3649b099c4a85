/** One run of the agent through the scenario: without Cordon (the control), or held by it. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { ended, type Ended } from "../support/ended.ts";
import type { Cordon } from "../support/cordon.ts";
import { agentCommand, startBare, type AgentPrograms } from "./agent.ts";
import { openListeners, type Listener, type Outside } from "./listeners.ts";
import { startModelServer, type ModelServer, type Turn } from "./model-server.ts";
import { attacksOf, judgeControl, judgeHeld, judgeJob, type Row, type Violation } from "./rows.ts";
import { scenario } from "./scenario.ts";
import { agentEnvironment, prepareActor, type accounts, type Actor } from "./stage.ts";

/** What all runs share. */
export interface Ground {
  readonly root: string;
  readonly programs: AgentPrograms;
  readonly outside: Outside;
  /** Where the live part's HTTP client goes. */
  readonly destination: { readonly host: string; readonly port: number };
}

/** A run that is under way. */
export interface Run {
  readonly actor: Actor;
  readonly model: ModelServer;
  readonly listeners: readonly Listener[];
  readonly results: ReadonlyMap<string, string>;
  readonly agent: ChildProcess;
  readonly end: Promise<Ended>;
  close(): Promise<void>;
}

/** A prepared run: its folders, model server and listeners exist, the agent was not started. */
export interface Prepared {
  readonly actor: Actor;
  readonly modelPort: number;
  start(launch: (command: readonly string[], cwd: string, env: Record<string, string>) => ChildProcess): Promise<Run>;
  abandon(): Promise<void>;
}

/** Builds a run's part of the scratch host. `live` adds the polling client as a last, held turn. */
export async function prepareRun(
  ground: Ground,
  label: string,
  account: (typeof accounts)[number],
  live: boolean,
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
      live ? ground.destination : null,
    ),
  );
  const abandon = async (): Promise<void> => {
    victim.kill("SIGKILL");
    await model.close();
  };
  return {
    actor,
    modelPort: model.port,
    abandon,
    async start(launch) {
      const listeners = await openListeners(ground.outside);
      const agent = launch(agentCommand(ground.programs), actor.project, agentEnvironment(actor));
      const end = ended(agent);
      const results = new Map<string, string>();
      for (const turn of turns) {
        if (turn.held === true) break;
        const result = await Promise.race([model.result(label, turn.name), end]);
        if (typeof result !== "string") break;
        results.set(turn.name, result);
      }
      return {
        actor,
        model,
        listeners,
        results,
        agent,
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
  const prepared = await prepareRun(ground, `control-${account.user}`, account, false);
  const run = await prepared.start((command, cwd, env) =>
    startBare(command, { cwd, env, uid: account.uid, gid: account.gid }),
  );
  const { output } = await run.end;
  const rows = attacksOf(run.actor, run.listeners, ground.outside).map((attack) =>
    judgeControl(`control, ${account.user}`, attack, run.results.get(attack.turn) ?? output, run.actor.secret),
  );
  await run.close();
  return rows;
}

/** Starts a prepared run under Cordon, and goes on when the agent has answered the last turn that is not held. */
export async function startHeld(cordon: Cordon, prepared: Prepared): Promise<Run> {
  const user = prepared.actor.uid === 0 ? [] : ["--user", prepared.actor.user];
  return await prepared.start((command, cwd, env) =>
    cordon.start(["run", "--agent", "coder", ...user, "--", ...command], { cwd, env }),
  );
}

/** Judges a held run: the job by the repository, the attacks by their effects and their violations. */
export async function judgeRun(
  cordon: Cordon,
  run: Run,
  ground: Ground,
  session: string,
  filesBackend: string,
): Promise<readonly Row[]> {
  const who = run.actor.user;
  const log = execFileSync("git", ["-c", "safe.directory=*", "-C", run.actor.project, "log", "--oneline"], {
    encoding: "utf8",
  });
  const violations = await violationsOf(cordon, session);
  return [
    ...judgeJob(who, run.actor, run.results, log),
    ...attacksOf(run.actor, run.listeners, ground.outside).map((attack) =>
      judgeHeld(who, attack, run.results.get(attack.turn) ?? "the agent did not get there", violations, filesBackend),
    ),
  ];
}

/** The violations that the service has of a session. They travel there within a second; the demo asks again until the last one has come. */
async function violationsOf(cordon: Cordon, session: string): Promise<readonly Violation[]> {
  const deadline = Date.now() + 5000;
  for (;;) {
    const found = (await cordon.json("violations")).filter((event) => event["session"] === session);
    const violations = found as unknown as readonly Violation[];
    if (violations.some((event) => event.target.includes("docker.sock")) || Date.now() > deadline) return violations;
  }
}
