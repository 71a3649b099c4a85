/** `npm ci && npm test` with vitest, esbuild's binary and a native add-on, and a commit hook, under docs/real-work.md's policy. */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { npmPackages, npmProject } from "../support/npm-packages.ts";
import { openRealWork, type RealWork } from "../support/real-work.ts";
import { callers } from "../support/static-host.ts";

const ci = "npm ci --offline --no-audit --no-fund --loglevel=error";

let work: RealWork;
let cache: string;
beforeAll(async () => {
  cache = npmPackages();
  work = await openRealWork();
});
afterAll(() => work.close());

/** The project as its developer has it: a repository whose hooks are in .husky. */
function lay(user: string): string {
  work.layFor(user, npmProject);
  const project = join(work.folder, "project");
  cpSync(cache, join(work.folder, "home/.npm"), { recursive: true });
  mkdirSync(join(project, ".husky"));
  writeFileSync(join(project, ".husky/pre-commit"), "#!/bin/sh\nnpm test --silent >hook.log && echo the hook ran\n");
  chmodSync(join(project, ".husky/pre-commit"), 0o755);
  writeFileSync(join(project, ".gitignore"), "node_modules\ndist\nhook.log\n");
  for (const words of [["init", "-q", "-b", "main"], ["config", "core.hooksPath", ".husky"]]) execFileSync("git", ["-c", "safe.directory=*", ...words], { cwd: project });
  execFileSync("chown", ["-R", user, work.folder]);
  return project;
}

it.each(callers)("a project is installed, tested, bundled and committed through its hook without a denial, as %s", async (user) => {
  const project = lay(user);
  const { end, targets } = await work.refusedIn(user, `${ci} && npm test && npm run build && node dist/main.cjs && git add . && git commit -q -m first && git log --format=%s`);
  expect(end.output).toMatch(/1 passed/);
  expect(end.output).toMatch(/the hook ran[^]*first/);
  expect(targets).toEqual([]);
  expect(readFileSync(join(project, "hook.log"), "utf8")).toMatch(/1 passed/);
});

it.each(callers)("what a dependency ships is installed, and the project's own settings stay what they were, as %s", async (user) => {
  const project = lay(user);
  mkdirSync(join(project, ".vscode"));
  writeFileSync(join(project, ".vscode/settings.json"), "kept", { mode: 0o666 });
  chmodSync(join(project, ".git/config"), 0o666);
  chmodSync(join(project, ".git/hooks"), 0o777);
  const before = readFileSync(join(project, ".git/config"), "utf8");
  const script = `set +e
mkdir -p dep/.vscode && echo '{"name":"dep","version":"1.0.0"}' >dep/package.json && echo theirs >dep/.vscode/settings.json && echo theirs >dep/.envrc
npm install --offline --no-audit --no-fund --no-save --install-links ./dep >/dev/null && cat node_modules/dep/.vscode/settings.json node_modules/dep/.envrc
npx --offline vitest --version >/dev/null && echo npx works
echo evil >.vscode/settings.json; echo evil >.git/hooks/post-commit; git config core.hooksPath /tmp; node -e 'require("fs").writeFileSync(".git/config", "evil")'
node -e 'require("net").connect(9, "127.0.0.1").on("error", (error) => console.log("connect:", error.code))'`;
  const { output } = await work.run(user, script);
  expect(output).toContain("theirs\ntheirs\n");
  expect(output).toMatch(/^connect: EPERM$/m);
  expect(readFileSync(join(project, ".vscode/settings.json"), "utf8")).toBe("kept");
  expect(readFileSync(join(project, ".git/config"), "utf8")).toBe(before);
  expect(existsSync(join(project, ".git/hooks/post-commit"))).toBe(false);
});
