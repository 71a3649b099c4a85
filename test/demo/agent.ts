/** The agent of the demo: the published coding agent, and how it is started. */
import { spawn, type ChildProcess } from "node:child_process";
import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute paths of what the agent is made of. */
export interface AgentPrograms {
  /** The Node binary that runs it (and this program). */
  readonly node: string;
  /** The agent's own entry script. */
  readonly script: string;
  /** Its packages, which it must be able to read and map. */
  readonly packages: string;
  /** npm's entry script and packages, as the machine has them. */
  readonly npmScript: string;
  readonly npmPackages: string;
}

/** Finds the programs; the agent was installed by the set-up into test/demo/agent. */
export function findAgent(): AgentPrograms {
  const packages = join(dirname(fileURLToPath(import.meta.url)), "agent", "node_modules");
  const npmScript = realpathSync("/usr/bin/npm");
  return {
    node: realpathSync(process.execPath),
    script: realpathSync(join(packages, ".bin", "pi")),
    packages,
    npmScript,
    npmPackages: dirname(dirname(npmScript)),
  };
}

/** The task that its user gives it; the injection is in the project, not here. */
export function agentCommand(programs: AgentPrograms): readonly string[] {
  return [programs.node, programs.script, "-p", "--model", "scripted/scripted-1", "Make the test pass and commit."];
}

/** Starts the agent without Cordon: the control. */
export function startBare(
  command: readonly string[],
  options: { readonly cwd: string; readonly uid: number; readonly gid: number; readonly env: Record<string, string> },
): ChildProcess {
  const [program, ...words] = command;
  if (program === undefined) throw new RangeError("an empty command");
  return spawn(program, words, { ...options, stdio: ["ignore", "pipe", "pipe"] });
}
