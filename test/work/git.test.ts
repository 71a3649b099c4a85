/** git against a remote over HTTP, hooks included, under docs/real-work.md's policy, as root and as an ordinary user. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { listen } from "../support/ports.ts";
import { openRealWork, type RealWork } from "../support/real-work.ts";
import { callers } from "../support/static-host.ts";

let work: RealWork;
let remote: Server;
let repositories: string;
/** The addresses at which the remote was reached. */
const asked: string[] = [];

beforeAll(async () => {
  work = await openRealWork();
  repositories = join(work.instance.folder, "repositories");
  remote = createServer(serve);
  await listen(remote, { host: "0.0.0.0", port: work.ports.remote });
});
afterAll(async () => {
  remote.close();
  await work.close();
});

/** git's own program for HTTP, by CGI (git-http-backend(1)), outside of any session. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  asked.push(request.socket.localAddress ?? "");
  const url = new URL(request.url ?? "/", "http://remote");
  const header = (name: string): string => String(request.headers[name] ?? "");
  const backend = spawn("git", ["-c", "safe.directory=*", "-c", "http.receivepack=true", "http-backend"], {
    env: {
      PATH: "/usr/bin:/bin",
      GIT_PROJECT_ROOT: repositories,
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_PROTOCOL: header("git-protocol"),
      HTTP_CONTENT_ENCODING: header("content-encoding"),
      CONTENT_TYPE: header("content-type"),
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? "GET",
      REMOTE_ADDR: "127.0.0.1",
    },
  });
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  backend.once("close", () => {
    const answer = Buffer.concat(chunks);
    const end = answer.indexOf("\r\n\r\n");
    const fields = answer.subarray(0, end).toString("latin1").split("\r\n").map((line) => line.split(": ") as [string, string]);
    for (const [name, value] of fields) if (name !== "Status") response.setHeader(name, value);
    response.statusCode = Number(fields.find(([name]) => name === "Status")?.[1].slice(0, 3) ?? 200);
    response.end(answer.subarray(end + 4));
  });
}

const bare = (...words: readonly string[]): string => execFileSync("git", ["-c", "safe.directory=*", "-C", join(repositories, "app.git"), ...words], { encoding: "utf8" });

beforeEach(() => {
  execFileSync("rm", ["-rf", repositories]);
  mkdirSync(repositories);
  execFileSync("git", ["init", "-q", "--bare", "-b", "main", join(repositories, "app.git")]);
});

/** The project as its developer has it: a clone with a remote and a hook of his own. */
function lay(user: string): string {
  work.layFor(user, null);
  const project = join(work.folder, "project");
  const git = (...words: readonly string[]): void => void execFileSync("git", ["-c", "safe.directory=*", "-C", project, "-c", "user.name=dev", "-c", "user.email=dev@example.com", ...words]);
  git("init", "-q", "-b", "main");
  git("remote", "add", "origin", `http://127.0.0.1:${work.ports.remote}/app.git`);
  writeFileSync(join(project, "app.txt"), "one\n");
  git("add", ".");
  git("commit", "-q", "-m", "first");
  git("push", "-q", "-u", join(repositories, "app.git"), "main");
  git("config", "branch.main.remote", "origin");
  git("config", "branch.main.merge", "refs/heads/main");
  writeFileSync(join(project, ".git/hooks/pre-commit"), "#!/bin/sh\necho the hook ran; ! grep -q forbidden app.txt\n");
  chmodSync(join(project, ".git/hooks/pre-commit"), 0o755);
  execFileSync("chown", ["-R", user, work.folder]);
  return project;
}

it.each(callers)("fetch, commit with its hook, rebase and push, and a clone, go on without a denial, as %s", async (user) => {
  lay(user);
  const script = `git fetch -q && git status --short --branch
git checkout -q -b topic && echo two >>app.txt && git commit -q -a -m second
git checkout -q main && echo other >other.txt && git add . && git commit -q -m other
git rebase -q main topic && git checkout -q main && git merge -q --ff-only topic && git push -q
echo dirty >>app.txt && git stash -q && git stash pop -q && git checkout -q app.txt && git gc -q && git fsck --no-progress
git clone -q http://127.0.0.1:${work.ports.remote}/app.git clone && cd clone && git log --format=%s && git checkout -q -b more && echo three >>app.txt && git commit -q -a -m third && git push -q -u origin more
cd .. && rm -rf clone`;
  const { end, targets } = await work.refusedIn(user, script);
  expect(end).toMatchObject({ code: 0 });
  expect(end.output).toContain("the hook ran");
  expect(end.output).toContain("second\nother\nfirst\n");
  expect(targets).toEqual([]);
  expect(bare("log", "--format=%s", "more").trim().split("\n")).toEqual(["third", "second", "other", "first"]);
});

it.each(callers)("another host, hooks and settings stay refused, and the hook still says no, as %s", async (user) => {
  const project = lay(user);
  const config = readFileSync(join(project, ".git/config"), "utf8");
  const script = `set +e
echo forbidden >>app.txt; git commit -q -a -m bad || echo the hook refused
git ls-remote http://127.0.0.2:${work.ports.remote}/app.git || echo no other host
git config core.fsmonitor ./evil; git remote add evil http://127.0.0.2/; echo evil >.git/hooks/pre-commit; echo evil >.git/hooks/post-checkout; mv .git moved
git ls-remote http://127.0.0.1:${work.ports.remote}/app.git`;
  const { output } = await work.run(user, script);
  expect(output).toContain("the hook refused");
  expect(output).toContain("no other host");
  expect(asked).not.toContain("127.0.0.2");
  expect(output).toContain("refs/heads/main");
  expect(readFileSync(join(project, ".git/config"), "utf8")).toBe(config);
  expect(readFileSync(join(project, ".git/hooks/pre-commit"), "utf8")).toContain("the hook ran");
  expect(existsSync(join(project, ".git/hooks/post-checkout"))).toBe(false);
});
