/**
 * Denies inside what is allowed, and rules that change under a running session: by effect, each with its permitted twin, as
 * root and as an ordinary user, on every backend. Where Landlock holds files the responder answers for them (ADR 0020).
 */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { responderPlaces } from "@cordon/daemon";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agentPolicy } from "../support/agent-policy.ts";
import { responderProcesses } from "../support/responder-processes.ts";
import { callers, compileProgram, openStaticHost, outputOf, says, writeOpenFile, type StaticHost } from "../support/static-host.ts";

const secret = "SECRET-OF-THE-HOST";
let host: StaticHost;
let work: string;
let program: string;
let tool: string;

beforeAll(() => {
  host = openStaticHost();
  work = join(host.folder, "work");
  mkdirSync(join(host.folder, "bin"));
  program = join(host.folder, "bin", "tries");
  tool = join(host.folder, "bin", "tool");
  compileProgram(join(import.meta.dirname, "responder.c"), program);
  compileProgram(join(import.meta.dirname, "responder.c"), tool);
});

beforeEach(() => {
  rmSync(work, { recursive: true, force: true });
  for (const folder of [work, join(work, "sub"), join(work, "kept")]) {
    mkdirSync(folder);
    chmodSync(folder, 0o777);
  }
  for (const name of ["plain", "secret", "sub/a.key", "sub/a.txt", "kept/inner"]) {
    writeOpenFile(join(work, name), secret);
    chmodSync(join(work, name), 0o666);
  }
});

afterAll(() => host.close());

const isLandlock = (): boolean => host.probe.backends.file === "landlock";
const policy = (files: readonly string[], exec: readonly string[] = [program, tool]): string =>
  agentPolicy("prober", `  files: [${files.join(", ")}]\n  exec: [${exec.map((path) => `{ path: ${path} }`).join(", ")}]\n`);
const allow = (path: string, access = "read, write"): string => `{ path: "${path}", access: [${access}] }`;
const deny = (path: string, access: string): string => `{ path: "${path}", deny: [${access}] }`;

/** What each of a program's acts gave: 0, or an errno. */
async function tries(user: string, ...words: string[]): Promise<readonly number[]> {
  const { output } = await host.run("prober", user, [program, ...words], work);
  return [...output.matchAll(/^\w+: (\d+)$/gm)].map(([, code]) => Number(code));
}

const refused = (codes: readonly number[]): readonly boolean[] => codes.map((code) => code !== 0);
const at = (name: string): string => join(work, name);

describe.each(callers)("as %s", (user) => {
  it("refuses reading what is denied inside an allowed directory, by every way to open it", async () => {
    expect(host.apply(policy([allow(`${work}/**`), deny(at("secret"), "read")]))).toMatchObject({ ok: true });
    const ways = ["read", "both", "open", "reopen", "thread"].flatMap((way) => [way, at("secret")]);
    expect(refused(await tries(user, ...ways, "read", at("plain"), "write", at("secret"), "thread", at("plain")))).toEqual([true, true, true, true, true, false, false, false]);
  });

  it("refuses reading by name, wherever it lies, and follows a rename", async () => {
    expect(host.apply(policy([allow(`${work}/**`), deny("**/*.key", "read")]))).toMatchObject({ ok: true });
    const codes = await tries(user, "read", at("sub/a.key"), "read", at("sub/a.txt"), "rename", at("sub/a.txt"), at("sub/b.key"), "read", at("sub/b.key"), "link", at("plain"), at("l.key"), "read", at("l.key"));
    expect(refused(codes)).toEqual([true, false, false, true, false, true]);
  });

  it("lets nothing that may not be read be read under another name", async () => {
    expect(host.apply(policy([allow(`${work}/**`), deny(at("secret"), "read"), deny(at("sub/a.txt"), "read"), deny(`${at("kept")}/**`, "read"), deny("**/*.key", "read")]))).toMatchObject({ ok: true });
    const acts = [["secret", "moved"], ["sub", "moved"], ["kept", "moved"], ["kept/inner", "moved"], ...(isLandlock() ? [] : [["sub/a.key", "moved"]])];
    const twins = [["rename", at("plain"), at("moved")], ["rename", at("moved"), at("plain")], ["write", at("secret")]];
    const codes = refused(await tries(user, ...acts.flatMap(([from = "", to = ""]) => ["rename", at(from), at(to)]), ...twins.flat()));
    expect(codes).toEqual([...acts.map(() => true), ...twins.map(() => false)]);
  });

  it("denies what a path leads to, not what lies hidden under a mount that came later", async () => {
    const later = join(host.folder, "later");
    mkdirSync(join(later, "sub"), { recursive: true });
    for (const name of ["sub/secret", "sub/plain"]) writeOpenFile(join(later, name), secret);
    execFileSync("mount", ["-t", "tmpfs", "none", at("sub")]);
    execFileSync("mount", ["--bind", later, work]);
    try {
      expect(host.apply(policy([allow(`${work}/**`), deny(at("sub/secret"), "read")]))).toMatchObject({ ok: true });
      expect(refused(await tries(user, "read", at("sub/secret"), "read", at("sub/plain")))).toEqual([true, false]);
    } finally {
      for (const mounted of [work, at("sub")]) execFileSync("umount", [mounted]);
    }
  });

  it("refuses listing a directory that is denied", async () => {
    expect(host.apply(policy([allow(`${work}/**`), deny(`${at("kept")}/**`, "read")]))).toMatchObject({ ok: true });
    expect(refused(await tries(user, "read", at("kept"), "read", at("kept/inner"), "read", at("sub"), "read", work))).toEqual([true, true, false, false]);
  });

  it("keeps what may not be written as it is, by every way to change it", async () => {
    expect(host.apply(policy([allow(`${work}/**`), deny(at("secret"), "read, write"), deny(`${at("kept")}/**`, "write")]))).toMatchObject({ ok: true });
    const acts = [
      ["write", at("secret")],
      ["empty", at("secret")],
      ["creat", at("secret")],
      ["truncate", at("secret")],
      ["rename", at("secret"), at("moved")],
      ["rename", at("plain"), at("secret")],
      ["link", at("secret"), at("linked")],
      ["unlink", at("secret")],
      ["create", at("kept/new")],
      ["write", at("kept/inner")],
      ["unlink", at("kept/inner")],
      ["rename", at("kept/inner"), at("inner")],
      ["rename", at("plain"), at("kept/plain")],
      // a tree's own name is not the tree's (docs/policy-language.md), but a mount point keeps it
      ...(isLandlock() ? [["rename", at("kept"), at("lost")]] : []),
    ];
    const twins = [
      ["read", at("kept/inner")],
      ["truncate", at("sub/a.txt")],
      ["rename", at("plain"), at("sub/plain")],
      ["create", at("sub/new")],
      ["unlink", at("sub/a.key")],
    ];
    const codes = refused(await tries(user, ...acts.flat(), ...twins.flat()));
    expect(codes).toEqual([...acts.map(() => true), ...twins.map(() => false)]);
    expect(readFileSync(at("secret"), "utf8")).toBe(secret);
    expect(readFileSync(at("kept/inner"), "utf8")).toBe(secret);
    expect([existsSync(at("kept/new")), existsSync(at("sub/plain")), statSync(at("sub/a.txt")).size]).toEqual([false, true, 0]);
  });

  it("follows rules that change under a running session: reading withdrawn and given again", async () => {
    const both = [allow(`${work}/**`, "read"), allow(at("plain"), "read")];
    expect(host.apply(policy(both))).toMatchObject({ ok: true });
    const running = await host.start("prober", user, [program, "follow", at("secret")], work);
    await says(running, /now: 0\n$/);
    expect(host.apply(policy([...both, deny(at("secret"), "read")]))).toMatchObject({ ok: true, needsRestart: [] });
    await says(running, /now: 0\nnow: 1?[13]\n$/);
    expect(host.apply(policy(both))).toMatchObject({ ok: true, needsRestart: [] });
    await says(running, /now: 1?[13]\nnow: 0\n$/);
    expect(host.apply(policy([allow(at("plain"), "read")]))).toMatchObject({ ok: true, needsRestart: [] });
    await says(running, /now: 0\nnow: 1?[13]\n$/);
    rmSync(at("secret"));
    await running.end;
  });

  it("refuses opens for writing when that is withdrawn, and names the session whose names are made as before", async () => {
    expect(host.apply(policy([allow(`${work}/**`)]))).toMatchObject({ ok: true });
    const running = await host.start("prober", user, [program, "follow", at("secret"), "write", at("plain"), "both", at("plain"), "empty", at("plain"), "creat", at("plain"), "read", at("plain")], work);
    await says(running, /now: 0\n$/);
    expect(host.apply(policy([allow(`${work}/**`, "read")]))).toMatchObject({ ok: true, needsRestart: isLandlock() ? [running.session.handle] : [] });
    rmSync(at("secret"));
    const { output } = await running.end;
    expect([...output.matchAll(/^(?!now|follow)\w+: (\d+)$/gm)].map(([, code]) => Number(code) !== 0)).toEqual([true, true, true, true, false]);
    expect(readFileSync(at("plain"), "utf8")).toBe(secret);
  });

  it("refuses a program whose rule was withdrawn, and runs the one whose rule was not", async () => {
    expect(host.apply(policy([allow(`${work}/**`, "read")]))).toMatchObject({ ok: true });
    const running = await host.start("prober", user, [program, "follow", at("secret"), "exec", tool, "exec", program], work);
    await says(running, /now: 0\n$/);
    expect(host.apply(policy([allow(`${work}/**`, "read")], [program]))).toMatchObject({ ok: true, needsRestart: [] });
    rmSync(at("secret"));
    const { output } = await running.end;
    expect([...output.matchAll(/^exec: (\d+)$/gm)].map(([, code]) => Number(code) !== 0)).toEqual([true, false]);
  });

  it("refuses an agent in audit mode nothing, and tells what a policy would have", async () => {
    const audited = policy([allow(`${work}/**`, "read"), deny(at("secret"), "read")], [program]).replace("mode: enforce", "mode: audit");
    expect(host.apply(audited)).toMatchObject({ ok: true });
    const { session, output } = await host.run("prober", user, [program, "read", at("secret"), "write", at("plain"), "create", at("made"), "read", "/etc/hostname", "exec", tool, "read", at("plain")], work);
    expect([...output.matchAll(/^\w+: (\d+)$/gm)].map(([, code]) => code)).toEqual(["0", "0", "0", "0", "0", "0"]);
    await host.settle();
    const told = new Set(host.events.flatMap((event) => (event.kind === "decision" && event.session === session.handle && event.verdict === "audit" ? [`${event.operation} ${event.text}`] : [])));
    expect([...told].filter((one) => one.startsWith("open ") && one.endsWith("/work/plain")).length).toBeGreaterThan(0);
    expect([...told].some((one) => one.endsWith("/etc/hostname"))).toBe(true);
    expect([...told].some((one) => one.startsWith("open ") && one.endsWith("/work/secret"))).toBe(true);
    expect([...told].some((one) => one.startsWith("exec ") && one.endsWith("/tool"))).toBe(true);
    expect(host.events.some((event) => event.kind === "decision" && event.session === session.handle && event.verdict === "deny")).toBe(false);
    rmSync(at("made"));
  });

  it("shows an agent in audit mode none of Cordon's own files", async () => {
    expect(host.apply(policy([allow(`${work}/**`, "read")]).replace("mode: enforce", "mode: audit"))).toMatchObject({ ok: true });
    const own = join(host.folder, "state", "kept");
    writeOpenFile(own, secret);
    expect(refused(await tries(user, "read", own, "read", at("plain"), "create", `${own}-too`))).toEqual([true, false, true]);
    rmSync(own);
  });

  it("tells each refusal with its process, rule and backend", async () => {
    expect(host.apply(policy([allow(`${work}/**`), deny(at("secret"), "read")]))).toMatchObject({ ok: true });
    const { session } = await host.run("prober", user, [program, "read", at("secret")], work);
    await host.settle();
    const told = host.events.filter((event) => event.kind === "decision" && event.session === session.handle && event.verdict === "deny" && event.text.endsWith("/work/secret"));
    expect(told).toMatchObject([{ operation: "open", tgid: session.rootPid, backend: isLandlock() ? "fanotify" : host.probe.backends.file }]);
  });
});

describe("where Landlock holds files", () => {
  const pins = (): string => responderPlaces({ pinDir: join(host.folder, "state", "bpf"), state: join(host.folder, "state") }).pins;
  const part = (isKeeper: boolean): number => {
    const found = responderProcesses(pins()).find((one) => one.isKeeper === isKeeper);
    if (found === undefined) throw new Error("there is no responder");
    return found.pid;
  };

  it.for([["the one that answers", false], ["its keeper", true]] as const)("%s is replaced within a second when it is killed, soon when it is stopped, and nothing gets through", async ([, isKeeper], { skip }) => {
    if (!isLandlock()) skip("the kernel itself decides here: there is no responder");
    expect(host.apply(policy([allow(`${work}/**`), deny(at("secret"), "read")]))).toMatchObject({ ok: true });
    const running = await host.start("prober", "root", [program, "follow", at("secret")], work);
    await says(running, /now: 1\n$/);
    for (const signal of ["SIGKILL", "SIGSTOP", "SIGKILL"] as const) {
      const killed = part(isKeeper);
      const before = performance.now();
      process.kill(killed, signal);
      while (responderProcesses(pins()).some((one) => one.pid === killed) || responderProcesses(pins()).length < 2) await new Promise(setImmediate);
      expect(performance.now() - before).toBeLessThan(signal === "SIGKILL" ? 1_000 : 2_500);
      expect(await tries("nobody", "read", at("plain"), "read", at("secret"))).toEqual([0, 1]);
    }
    expect(outputOf(running)).toBe("now: 1\n");
    rmSync(at("secret"));
    await running.end;
  });

  it("refuses to start a session whose protected path does not exist", async ({ skip }) => {
    if (!isLandlock()) skip("a name that does not exist is held as well here");
    expect(host.apply(policy([allow(`${work}/**`), deny(at("later"), "write")]))).toMatchObject({ ok: true });
    await expect(tries("root", "create", at("later"))).rejects.toThrow("does not exist");
    writeFileSync(at("later"), secret);
    expect(refused(await tries("root", "write", at("later")))).toEqual([true]);
  });

  it("ends by itself when its pin is gone", async ({ skip }) => {
    if (!isLandlock()) skip("the kernel itself decides here: there is no responder");
    expect(responderProcesses(pins())).toHaveLength(2);
    rmSync(join(pins(), "answer"));
    while (responderProcesses(pins()).length > 0) await new Promise(setImmediate);
  });
});
