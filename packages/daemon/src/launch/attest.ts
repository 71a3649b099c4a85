/** What must hold before a process becomes a session of an agent. The first failure is named. Pure. */
import type { CompiledAgent } from "@cordon/policy";
import type { HostUser } from "./users.ts";

/** Who asks for a session, and as whom it is to run. */
export interface Caller {
  /** Kernel credentials. */
  readonly uid: number;
}

/** A refused launch. */
export interface LaunchRefusal {
  /** The selector that failed. */
  readonly code: "unknown-agent" | "environment.user" | "executable" | "executable.sha256" | "command" | "policy" | "launcher" | "backend";
  readonly reason: string;
  readonly remedy: string;
}

/** Whether the caller may run the agent as that user. */
export function attestUser(agent: CompiledAgent, caller: Caller, user: HostUser): LaunchRefusal | null {
  if (caller.uid !== 0 && caller.uid !== user.uid)
    return {
      code: "environment.user",
      reason: `only root may run an agent as another user`,
      remedy: "leave out --user",
    };
  const named = agent.attest.users.includes(user.name);
  if (named || (agent.attest.users.length === 0 && user.uid === 0)) return null;
  return {
    code: "environment.user",
    reason: `agent ${agent.name} does not name the user ${user.name}`,
    remedy: `add ${user.name} to attest.environment.user of agent ${agent.name}`,
  };
}

/**
 * Whether what would be executed is the agent's own program.
 * @param executable the resolved file that would be executed
 * @param expected the agent's own executable without symbolic links, or null when none is demanded
 */
export function attestExecutable(agent: CompiledAgent, executable: string, expected: string | null): LaunchRefusal | null {
  if (expected === null || expected === executable) return null;
  return {
    code: "executable",
    reason: `agent ${agent.name} runs ${expected}, not ${executable}`,
    remedy: "start it with the agent's own executable, or correct attest.executable.path",
  };
}
