/** What an agent, or the user who runs one, does to get more than its policy gives: by effect, with the permitted twin. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, credentials } from "@grpc/grpc-js";
import { localService, type cordon } from "@cordon/wire";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { until } from "../demo/poll-log.ts";
import { ended, type Ended } from "../support/ended.ts";
import { openInstance, toolPolicy, type Instance } from "../support/instance.ts";

const cli = join(import.meta.dirname, "../../packages/cli/src/main.ts");
const nobody = 65534;
let instance: Instance;
let ground = "";
let work = "";

beforeAll(async () => {
  ground = realpathSync(mkdtempSync(join(tmpdir(), "cordon-ground-")));
  chmodSync(ground, 0o755);
  work = join(ground, "work");
  instance = await openInstance();
});
afterAll(async () => {
  await instance.close();
  spawnSync("umount", [join(work, "still")]); // when its test was cut off
  rmSync(ground, { recursive: true, force: true });
});

beforeEach(async () => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, "reports"), { recursive: true });
  chownSync(work, nobody, nobody);
  writeFileSync(join(work, "config.json"), "harmless");
  writeFileSync(join(work, "reports/one"), "harmless");
  writeFileSync(join(ground, "secret"), "SECRET", { mode: 0o644 });
  const files = `  files:
    - { path: ${work}/**, access: [read, write] }
    - { path: /usr/bin/id, access: [read] }
    - { path: ${work}/config.json, access: [read] }
    - { path: ${work}/reports/**, access: [read] }
`;
  const exec = ["ln", "rm", "mv", "cp", "chmod", "touch", "id"].map((name) => `    - { path: /usr/bin/${name} }\n`).join("");
  expect(await instance.apply(toolPolicy(`${exec}${files}`))).toMatchObject({ code: 0 });
});

/** A command as a session, started by a shell so that it can redirect. Both outputs are one pipe: in two, the order would be lost. */
function run(command: string, options: { readonly user?: string; readonly redirect?: string; readonly uid?: number; readonly cwd?: string } = {}): Promise<Ended> {
  const user = options.user === undefined ? "" : `--user ${options.user}`;
  const line = `exec ${process.execPath} ${cli} run --state ${instance.cordon.state} --agent tool ${user} -- sh -c "$COMMAND" 2>&1 ${options.redirect ?? ""}`;
  const env = { PATH: "/usr/bin:/bin", HOME: "/", COMMAND: command };
  return ended(spawn("sh", ["-c", line], { stdio: ["ignore", "pipe", "pipe"], cwd: options.cwd ?? "/", env, ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }) }));
}

describe.each([["root"], ["nobody"]])("as %s", (user) => {
  it("a link planted where a rule points gives the next session nothing", async () => {
    const plant = `rm ${work}/config.json && ln -s ${ground}/secret ${work}/config.json && mv ${work}/reports ${work}/away && ln -s ${ground} ${work}/reports && echo planted`;
    expect((await run(plant, { user })).output).toBe("planted\n");
    const { output } = await run(`cat ${work}/config.json; cat ${work}/reports/secret; cat ${ground}/secret; cat ${work}/away/one; echo; echo alive`, { user });
    expect(output).not.toContain("SECRET");
    expect(output.match(/Permission denied|Operation not permitted/g)).toHaveLength(3);
    expect(output).toMatch(/harmless\nalive\n$/);
  });

  it("Cordon's own directory is empty, and can't be changed", async () => {
    const { state } = instance.cordon;
    const before = execFileSync("stat", ["-c", "%a %U %Y", join(state, "operator.json")], { encoding: "utf8" });
    const { output } = await run(`ls ${state}; chmod 666 ${state}/operator.json; touch ${state}/operator.json; chmod 777 ${state}; cat ${state}/operator.json; echo alive`, { user });
    expect(output).not.toMatch(/operator\.json\n|PRIVATE/);
    expect(output).toMatch(/alive\n$/);
    expect(execFileSync("stat", ["-c", "%a %U %Y", join(state, "operator.json")], { encoding: "utf8" })).toBe(before);
  });

  it("a program written into a redirected file does not run through /proc/self/fd", async () => {
    // base tools are linked dynamically: the loader would run what it may map
    const command = `exec 3>&1; cp /usr/bin/id ${work}/loot; cat /usr/bin/id >&1; /lib64/ld-linux-x86-64.so.2 /proc/self/fd/1 >&2; /lib64/ld-linux-x86-64.so.2 ${work}/loot >&2; echo alive >&2`;
    writeFileSync(join(work, "out"), "");
    chownSync(join(work, "out"), nobody, nobody);
    const { output } = await run(command, { user, redirect: `> ${work}/out` });
    expect(output).not.toContain("uid=");
    expect(output).toMatch(/alive\n$/);
    expect(readFileSync(join(work, "out")).equals(readFileSync("/usr/bin/id"))).toBe(true); // the redirection itself works
  });
});

it("a link that was planted while a rule allowed it is followed no more than before", async () => {
  expect((await run(`ln -s ${ground} ${work}/docs && echo planted`)).output).toBe("planted\n");
  const narrower = (path: string): string => toolPolicy(`  files:\n    - { path: ${path}/docs/**, access: [read] }\n`);
  expect(await instance.apply(narrower(work))).toMatchObject({ code: 0 });
  const first = await run(`cat ${work}/docs/secret; cat ${ground}/secret; echo alive`);
  // the same place by another of its mounts
  mkdirSync(join(ground, "alias"), { recursive: true });
  execFileSync("mount", ["--bind", work, join(ground, "alias")]);
  expect(await instance.apply(narrower(join(ground, "alias")))).toMatchObject({ code: 0 });
  const second = await run(`cat ${ground}/alias/docs/secret; cat ${ground}/secret; echo alive`);
  execFileSync("umount", [join(ground, "alias")]);
  for (const { output } of [first, second]) {
    expect(output).not.toContain("SECRET");
    expect(output).toMatch(/alive\n$/);
  }
});

it("Cordon's own directory by another of its mounts is its own, too", async () => {
  const mirror = join(ground, "mirror");
  mkdirSync(mirror, { recursive: true });
  execFileSync("mount", ["--bind", instance.cordon.state, mirror]);
  try {
    for (const path of [`${mirror}/**`, `${mirror}/operator.json`, `${instance.cordon.state}/service/**`]) {
      const { code, output } = await instance.apply(toolPolicy(`  files:\n    - { path: ${path}, access: [read, write] }\n`));
      expect(output, path).toMatch(/nacked.*Cordon's own/s);
      expect(code).toBe(1);
    }
    expect((await run(`ls ${mirror}; cat ${mirror}/operator.json; echo alive`)).output).toMatch(/^(?!.*(PRIVATE|service\n)).*alive\n$/s);
  } finally {
    execFileSync("umount", [mirror]);
  }
});

it("a bundle that was refused leaves nothing behind: the host's own links are followed as before", async () => {
  mkdirSync(join(ground, "target"), { recursive: true });
  writeFileSync(join(ground, "target/file"), "linked\n");
  symlinkSync(join(ground, "target"), join(ground, "link"));
  const refused = `  files:\n    - { path: ${ground}/**, access: [read, write] }\n    - { path: ${instance.cordon.state}/service/**, access: [read] }\n`;
  const { code, output } = await instance.apply(toolPolicy(refused));
  expect(output).toMatch(/nacked.*Cordon's own/s);
  expect(code).toBe(1);
  expect(await instance.apply(toolPolicy(`  files:\n    - { path: ${ground}/link/**, access: [read] }\n`))).toMatchObject({ code: 0 });
  expect((await run(`cat ${ground}/link/file; cat ${ground}/secret; echo alive`)).output).toMatch(/^linked\n(?!.*SECRET).*alive\n$/s);
});

it("a link in another user's home is followed no more than one in root's", async () => {
  const home = execFileSync("sh", ["-c", "getent passwd games | cut -d: -f6"], { encoding: "utf8" }).trim();
  const page = `apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: gamer }
spec: { attest: { environment: { user: [games] } } }
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: gamer-home }
spec: { agents: { names: [gamer] }, mode: enforce, use: [linux-base], files: [{ path: "~/**", access: [read, write] }] }
---
`;
  const planted = join(home, "cordon-planted");
  rmSync(planted, { force: true });
  mkdirSync(home, { recursive: true });
  symlinkSync(join(ground, "secret"), planted); // as the gamer could have
  try {
    expect(await instance.apply(`${page}${toolPolicy(`  files:\n    - { path: ${planted}, access: [read] }\n`)}`)).toMatchObject({ code: 0 });
    const { output } = await run(`cat ${planted}; echo alive`);
    expect(output).not.toContain("SECRET");
    expect(output).toMatch(/alive\n$/);
  } finally {
    rmSync(planted, { force: true });
  }
});

it("a directory among the descriptors leads nowhere", async () => {
  const { output } = await run(`ls /proc/self/fd/0/ ; cat /proc/self/fd/0/secret; cat; echo alive`, { redirect: `< ${ground}` });
  expect(output).not.toMatch(/SECRET|^secret$/m);
  expect(output).toMatch(/alive\n$/);
});

it("what can't be written to a redirected file is no success", async () => {
  mkdirSync(join(ground, "small"), { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "none", join(ground, "small")]);
  try {
    const big = `perl -e 'print "x" x 200_000'`;
    const full = await run(big, { redirect: `> ${ground}/small/out` });
    expect(full.code).not.toBe(0);
    expect(await run("echo fits", { redirect: `> ${ground}/small/out` })).toMatchObject({ code: 0 });
    expect(readFileSync(join(ground, "small/out"), "utf8")).toBe("fits\n");
  } finally {
    execFileSync("umount", [join(ground, "small")]);
  }
});

it("a read-only mount in a writable directory stays read-only", async () => {
  mkdirSync(join(work, "still"));
  mkdirSync(join(ground, "original"), { recursive: true });
  execFileSync("mount", ["--bind", join(ground, "original"), join(work, "still")]);
  execFileSync("mount", ["-o", "remount,bind,ro", join(work, "still")]);
  const { output } = await run(`echo x > ${work}/still/new; echo x > ${work}/new && echo written; echo alive`);
  execFileSync("umount", [join(work, "still")]);
  expect(output).toMatch(/Read-only file system|Permission denied/);
  expect(output).toMatch(/written\nalive\n$/);
  expect(readdirSync(join(ground, "original"))).toEqual([]);
});

it("a user's session stands where he may stand, and has his own limits", async () => {
  mkdirSync(join(ground, "private/below"), { recursive: true });
  chmodSync(join(ground, "private"), 0o700);
  chmodSync(join(ground, "private/below"), 0o777);
  writeFileSync(join(ground, "private/below/file"), "SECRET");
  const there = await run("cat file", { user: "nobody", cwd: join(ground, "private/below") });
  expect(there).toMatchObject({ code: 126 });
  expect(there.output).toMatch(/nobody can't enter/);
  const { output } = await ended(
    spawn("sh", ["-c", `umask 027; ulimit -n 777; ulimit -c 0; exec nice -n 5 ${process.execPath} ${cli} run --state ${instance.cordon.state} --agent tool -- sh -c 'umask; ulimit -n; ulimit -c; cat /proc/self/stat'`], {
      stdio: ["ignore", "pipe", "pipe"],
      cwd: "/",
      uid: nobody,
      gid: nobody,
      env: { PATH: "/usr/bin:/bin", HOME: "/" },
    }),
  );
  const [umask, files, core, stat = ""] = output.split("\n");
  expect([umask, files, core, stat.split(" ")[18]]).toEqual(["0027", "777", "0", "5"]);
});

describe("a hostile caller of the daemon's socket", () => {
  const connect = (): Client => new Client(`unix:${instance.cordon.state}/cordond.sock`, credentials.createInsecure());
  const leaves = (): readonly string[] => readdirSync(join(instance.cordon.state, "daemon/sessions"));
  const answer = (start: cordon.v1.IRunStart): Promise<cordon.v1.RunResponse | null> =>
    new Promise((resolve) => {
      const client = connect();
      const method = localService.run;
      const stream = client.makeBidiStreamRequest(method.path, method.requestSerialize, method.responseDeserialize);
      stream.on("data", (response: cordon.v1.RunResponse) => {
        resolve(response);
        stream.cancel();
      });
      stream.on("error", () => {
        resolve(null);
        client.close();
      });
      stream.write({ start });
    });
  const good: cordon.v1.IRunStart = { agent: "tool", command: ["sleep", "600"], directory: "/", environment: ["PATH=/usr/bin:/bin"] };

  it("gets a reason for what can't be run, and leaves nothing", async () => {
    const daemon = String(instance.up.pidOf("daemon"));
    const children = (): string => readFileSync(`/proc/${daemon}/task/${daemon}/children`, "utf8");
    const before = children().trim().split(" "); // the responder, where there is one
    for (const bad of [
      { ...good, command: ["sleep", "6\0"] },
      { ...good, environment: ["A=b\0c"] },
      { ...good, directory: "/\0" },
      { ...good, directory: "relative" },
      { ...good, command: [] },
      { ...good, command: [""] },
      { ...good, environment: [`A=${"x".repeat(2_000_000)}`] },
      { ...good, agent: "\x1b[2J" },
    ])
      expect((await answer(bad))?.refused?.reason, JSON.stringify(bad).slice(0, 80)).toMatch(/./);
    expect(leaves()).toEqual([]);
    // nothing of it stays; a proof of the canary's may be under way just now
    while (children().trim().split(" ").some((pid) => !before.includes(pid))) await new Promise(setImmediate);
  });

  it("does not stop the daemon with a program that nobody writes to", async () => {
    execFileSync("mkfifo", ["-m", "0755", join(work, "pipe")]);
    expect((await answer({ ...good, command: [join(work, "pipe")] }))?.refused?.reason).toMatch(/no program/);
    expect((await answer(good))?.started?.session).toMatch(/^s-/);
  });

  it("leaves no session behind that nobody follows", { timeout: 60_000 }, async () => {
    const script = `const { spawn } = require("node:child_process"); for (let i = 0; i < 5; i++) { const c = spawn(process.execPath, [${JSON.stringify(cli)}, "run", "--agent", "tool", "--", "sleep", "600"], { stdio: "ignore" }); setTimeout(() => c.kill("SIGKILL"), 250 + 40 * i); }`;
    await ended(spawn(process.execPath, ["-e", script], { stdio: "ignore", cwd: "/", env: { PATH: "/usr/bin:/bin", CORDON_STATE: instance.cordon.state } }));
    await instance.cordon.run("kill", "tool");
    expect(await until(20_000, () => (leaves().length === 0 ? true : null))).toBe(true);
  });
});

it("the ground is as it was", () => {
  expect(existsSync(join(ground, "secret"))).toBe(true);
  symlinkSync("secret", join(ground, "again"));
  expect(readFileSync(join(ground, "again"), "utf8")).toBe("SECRET");
});
