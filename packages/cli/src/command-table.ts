/** The commands by name. A command's module, and what it needs of gRPC and of the policy language, is read when it is asked for. */
import type { Command } from "commander";
import type { Context } from "./context.ts";

/** One command of the table. */
export interface CommandEntry {
  readonly name: string;
  /** Its words after the name, as the list of commands shows them. */
  readonly words: string;
  readonly description: string;
  /** Adds options, arguments and the action to the command. */
  readonly define: (command: Command, context: Context) => Promise<void>;
}

/** Every command, in the order of the help. */
export const commandTable: readonly CommandEntry[] = [
  entry("up", "[options]", "run the policy service and the daemon on this machine until Ctrl-C", async () =>
    (await import("./commands/up.ts")).addUp,
  ),
  entry("apply", "-f <file|directory> [options]", "check the policy, push it and wait until every online host has it in force", async () =>
    (await import("./commands/apply.ts")).addApply,
  ),
  entry("run", "--agent <name> [options] -- <command...>", "run a command as an agent's session", async () =>
    (await import("./commands/run.ts")).addRun,
  ),
  entry("hosts", "[options]", "the hosts: what they enforce, by which backends, and what they lost", async () =>
    (await import("./commands/hosts.ts")).addHosts,
  ),
  entry("agents", "[options]", "the agents of the policy, and how they do", async () =>
    (await import("./commands/agents.ts")).addAgents,
  ),
  entry("sessions", "[options]", "the agents' sessions that run now", async () =>
    (await import("./commands/sessions.ts")).addSessions,
  ),
  entry("flows", "[options]", "connections of agents: destination, verdict, count in each 10 s", async () =>
    (await import("./commands/flows.ts")).addFlows,
  ),
  entry("events", "[options]", "what agents did that is reported, oldest first", async () =>
    (await import("./commands/events.ts")).addEvents,
  ),
  entry("violations", "[options]", "what agents were refused, or would have been, oldest first", async () =>
    (await import("./commands/events.ts")).addViolations,
  ),
  entry("why", "[options] [what]", "why an agent was refused: the rule, the policy, and what would allow it", async () =>
    (await import("./commands/why.ts")).addWhy,
  ),
  entry("freeze", "[options] <agent|session>", "stop all processes of a session, or of all sessions of an agent", responder("freeze")),
  entry("resume", "[options] <agent|session>", "let a frozen session go on", responder("resume")),
  entry("kill", "[options] <agent|session>", "end a session, or all sessions of an agent", responder("kill")),
  entry("trace", "[options] <session>", "a session's tree: processes, their flows and violations", async () =>
    (await import("./commands/trace.ts")).addTrace,
  ),
  entry("doctor", "[options]", "examine this host: kernel, backends, identity, connections", async () =>
    (await import("./commands/doctor.ts")).addDoctor,
  ),
  entry("presets", "[options] [name]", "the named rule sets for `use:` in a policy, and their groups", async () =>
    (await import("./commands/presets.ts")).addPresets,
  ),
  entry("token", "[options]", "make a join token, which lets one host enrol", async () =>
    (await import("./commands/token.ts")).addToken,
  ),
  entry("schema", "[options]", "print the JSON Schema of the policy language", async () =>
    (await import("./commands/schema.ts")).addSchema,
  ),
  entry("version", "[options]", "print the versions of cordon, Node.js and the kernel", async () =>
    (await import("./commands/version.ts")).addVersion,
  ),
];

type Define = (command: Command, context: Context) => void;

function entry(name: string, words: string, description: string, load: () => Promise<Define>): CommandEntry {
  return { name, words, description, define: async (command, context) => (await load())(command, context) };
}

function responder(action: "freeze" | "resume" | "kill"): () => Promise<Define> {
  return async () => {
    const { addRespond } = await import("./commands/respond.ts");
    return (command, context) => addRespond(command, context, action);
  };
}
