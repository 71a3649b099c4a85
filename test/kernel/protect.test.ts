/**
 * What presets protect, by effect: a session that may write a whole project can't make git, a shell or an editor run
 * something of its own outside, as root and as an ordinary user, by no way of writing and by no way of moving; the work
 * beside it goes on. What Landlock can't hold of it is what `cordon doctor` lists, and succeeds here.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { backendChecks } from "@cordon/daemon";
import { agentPolicy } from "../support/agent-policy.ts";
import { callers, openStaticHost, says, type StaticHost } from "../support/static-host.ts";

const gap = "what a preset protects";
let host: StaticHost;
/** A project with a repository, editor settings and an agent's. */
let project: string;
/** A directory with nothing in it yet. */
let fresh: string;
const tools = ["mkdir", "mv", "ln", "rm", "chmod", "touch", "cp", "readlink"].map((name) => `    - { path: /usr/bin/${name} }\n`).join("");

const policyFor = (use: readonly string[]): string =>
  agentPolicy("coder", `  files:\n    - { path: ${project}/**, access: [read, write] }\n    - { path: ${fresh}/**, access: [read, write] }\n  exec:\n${tools}`, { use });

const git = (...words: readonly string[]) => execFileSync("git", ["-C", project, "-c", "safe.directory=*", ...words], { stdio: "pipe" }).toString();

/** As the user has it who runs the agent there. */
function lay(user: string): void {
  for (const folder of [project, fresh]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  git("init", "-q", ".");
  git("config", "user.email", "coder@example.com");
  git("config", "user.name", "coder");
  for (const [path, text] of Object.entries({ ".git/hooks/pre-push": "kept", ".vscode/tasks.json": "kept", ".envrc": "kept", ".mcp.json": "kept", "main.c": "int main;" })) {
    mkdirSync(join(project, path, ".."), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  execFileSync("chown", ["-R", user, project, fresh]);
}

beforeAll(() => {
  host = openStaticHost();
  project = join(host.folder, "project");
  fresh = join(host.folder, "fresh");
});
beforeEach(() => {
  expect(host.apply(policyFor(["linux-base", "node", "git"]))).toMatchObject({ ok: true });
});
afterAll(() => host.close());

/** Runs each command in a session; which of them worked. */
async function attempt(user: string, folder: string, commands: readonly string[]): Promise<readonly boolean[]> {
  const script = commands.map((command) => `if (${command}) >/dev/null 2>&1; then echo done; else echo refused; fi`).join("\n");
  const { output } = await host.run("coder", user, ["bash", "-c", `export HOME=/nonexistent GIT_CONFIG_GLOBAL=/dev/null\n${script}\necho alive`], folder);
  expect(output).toMatch(/alive\s*$/);
  return output.trim().split("\n").slice(0, -1).map((line) => line === "done");
}

/** Ways to what is there when the session starts: held by every backend. */
const waysToWhatIsThere: readonly string[] = [
  "echo evil >.git/hooks/pre-push",
  "echo evil >>.git/config",
  "git config core.hooksPath evil",
  "echo evil >.git/hooks/pre-commit",
  "mkdir .git/hooks/sub",
  "rm .git/hooks/pre-push",
  "mv .git/hooks moved",
  "mv .git moved",
  "mv .git/config moved",
  "mkdir x && mkdir x/hooks && mv -T x .git",
  "echo evil >new && mv -f new .git/config",
  "ln .git/config linked && echo evil >linked",
  "echo evil >.vscode/tasks.json",
  "mv .vscode moved",
  "rm -rf .vscode",
  "mkdir y && echo evil >y/tasks.json && mv y/tasks.json .vscode/tasks.json",
  "echo evil >.envrc",
  "rm -f .envrc && echo evil >.envrc",
  "ln -sf main.c .envrc",
  "echo evil >.mcp.json",
];

/** Ways to what is not there yet, and whether they open it for writing: only a backend that knows names can hold the others. */
const waysToWhatIsNot: readonly (readonly [way: string, opens: boolean])[] = [
  ["echo evil >.git", true],
  ["echo evil >.envrc", true],
  ["ln -s elsewhere .git", false],
  ["mkdir repo && mkdir repo/hooks && echo evil >repo/hooks/pre-commit && mv repo .git", false],
  ["mkdir settings && echo evil >settings/tasks.json && mv settings .vscode", false],
  ["mkdir .claude && mkdir .claude/hooks && echo evil >.claude/hooks/start", true],
];

describe.each(callers)("as %s", (user) => {
  beforeEach(() => lay(user));

  it("a session changes nothing of what is protected and there", async () => {
    const before = readFileSync(join(project, ".git/config"), "utf8");
    const done = await attempt(user, project, waysToWhatIsThere);
    expect(waysToWhatIsThere.filter((_, index) => done[index])).toEqual([]);
    for (const path of [".git/hooks/pre-push", ".vscode/tasks.json", ".envrc", ".mcp.json"]) expect(readFileSync(join(project, path), "utf8"), path).toBe("kept");
    expect(readFileSync(join(project, ".git/config"), "utf8")).toBe(before);
    expect(["pre-commit", "sub"].filter((name) => existsSync(join(project, ".git/hooks", name)))).toEqual([]);
    expect(lstatSync(join(project, ".git")).isDirectory()).toBe(true);
  });

  it.each(waysToWhatIsNot)("what is protected is not made, where names can be held, nor written, where opens can be: %s", async (way, opens) => {
    const holdsNames = host.probe.backends.file !== "landlock";
    const isHeld = holdsNames || (opens && host.probe.backends.answers);
    expect(await attempt(user, fresh, [way])).toEqual([!isHeld]);
    expect(backendChecks(host.probe).some((check) => check.detail.includes(gap))).toBe(!holdsNames);
    const files = [".vscode/tasks.json", ".claude/hooks/start", ".envrc"].filter((path) => existsSync(join(fresh, path)));
    expect(files.length > 0 || readdirSync(fresh).includes(".git")).toBe(!holdsNames);
    expect(files.filter((path) => readFileSync(join(fresh, path), "utf8") !== "")).toEqual(isHeld ? [] : files);
  });

  it("git does not take its hooks from elsewhere, where names can be held", async () => {
    const [done] = await attempt(user, project, ["echo ../evil >.git/prepared && mv .git/prepared .git/commondir"]);
    expect(done).toBe(host.probe.backends.file === "landlock");
  });

  it("what an outside editor replaces meanwhile is not written, where opens can be held, nor moved, where names can be", async () => {
    execFileSync("mkfifo", ["-m", "666", join(project, "told")]);
    const running = await host.start("coder", user, ["bash", "-c", "echo ready; read -r <told; (echo evil >.envrc) 2>/dev/null; mv .envrc moved 2>/dev/null; echo alive"], project);
    await says(running, /ready/);
    writeFileSync(join(project, "new"), "edited", { mode: 0o666 });
    chmodSync(join(project, "new"), 0o666);
    renameSync(join(project, "new"), join(project, ".envrc"));
    writeFileSync(join(project, "told"), "go\n");
    expect((await running.end).output).toMatch(/alive/);
    const { file, answers } = host.probe.backends;
    const isMoved = existsSync(join(project, "moved"));
    expect(isMoved).toBe(file === "landlock");
    expect(readFileSync(join(project, isMoved ? "moved" : ".envrc"), "utf8")).toBe(file === "landlock" && !answers ? "evil\n" : "edited");
  });

  it("work goes on beside it, and with it", async () => {
    const work = [
      "echo more >>main.c && git add main.c && git commit -q -m first --no-verify",
      "git checkout -q -b topic && git mv main.c other.c && git commit -q -m second --no-verify && git rebase -q HEAD~1",
      "mkdir node_modules && mkdir node_modules/dep && mkdir node_modules/dep/.vscode && echo '{}' >node_modules/dep/.vscode/settings.json && echo x >node_modules/dep/.envrc",
      "mv node_modules/dep node_modules/renamed && rm -rf node_modules",
      "git clone -q . clone && echo x >clone/.git/hooks/pre-commit && mv clone clone2 && rm -rf clone2",
      "cat .git/config .git/hooks/pre-push .vscode/tasks.json .envrc",
      "touch .vscode/other.json && mkdir .github && mv main.d .github/x || touch .github/x",
    ];
    const done = await attempt(user, project, work);
    expect(work.filter((_, index) => !done[index])).toEqual([]);
    expect(git("log", "--format=%s", "topic").trim().split("\n")).toEqual(["second", "first"]);
  });

  it("a group that a policy leaves out is left alone", async () => {
    expect(host.apply(policyFor(["linux-base", "node", "{ preset: git, without: [hooks] }"]))).toMatchObject({ ok: true });
    expect(await attempt(user, project, ["echo mine >.git/hooks/pre-push", "echo evil >>.git/config"])).toEqual([true, false]);
    expect(readFileSync(join(project, ".git/hooks/pre-push"), "utf8")).toBe("mine\n");
  });
});
