/** git against a remote over SSH, by a deploy key, under docs/real-work.md's policy, as root and as an ordinary user. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openRealWork, type RealWork } from "../support/real-work.ts";
import { startSshServer, type SshServer } from "../support/ssh-server.ts";
import { callers } from "../support/static-host.ts";

let work: RealWork;
let remote: SshServer;
let repository: string;
beforeAll(async () => {
  work = await openRealWork();
  remote = await startSshServer(join(work.instance.folder, "ssh"), work.ports.ssh);
  repository = join(work.instance.folder, "app.git");
});
afterAll(async () => {
  await remote.close();
  await work.close();
});

const bare = (...words: readonly string[]): string => execFileSync("git", ["-c", "safe.directory=*", "-C", repository, ...words], { encoding: "utf8" });

beforeEach(() => {
  execFileSync("rm", ["-rf", repository]);
  execFileSync("git", ["init", "-q", "--bare", "-b", "main", repository]);
  const made = bare("-c", "user.name=dev", "-c", "user.email=dev@example.com", "commit-tree", "-m", "first", bare("hash-object", "-t", "tree", "-w", "/dev/null").trim()).trim();
  bare("update-ref", "refs/heads/main", made);
});

/** What its developer gives the session: the key, the host's key, and in git's settings how ssh is to use them. */
function lay(user: string): { readonly deploy: string; readonly url: (address: string) => string } {
  work.layFor(user, null);
  const deploy = join(work.folder, "deploy");
  execFileSync("rm", ["-rf", deploy]);
  mkdirSync(deploy);
  writeFileSync(join(deploy, "key"), remote.key, { mode: 0o600 });
  writeFileSync(join(deploy, "known_hosts"), ["127.0.0.1", "127.0.0.2"].map((address) => `[${address}]:${work.ports.ssh} ${remote.knownHost}`).join(""));
  execFileSync("git", ["config", "-f", join(work.folder, "home/.gitconfig"), "core.sshCommand", `ssh -i ${deploy}/key -o IdentitiesOnly=yes -o UserKnownHostsFile=${deploy}/known_hosts`]);
  execFileSync("chown", ["-R", user, work.folder]);
  return { deploy, url: (address) => `ssh://root@${address}:${work.ports.ssh}${repository}` };
}

it.each(callers)("clone, commit, rebase and push go on without a denial, as %s", { timeout: 480_000 }, async (user) => {
  const { url } = lay(user);
  const script = `git clone -q ${url("127.0.0.1")} clone && cd clone
git checkout -q -b topic && echo one >topic.txt && git add . && git commit -q -m topic
git checkout -q main && echo other >other.txt && git add . && git commit -q -m other && git push -q
git fetch -q && git rebase -q origin/main topic && git push -q origin topic && git log --format=%s`;
  const { end, targets } = await work.refusedIn(user, script);
  expect(end).toMatchObject({ code: 0 });
  expect(end.output).toContain("topic\nother\nfirst\n");
  expect(targets).toEqual([]);
  expect(bare("log", "--format=%s", "topic").trim().split("\n")).toEqual(["topic", "other", "first"]);
});

it.each(callers)("another host, another key and a change of its own stay refused, as %s", async (user) => {
  const { deploy, url } = lay(user);
  const kept = [join(deploy, "key"), join(deploy, "known_hosts")].map((file) => ({ file, text: readFileSync(file, "utf8") }));
  const other = join(work.instance.folder, "other-key");
  writeFileSync(other, "OTHER KEY", { mode: 0o644 });
  const before = remote.asked.length;
  const script = `set +e
git ls-remote ${url("127.0.0.2")} || echo no other host
cat ${other}; cp ${other} stolen
echo evil >>${deploy}/known_hosts; rm -f ${deploy}/key; mv ${deploy}/key moved; echo evil >${deploy}/config
git ls-remote ${url("127.0.0.1")}`;
  const { output } = await work.run(user, script);
  expect(output).toContain("no other host");
  expect(output).not.toContain("OTHER KEY");
  expect(output).toContain("refs/heads/main");
  expect(new Set(remote.asked.slice(before))).toEqual(new Set(["127.0.0.1"]));
  expect(existsSync(join(work.folder, "project/stolen")) && readFileSync(join(work.folder, "project/stolen"), "utf8")).toBeFalsy();
  expect(kept.map(({ file }) => readFileSync(file, "utf8"))).toEqual(kept.map(({ text }) => text));
  expect(existsSync(join(deploy, "config"))).toBe(false);
});
