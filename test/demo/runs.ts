/** One run of the agent through the scenario: without Cordon (the control), or held by it. */
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ended, type Ended } from "../support/ended.ts";
import { agentCommand, findAgent, startBare, type AgentPrograms } from "./agent.ts";
import { openListeners, type Listener, type Outside } from "./listeners.ts";
import { startModelServer, type ModelServer } from "./model-server.ts";
import type { Turn } from "./model-wires.ts";
import { attacksOf, judgeControl, judgeHeld, judgeJob, type Row, type Violation } from "./rows.ts";
import { scenario, type Destination } from "./scenario.ts";
import { agentEnvironment, prepareActor, type accounts, type Actor } from "./stage.ts";

/** What all runs share. */
export interface Ground {
  readonly root: string;
  readonly programs: AgentPrograms;
  readonly outside: Outside;
}

/**
 * The ground of a demo: the agent that is installed, and loopback addresses that no policy of the demo allows.
 * @param root the demo's folder
 */
export function groundOf(root: string): Ground {
  return {
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
  };
}

/** A run that is under way. */
export interface Run {
  readonly actor: Actor;
  readonly model: ModelServer;
  readonly listeners: readonly Listener[];
  readonly results: ReadonlyMap<string, string>;
  /** How the agent ended, and what it printed. */
  readonly end: Promise<Ended>;
  close(): Promise<void>;
}

/** A prepared run: its folders, model server and listeners exist, the agent was not started. */
export interface Prepared {
  readonly actor: Actor;
  readonly modelPort: number;
  /** Goes on when the agent has answered the last turn that is not held, or has ended. `launch` resolves when it has. */
  start(launch: (command: readonly string[], cwd: string, env: Record<string, string>) => Promise<Ended>): Promise<Run>;
  /** Takes down what was prepared, when it was not started. */
  abandon(): Promise<void>;
}

/** Builds a run's part of the scratch host. A destination adds the polling client as a last, held turn. */
export async function prepareRun(
  ground: Ground,
  label: string,
  account: (typeof accounts)[number],
  destination: Destination | null,
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
      destination,
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
    abandon,
    async start(launch) {
      const listeners = await openListeners(ground.outside);
      const end = launch(agentCommand(ground.programs), actor.project, agentEnvironment(actor));
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
  const prepared = await prepareRun(ground, `control-${account.user}`, account, null);
  const run = await prepared.start((command, cwd, env) => ended(startBare(command, { cwd, env, uid: account.uid, gid: account.gid })));
  const { output } = await run.end;
  const rows = attacksOf(run.actor, run.listeners, ground.outside).map((attack) =>
    judgeControl(`control, ${account.user}`, attack, run.results.get(attack.turn) ?? output, run.actor.secret),
  );
  await run.close();
  return rows;
}

/** Judges a held run: the job by the repository, the attacks by their effects and their violations. */
export function judgeRun(run: Run, ground: Ground, violations: readonly Violation[], fileBackend: string): readonly Row[] {
  const who = run.actor.user;
  const log = execFileSync("git", ["-c", "safe.directory=*", "-C", run.actor.project, "log", "--oneline"], { encoding: "utf8" });
  return [
    ...judgeJob(who, run.actor, run.results, log),
    ...attacksOf(run.actor, run.listeners, ground.outside).map((attack) =>
      judgeHeld(who, attack, run.results.get(attack.turn) ?? "the agent did not get there", violations, fileBackend),
    ),
  ];
}
