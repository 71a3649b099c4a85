/** Real work by an agent under the very policy of docs/real-work.md, and what it was refused. */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ended, type Ended } from "./ended.ts";
import { openInstance, type Instance } from "./instance.ts";
import { freePorts } from "./ports.ts";

/** An instance under the documented policy. */
export interface RealWork {
  readonly instance: Instance;
  /** The folder that the document calls /srv/work. */
  readonly folder: string;
  /** What the document calls 8080 and 22, the git remotes, and 3000, the agent's own server. */
  readonly ports: { readonly remote: number; readonly ssh: number; readonly server: number };
  /** Makes the project, HOME and TMPDIR anew, as the user has them. */
  layFor(user: string, project: string | null): void;
  /** A shell script by the agent, in the project. */
  run(user: string, script: string): Promise<Ended>;
  /** What a script's session was refused, and nothing else of what the host saw: targets of its violations. */
  refusedIn(user: string, script: string): Promise<{ readonly end: Ended; readonly targets: readonly string[] }>;
  close(): Promise<void>;
}

const documented = readFileSync(new URL("../../docs/real-work.md", import.meta.url), "utf8");

/** Starts the instance and applies the document's policy, with its folder, ports and user replaced by this test's. */
export async function openRealWork(): Promise<RealWork> {
  const instance = await openInstance();
  const folder = join(instance.folder, "work");
  mkdirSync(folder);
  const [remote = 0, ssh = 0, server = 0] = await freePorts(3);
  const text = /```yaml\n([^]*?)```/.exec(documented)?.[1] ?? "";
  const policy = text.replaceAll("/srv/work", folder).replace(/( *- \{ path: )\/srv(, .*\n)/, `$1${dirname(instance.folder)}$2$1${instance.folder}$2`).replaceAll("tcp/8080", `tcp/${remote}`).replaceAll("tcp/22", `tcp/${ssh}`).replaceAll("tcp/3000", `tcp/${server}`).replace("user: [coder]", "user: [root, nobody]");
  const project = join(folder, "project");
  const doctor = await instance.cordon.run("doctor");
  const unsaid = doctor.output.includes("a rule for a directory itself") ? ["/", "/etc", dirname(instance.folder), instance.folder, folder] : [];
  const secret = join(instance.folder, "secret");
  writeFileSync(secret, "SECRET", { mode: 0o644 });
  const applied = await instance.apply(policy);
  if (applied.code !== 0) throw new Error(applied.output);
  const run: RealWork["run"] = async (user, script) => {
    const env = { PATH: "/usr/bin:/bin", HOME: join(folder, "home"), TMPDIR: join(folder, "tmp"), LANG: "C.UTF-8", npm_config_update_notifier: "false" };
    return await ended(instance.cordon.start(["run", "--agent", "coder", "--user", user, "--", "bash", "-e", "-c", script], { cwd: project, env }));
  };
  return {
    instance,
    folder,
    ports: { remote, ssh, server },
    layFor: (user, from) => {
      execFileSync("rm", ["-rf", project, join(folder, "home"), join(folder, "tmp")]);
      for (const name of ["project", "home", "tmp"]) mkdirSync(join(folder, name));
      if (from !== null) cpSync(from, project, { recursive: true });
      writeFileSync(join(folder, "home/.gitconfig"), "[user]\n\tname = coder\n\temail = coder@example.com\n[init]\n\tdefaultBranch = main\n");
      execFileSync("chown", ["-R", user, folder]);
      chmodSync(folder, 0o755);
    },
    run,
    refusedIn: async (user, script) => {
      // the last act is refused for certain: what was refused before has been told when that has
      const end = await run(user, `${script}\ncat ${secret} 2>/dev/null && echo LEAKED; exit 0`);
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
