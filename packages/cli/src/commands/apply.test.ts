import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { cordon, int64, uint64 } from "@cordon/wire";
import { startFakeService, type FakeService } from "../testing/fake-service.ts";
import { objectsOf, runWords } from "../testing/run-words.ts";

const agent = "apiVersion: cordon.dev/v1\nkind: Agent\nmetadata: { name: coder }\nspec:\n  attest: { environment: { user: [coder] } }\n";
const policy = "apiVersion: cordon.dev/v1\nkind: Policy\nmetadata: { name: base }\nspec:\n  agents: { names: [coder] }\n  mode: enforce\n  use: [linux-base]\n";

let folder: string;
let service: FakeService | null;
let asked: cordon.v1.ApplyRequest[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cordon-apply-"));
  writeFileSync(join(folder, "b.yaml"), policy);
  writeFileSync(join(folder, "a.yml"), agent);
  writeFileSync(join(folder, "notes.txt"), "not policy");
  mkdirSync(join(folder, "c.d"));
  asked = [];
  service = null;
});

afterEach(() => {
  service?.close();
  rmSync(folder, { recursive: true });
});

async function answering(...responses: cordon.v1.IApplyResponse[]): Promise<string> {
  service = await startFakeService({
    apply: (request) => {
      asked.push(request);
      return responses;
    },
  });
  return service.state;
}

const proven = { stage: cordon.v1.Stage.STAGE_PROVEN, timeUnixNs: int64(1_700_000_000_123_456_789n) };
const pushed = { digest: "ab".repeat(32), serial: uint64(4n), agents: 1, rules: 12 };

it("sends the files of a directory by name, and is done when each online host has acked", async () => {
  const state = await answering(
    { ...pushed, hosts: [{ host: "one", outcome: "waiting", stage: "received" }] },
    {
      ...pushed,
      done: true,
      hosts: [
        { host: "one", outcome: "acked", stage: "proven", needsRestart: ["s-1"], stages: [proven] },
        { host: "two", outcome: "offline" },
      ],
    },
  );
  const people = await runWords(state, ["apply", "-f", folder, "--wait", "5s"]);
  expect(asked.map(({ files, dryRun, waitMs }) => ({ files: files.map((file) => file.name), dryRun, waitMs }))).toEqual([
    { files: [join(folder, "a.yml"), join(folder, "b.yaml")], dryRun: false, waitMs: 5000 },
  ]);
  expect(people).toEqual({
    exitCode: 0,
    err: "",
    out: [
      "policy serial 4 digest abababababab: 1 agent, 12 rules",
      "HOST  OUTCOME  STAGE   DETAIL",
      "one   acked    proven  -",
      "two   offline  -       -",
      "needs-restart: s-1 on one: its file and exec rules stay as they were until it is started anew",
      "",
    ].join("\n"),
  });
  const json = await runWords(state, ["apply", "-f", folder, "--json"]);
  const rest = { rule: "", detail: "", remedy: "" };
  expect(objectsOf(json.out)).toEqual([
    { host: "one", outcome: "acked", stage: "proven", ...rest, needsRestart: ["s-1"], stages: [{ stage: "proven", time: "2023-11-14T22:13:20.123Z" }] },
    { host: "two", outcome: "offline", stage: "", ...rest, needsRestart: [], stages: [] },
    { digest: pushed.digest, serial: 4, agents: 1, rules: 12, dryRun: false, ok: true },
  ]);
});

it("fails with the rule and the remedy when an online host refuses, and when one has not answered in time", async () => {
  const nacked = { host: "one", outcome: "nacked", stage: "verified", rule: "base/files/3", detail: "needs a backend", remedy: "boot with BPF LSM" };
  const first = await answering({ ...pushed, done: true, hosts: [nacked] });
  const refused = await runWords(first, ["apply", "-f", folder]);
  expect(refused.exitCode).toBe(1);
  expect(refused.out).toContain("one   nacked   verified  base/files/3: needs a backend (boot with BPF LSM)\n");
  expect(refused.err).toBe("cordon: the policy is not in force on one: change the rule that the host names; it goes on with what it had\n");
  service?.close();
  const second = await answering({ ...pushed, done: true, hosts: [{ host: "one", outcome: "waiting" }] });
  expect((await runWords(second, ["apply", "-f", folder])).exitCode).toBe(1);
});

it("names each mistake with its place, and sends nothing", async () => {
  writeFileSync(join(folder, "b.yaml"), policy.replace("use: [linux-base]", "use: [linux-bas]"));
  const state = await answering({ done: true });
  const { exitCode, err, out } = await runWords(state, ["apply", "-f", folder]);
  expect([exitCode, out]).toEqual([1, ""]);
  expect(err.split("\n")).toEqual([
    expect.stringMatching(/b\.yaml:7:9: .*linux-bas.* \(.*linux-base.*\)$/),
    "cordon: the policy is refused, 1 finding: nothing was changed: correct it and apply it again",
    "",
  ]);
  const json = await runWords(state, ["apply", "-f", folder, "--json"]);
  expect(objectsOf(json.out)).toEqual([expect.objectContaining({ line: 7, column: 9, code: "unknown-preset" })]);
  expect(asked).toEqual([]);
});

it("passes the service's own findings on", async () => {
  const finding = { file: "a.yml", line: 3, column: 1, code: "over-limit", message: "too many agents", hint: "split it" };
  const state = await answering({ diagnostics: [finding], done: true });
  const { exitCode, err } = await runWords(state, ["apply", "-f", join(folder, "a.yml"), "--dry-run"]);
  expect(exitCode).toBe(1);
  expect(err.split("\n")[0]).toBe("a.yml:3:1: too many agents (split it)");
  expect(asked[0]?.dryRun).toBe(true);
});

it("checks without a service when it is only to check", async () => {
  expect(await runWords("/nonexistent/cordon", ["apply", "-f", folder, "--dry-run"])).toEqual({
    exitCode: 0,
    err: "",
    out: expect.stringMatching(/^the policy compiles: 1 agent, \d+ rules; checked by this program alone; whether a host's kernel can hold it is told when it is applied\n$/) as string,
  });
  expect((await runWords("/nonexistent/cordon", ["apply", "-f", folder])).exitCode).toBe(1);
});

it("says what is wrong with a path", async () => {
  const empty = join(folder, "c.d");
  expect((await runWords(folder, ["apply", "-f", empty])).err).toBe(
    `cordon: ${empty} has no *.yaml or *.yml file: name the directory that holds the policy\n`,
  );
  expect((await runWords(folder, ["apply", "-f", "/nonexistent"])).err).toBe("cordon: the policy /nonexistent can't be read (ENOENT): check the path after -f\n");
  expect(await runWords(folder, ["apply"])).toEqual({
    exitCode: 2,
    out: "",
    err: "cordon: required option '-f, --file <file|directory>' not specified: see `cordon help apply`\n",
  });
});

it("checks alone what is only to check when the service is gone, or its credential is not this user's", async () => {
  const left = readFileSync(join(await answering(), "operator.json"), "utf8");
  const state = mkdtempSync(join(tmpdir(), "cordon-apply-"));
  try {
    // what an instance leaves that has ended: a credential for a port where nobody is
    writeFileSync(join(state, "operator.json"), left.replace(/127\.0\.0\.1:\d+/, "127.0.0.1:1"));
    expect(await runWords(state, ["apply", "-f", folder, "--dry-run"])).toMatchObject({ exitCode: 0, out: expect.stringContaining("checked by this program alone") as string });
    const pushed = await runWords(state, ["apply", "-f", folder]);
    expect(pushed).toMatchObject({ exitCode: 1, out: "" });
    expect(pushed.err).toMatch(/^cordon: the policy service at 127\.0\.0\.1:1 does not answer \(connect ECONNREFUSED 127\.0\.0\.1:1\): start it/);
    chmodSync(join(state, "operator.json"), 0);
    if (process.getuid?.() !== 0)
      expect(await runWords(state, ["apply", "-f", folder, "--dry-run"])).toMatchObject({ exitCode: 0, out: expect.stringContaining("checked by this program alone") as string });
  } finally {
    rmSync(state, { recursive: true });
  }
});

it("takes every agent away only when it is told to", async () => {
  const state = await answering({ ...pushed, agents: 0, rules: 0, done: true });
  const file = join(folder, "empty.yaml");
  writeFileSync(file, "# nothing\n");
  expect(await runWords(state, ["apply", "-f", file])).toEqual({
    exitCode: 1,
    out: "",
    err: `cordon: ${file} has no agent: it would take every agent away: check the path after -f, or say --allow-empty\n`,
  });
  expect(asked).toEqual([]);
  expect(await runWords(state, ["apply", "-f", file, "--allow-empty"])).toMatchObject({ exitCode: 0, out: expect.stringContaining(": 0 agents, 0 rules\n") as string });
});

it("warns of an agent that no policy selects", async () => {
  const state = await answering({ ...pushed, done: true });
  expect(await runWords(state, ["apply", "-f", join(folder, "a.yml")])).toMatchObject({
    exitCode: 0,
    err: "cordon: warning: no policy selects agent coder: everything is denied it\n",
  });
});

it("reads standard input", () => {
  const main = fileURLToPath(new URL("../main.ts", import.meta.url));
  const run = (text: string) => spawnSync(process.execPath, [main, "apply", "-f", "-", "--dry-run"], { input: text, env: { CORDON_STATE: "/nonexistent" }, encoding: "utf8" });
  expect(run(`${agent}---\n${policy}`)).toMatchObject({ status: 0, stderr: "", stdout: expect.stringMatching(/^the policy compiles: 1 agent, /) as string });
  expect(run(agent.replace("coder", "Coder"))).toMatchObject({ status: 1, stderr: expect.stringMatching(/^stdin:3:19: metadata\.name is not a name/) as string });
});

it("names a rule once that the host has named itself", async () => {
  const nacked = { host: "one", outcome: "nacked", stage: "verified", rule: "base/files[3]", detail: "base/files[3]: needs a backend" };
  const state = await answering({ ...pushed, done: true, hosts: [nacked] });
  expect((await runWords(state, ["apply", "-f", folder])).out).toContain("verified  base/files[3]: needs a backend\n");
});

it("says that a policy is in force nowhere while no host is online", async () => {
  const nowhere = await answering({ ...pushed, done: true, hosts: [{ host: "one", outcome: "offline" }, { host: "two", outcome: "offline" }] });
  const err = "cordon: no host is online: the policy is in force nowhere yet\n";
  expect(await runWords(nowhere, ["apply", "-f", folder])).toMatchObject({ exitCode: 0, err });
  expect(await runWords(nowhere, ["apply", "-f", folder, "--json"])).toMatchObject({ exitCode: 0, err });
  expect(await runWords(nowhere, ["apply", "-f", folder, "--dry-run"])).toMatchObject({ exitCode: 0, err: "" });
  service?.close();
  const empty = await answering({ ...pushed, done: true });
  expect(await runWords(empty, ["apply", "-f", folder, "--json"])).toMatchObject({ exitCode: 0, err });
});
