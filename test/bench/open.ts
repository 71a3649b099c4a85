/** What an open with its close costs: a process that is no agent and an agent, each against the same with Cordon not loaded. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { agentPolicy } from "../support/agent-policy.ts";
import { writeOpenFile } from "../support/static-host.ts";
import { figureOf, type Bench, type Figure } from "./figure.ts";
import { layGround, measureInTurn, unit, type Subject } from "./in-turn.ts";

/** Directories above the file, from the ground's own. */
const depths = [3, 12];
/** A stranger's share: one look-up of the task. What an agent pays depends on the backend, and is stated. */
const subjects = {
  stranger: { goal: 1.05, what: "a stranger" },
  agent: { goal: null, what: "an agent" },
  afterwards: { goal: null, what: "a process made after Cordon was unloaded" },
} as const;

function layFiles(root: string): readonly string[] {
  return depths.map((depth) => {
    const folder = join(root, `depth-${depth}`, ...Array.from({ length: depth - 1 }, (_, index) => `d${index}`));
    mkdirSync(folder, { recursive: true });
    writeOpenFile(join(folder, "file"), "");
    return join(folder, "file");
  });
}

async function run(): Promise<readonly Figure[]> {
  const ground = layGround("open.c");
  const policy = agentPolicy("opener", `  files: [${depths.map((depth) => `{ path: ${ground.root}/depth-${depth}/**, access: [read] }`).join(", ")}]
  exec: [{ path: ${ground.program} }]
`, { users: [], use: ["linux-base", "node", "git"] });
  const { numbers, backend } = await measureInTurn(ground, "opener", policy, layFiles(ground.root));
  return (Object.keys(subjects) as Subject[]).flatMap((subject) =>
    depths.map((depth, index) => {
      const at = (of: Subject | "bare"): readonly number[] => numbers[of].map((round) => round[index] ?? Number.NaN);
      const { what, goal } = subjects[subject];
      const figure = `${what}, ${depth} directories deep, files held by ${backend}`;
      return figureOf({ bench: "open", figure, unit, peer: "Cordon not loaded", goal }, at(subject), at("bare"));
    }),
  );
}

/** The benchmark `open`. */
export const openBench: Bench = {
  name: "open",
  description: "open + close by a stranger and by an agent, against the same with Cordon not loaded",
  run,
};
