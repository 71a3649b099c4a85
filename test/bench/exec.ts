/** What a fork costs, and an exec of a known program: a process that is no agent and an agent, each against the same with Cordon not loaded. */
import { agentPolicy } from "../support/agent-policy.ts";
import { figureOf, type Bench, type Figure } from "./figure.ts";
import { counted, layGround, measureInTurn, unit, type Subject } from "./in-turn.ts";

/** The highest ratio for an agent; where time is measured, what it costs is stated. */
const acts = [
  { what: "fork, exit and wait", goal: 1.01 },
  { what: "posix_spawn of a static program, exit and wait", goal: 1.03 },
] as const;
const subjects = { stranger: "a stranger", agent: "an agent" } as const;

async function run(): Promise<readonly Figure[]> {
  const ground = layGround("exec.c");
  const policy = agentPolicy("starter", `  exec: [{ path: ${ground.program} }]\n`, { users: [] });
  const { numbers, backend } = await measureInTurn(ground, "starter", policy, ["fork", ground.program]);
  return (Object.keys(subjects) as (keyof typeof subjects)[]).flatMap((subject) =>
    acts.map(({ what, goal }, index) => {
      const at = (of: Subject | "bare"): readonly number[] => numbers[of].map((round) => round[index] ?? Number.NaN);
      const figure = `${subjects[subject]}: ${what}, programs held by ${backend}`;
      return figureOf({ bench: "exec", figure, unit, peer: "Cordon not loaded", goal: counted ? goal : null }, at(subject), at("bare"));
    }),
  );
}

/** The benchmark `exec`. */
export const execBench: Bench = {
  name: "exec",
  description: "fork, and exec of a known program, by a stranger and by an agent, against the same with Cordon not loaded",
  run,
};
