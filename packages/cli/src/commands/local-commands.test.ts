import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { int64, type cordon } from "@cordon/wire";
import { scratchState, startFakeDaemon, type DaemonAnswers, type FakeDaemon } from "../testing/fake-daemon.ts";
import { commandTable } from "../command-table.ts";
import { objectsOf, runWords } from "../testing/run-words.ts";
import { whyRequest } from "./why.ts";

let state: string;
let daemon: FakeDaemon | null;

beforeEach(() => {
  state = scratchState();
  daemon = null;
});

afterEach(() => {
  daemon?.close();
  rmSync(state, { recursive: true });
});

async function answering(answers: DaemonAnswers): Promise<void> {
  daemon = await startFakeDaemon(state, answers);
}

const answer: cordon.v1.IWhyResponse = {
  found: true,
  event: {
    id: "e-1",
    timeUnixNs: int64(1_700_000_000_123_456_789n),
    host: "demo",
    agent: "coder",
    session: "s-0000000000000001",
    kind: "open",
    target: "/x\x07",
    verdict: "deny",
    backend: "lsm",
    reason: "not-allowed",
  },
  step: 5,
  sentence: "no rule allows it",
  grant: `files:\n  - { path: "/x\\\\\\"\x1b", access: [read] }`,
  digest: "ab".repeat(32),
};

it("explains a refusal and gives the smallest grant", async () => {
  const asked: cordon.v1.WhyRequest[] = [];
  await answering({
    why: (request) => {
      asked.push(request);
      return request.last ? answer : { found: false };
    },
  });
  expect(await runWords(state, ["why", "--last"])).toEqual({
    exitCode: 0,
    err: "",
    out: [
      "what:     deny: open /x\\x07",
      "who:      agent coder, s-0000000000000001",
      "when:     2023-11-14T22:13:20.123Z",
      "why:      no rule allows it",
      "rule:     none (step 5 of the precedence)",
      "policy:   none, bundle abababababab",
      "backend:  lsm",
      "the smallest addition that would allow it, for the spec of a policy that selects the agent:",
      "  files:",
      String.raw`    - { path: "/x\\\"\x1b", access: [read] }`,
      "",
    ].join("\n"),
  });
  expect(objectsOf((await runWords(state, ["why", "--last", "--json"])).out)).toEqual([
    expect.objectContaining({ id: "e-1", pid: null, step: 5, sentence: "no rule allows it", grant: answer.grant, digest: answer.digest }),
  ]);
  expect(await runWords(state, ["why", "4711"])).toMatchObject({ exitCode: 1, err: "cordon: there is no violation of a process 4711 on this host that you may see: `cordon violations` lists them, to the operator\n" });
  expect(asked.at(-1)?.pid).toBe(4711);
});

it("tells a pid, a session and a violation apart", () => {
  expect(whyRequest("4711", false)).toEqual({ pid: 4711 });
  expect(whyRequest("s-00000000000000ff", false)).toEqual({ session: "s-00000000000000ff" });
  expect(whyRequest("99999999999", false)).toEqual({ violation: "99999999999" });
  expect(whyRequest(undefined, true)).toEqual({ last: true });
  expect(() => whyRequest(undefined, false)).toThrow("name one thing");
  expect(() => whyRequest("1", true)).toThrow("name one thing");
});

it("examines the host: a gap is no failure", async () => {
  const checks: cordon.v1.IDoctorCheck[] = [
    { name: "kernel", result: "pass", detail: "Linux 6.18" },
    { name: "gap file", result: "gap", detail: "chmod is not decided", remedy: "boot with BPF LSM" },
  ];
  await answering({ doctor: () => ({ checks }) });
  expect(await runWords(state, ["doctor"])).toEqual({
    exitCode: 0,
    err: "",
    out: "pass  kernel  Linux 6.18\ngap   file    chmod is not decided\n              remedy: boot with BPF LSM\n",
  });
  checks.push({ name: "service", result: "fail", detail: "does not answer", remedy: "start it" });
  const failed = await runWords(state, ["doctor", "--json"]);
  expect(failed.exitCode).toBe(1);
  expect(objectsOf(failed.out).at(-1)).toEqual({ name: "service", result: "fail", detail: "does not answer", remedy: "start it" });
  expect(failed.err).toBe("cordon: 1 of 3 checks failed: follow the remedies of the lines that say fail\n");
});

it("examines a host without a daemon, and counts that as a failure", async () => {
  const probe = join(state, "probe.mjs");
  const told = { backends: {}, checks: [{ name: "backend file", result: "pass", detail: "lsm", remedy: "" }] };
  writeFileSync(probe, `process.stdout.write(JSON.stringify(process.argv.includes("--probe") ? ${JSON.stringify(told)} : {}) + "\\n");`);
  const { exitCode, out } = await runWords(state, ["doctor", "--json"], { service: ["/nonexistent"], daemon: [process.execPath, probe] });
  expect(exitCode).toBe(1);
  const asRoot = process.getuid?.() === 0;
  expect(objectsOf(out)).toEqual([
    expect.objectContaining({ name: "daemon", result: "fail" }),
    asRoot ? told.checks[0] : expect.objectContaining({ name: "backends", result: "fail" }),
  ]);
});

it("names presets and their groups, and one that is not there", async () => {
  const list = await runWords(state, ["presets", "--json"]);
  expect(objectsOf(list.out)).toContainEqual(expect.objectContaining({ name: "git" }));
  expect((await runWords(state, ["presets", "git"])).out).toMatch(/^git: .*\n {2}programs: .*\n {4}exec {13}\/usr\/bin\/git\n/);
  expect((await runWords(state, ["presets", "git"])).out).toContain("    deny write       WRITABLE/.git/hooks/**\n");
  expect(await runWords(state, ["presets", "gti"])).toMatchObject({ exitCode: 1, err: expect.stringMatching(/^cordon: there is no preset gti: name one of c-toolchain, git, /) as string });
});

it("prints the schema of the language", async () => {
  const { out } = await runWords(state, ["schema"]);
  expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining("2020-12") as string });
});

it("tells wrong usage by exit code 2", async () => {
  const codes = [];
  const wrong = [["frob"], [], ["hosts", "--frob"], ["hosts", "surplus"], ["flows", "--limit", "0"], ["run", "--", "true"], ["freeze"]];
  for (const words of wrong) codes.push((await runWords(state, words)).exitCode);
  expect(codes).toEqual([2, 2, 2, 2, 2, 2, 2]);
  expect((await runWords(state, ["--help"])).exitCode).toBe(0);
  expect((await runWords(state, ["hosts", "--state="])).err).toBe("cordon: --state names no directory: write --state DIR, or leave it out\n");
  expect((await runWords(state, ["token", "--valid", "0"])).err).toContain("write a time from 1s to 24h: see `cordon help token`\n");
  expect(await runWords(state, ["--version"])).toEqual({ exitCode: 0, out: "0.0.0-test\n", err: "" });
});

it("tells the versions, and a command's own options by `help`", async () => {
  expect(await runWords(state, ["version", "--json"])).toMatchObject({ exitCode: 0, out: expect.stringMatching(/^\{"cordon":"0\.0\.0-test","node":"24\.\d/) as string });
  expect((await runWords(state, ["version"])).out).toMatch(/^cordon 0\.0\.0-test\nnode 24\..*\nkernel /);
  expect((await runWords(state, ["help", "apply"])).out).toContain("--dry-run");
  const { out } = await runWords(state, ["help"]);
  for (const { name, words } of commandTable) expect(out).toContain(`\n  ${name} ${words} `);
});
