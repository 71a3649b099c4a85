/** Real work by an agent under the very policy of docs/real-work.md, and what it was refused. */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ended, type Ended } from "./ended.ts";
import { openInstance, type Instance } from "./instance.ts";
import { freePorts } from "./ports.ts";

/** An instance under the documented policy. */
export interface RealWork {
  readonly instance: Instance;
  /** The folder that the document calls /srv/work. */
  readonly folder: string;
  /** What the document calls 8080 and 22, the git remotes, 3000, the agent's own server, and 4000, the model. */
  readonly ports: { readonly remote: number; readonly ssh: number; readonly server: number; readonly model: number };
  /** Makes the project, HOME and TMPDIR anew, as the user has them. */
  layFor(user: string, project: string | null): void;
  /** A shell script by the agent, in the project. */
  run(user: string, script: string, env?: Readonly<Record<string, string>>): Promise<Ended>;
  /** What a script's session was refused, and nothing else of what the host saw: targets of its violations. */
  refusedIn(user: string, script: string, env?: Readonly<Record<string, string>>): Promise<{ readonly end: Ended; readonly targets: readonly string[] }>;
  close(): Promise<void>;
}

/** Where the document's agents, and the Node that one of them needs, are on this machine. */
export const guests = {
  "/opt/node": dirname(dirname(realpathSync(process.execPath))),
  "/opt/pi": resolve("test/demo/agent"),
  "/opt/opencode": resolve("test/work/agents/node_modules/opencode-linux-x64"),
  "/opt/claude-code": resolve("test/work/agents/node_modules/@anthropic-ai/claude-code-linux-x64"),
} as const;

const documented = readFileSync(new URL("../../docs/real-work.md", import.meta.url), "utf8");

/** Starts the instance and applies the document's policy, with its folder, ports and user replaced by this test's. */
export async function openRealWork(): Promise<RealWork> {
  const instance = await openInstance();
  const folder = join(instance.folder, "work");
  mkdirSync(folder);
  const [remote = 0, ssh = 0, server = 0, model = 0] = await freePorts(4);
  const text = /```yaml\n([^]*?)```/.exec(documented)?.[1] ?? "";
  const ports = new Map([["8080", remote], ["22", ssh], ["3000", server], ["4000", model]]);
  const placed = Object.entries(guests).reduce((so, [documented, here]) => so.replaceAll(documented, here), text);
  const policy = placed.replaceAll("/srv/work", folder).replace(/( *- \{ path: )\/srv(, .*\n)/, `$1${dirname(instance.folder)}$2$1${instance.folder}$2`).replace(/tcp\/(\d+)/g, (_whole, port: string) => `tcp/${ports.get(port)}`).replace("user: [coder]", "user: [root, nobody]");
  const project = join(folder, "project");
  const doctor = await instance.cordon.run("doctor");
  const unsaid = doctor.output.includes("a rule for a directory itself") ? ["/", "/etc", dirname(instance.folder), instance.folder, folder] : [];
  const secret = join(instance.folder, "secret");
  writeFileSync(secret, "SECRET", { mode: 0o644 });
  const applied = await instance.apply(policy);
  if (applied.code !== 0) {
    await instance.close();
    throw new Error(applied.output);
  }
  const run: RealWork["run"] = async (user, script, more = {}) => {
    const env = { PATH: "/usr/bin:/bin", HOME: join(folder, "home"), TMPDIR: join(folder, "tmp"), LANG: "C.UTF-8", npm_config_update_notifier: "false", ...more };
    return await ended(instance.cordon.start(["run", "--agent", "coder", "--user", user, "--", "bash", "-e", "-c", script], { cwd: project, env }));
  };
  return {
    instance,
    folder,
    ports: { remote, ssh, server, model },
    layFor: (user, from) => {
      execFileSync("rm", ["-rf", project, join(folder, "home"), join(folder, "tmp")]);
      for (const name of ["project", "home", "tmp"]) mkdirSync(join(folder, name));
      if (from !== null) cpSync(from, project, { recursive: true });
      writeFileSync(join(folder, "home/.gitconfig"), "[user]\n\tname = coder\n\temail = coder@example.com\n[init]\n\tdefaultBranch = main\n");
      execFileSync("chown", ["-R", user, folder]);
      chmodSync(folder, 0o755);
    },
    run,
    refusedIn: async (user, script, env) => {
      // the last act is refused for certain: what was refused before has been told when that has
      const end = await run(user, `${script}\ncat ${secret} 2>/dev/null && echo LEAKED; exit 0`, env);
      const targets = await toldUntil(instance, secret);
      return { end, targets: targets.filter((target) => !unsaid.includes(target)) };
    },
    close: () => instance.close(),
  };
}

/** The targets of the newest session that was refused `last`, that one left out. */
async function toldUntil(instance: Instance, last: string): Promise<readonly string[]> {
  const known = seen.get(instance) ?? new Set<unknown>();
  seen.set(instance, known);
  for (let tries = 0; tries < 200; tries++) {
    const all = await instance.cordon.json("violations");
    const session = all.find((one) => String(one["target"]) === last && !known.has(one["session"]))?.["session"];
    if (session === undefined) continue;
    known.add(session);
    return all.filter((one) => one["session"] === session).map((one) => String(one["target"])).filter((target) => target !== last && target !== nameCache);
  }
  throw new Error(`nobody was refused ${last}: ${JSON.stringify(await instance.cordon.json("violations"))}`);
}

/** Tried by every program that looks up a user, whether it is there or not; refused by design, as docs/real-work.md says. */
const nameCache = "/var/run/nscd/socket";

const seen = new WeakMap<Instance, Set<unknown>>();
