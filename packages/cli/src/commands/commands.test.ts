import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { status } from "@grpc/grpc-js";
import { afterEach, expect, it } from "vitest";
import { int64, uint64, type cordon } from "@cordon/wire";
import { startFakeService, type Answers, type FakeService } from "../testing/fake-service.ts";
import { objectsOf, runWords } from "../testing/run-words.ts";

const open: FakeService[] = [];

async function serviceWith(answers: Answers): Promise<FakeService> {
  const service = await startFakeService(answers);
  open.push(service);
  return service;
}

afterEach(() => {
  for (const service of open.splice(0)) service.close();
});

const time = int64(1_700_000_000_123_456_789n);
const iso = "2023-11-14T22:13:20.123Z";

const event: cordon.v1.IEvent = {
  id: "e-1",
  timeUnixNs: time,
  host: "demo",
  agent: "coder",
  session: "s-0000000000000001",
  pid: 77,
  exe: "/usr/bin/\x1b[31mcat",
  kind: "open",
  target: "/root/.ssh/id_ed25519",
  verdict: "deny",
  backend: "lsm",
  policy: "coder-base",
  rule: "coder-base/files/1",
  reason: "not-allowed",
};
const eventFields = {
  time: iso,
  host: "demo",
  agent: "coder",
  session: "s-0000000000000001",
  task: null,
  pid: 77,
  exe: "/usr/bin/\x1b[31mcat",
  kind: "open",
  target: "/root/.ssh/id_ed25519",
  verdict: "deny",
  backend: "lsm",
  policy: "coder-base",
  rule: "coder-base/files/1",
  reason: "not-allowed",
  id: "e-1",
};

it("gives hosts with their backends, and what a host refused below the table", async () => {
  const host: cordon.v1.IHost = {
    host: "demo",
    online: true,
    lastSeenUnixNs: time,
    daemonVersion: "0.1.0",
    kernelRelease: "6.18.5",
    digestWanted: "bb".repeat(32),
    digestLastTried: "bb".repeat(32),
    lastError: "rule x needs a backend",
    digestInForce: "aa".repeat(32),
    backends: [{ class: "file", backend: "landlock", gaps: ["chmod"] }],
    sessions: 2,
    lostRecords: uint64(3n),
  };
  const { state } = await serviceWith({ listHosts: () => ({ hosts: [host] }) });
  const json = await runWords(state, ["hosts", "--json"]);
  expect(objectsOf(json.out)).toEqual([{ ...host, lastSeen: iso, lostRecords: 3, lastSeenUnixNs: undefined }]);
  const { out, exitCode } = await runWords(state, ["hosts"]);
  expect(exitCode).toBe(0);
  expect(out.split("\n")).toEqual([
    "HOST  STATE   KERNEL  IN FORCE      POLICY               BACKENDS       SESSIONS  LOST  LAST SEEN",
    `demo  online  6.18.5  aaaaaaaaaaaa  wanted bbbbbbbbbbbb  file=landlock  2         3     ${iso}`,
    "demo refused bbbbbbbbbbbb: rule x needs a backend",
    "",
  ]);
});

const flow = { host: "demo", agent: "coder", session: "s-1", destination: "10.0.0.1", port: 443, protocol: "tcp", verdict: "deny" };

it("gives agents, sessions and flows under their stable names", async () => {
  const sessionsAsked: boolean[] = [];
  const flowsAsked: [string, number][] = [];
  const { state } = await serviceWith({
    listAgents: () => ({ agents: [{ name: "coder", policies: ["base"], mode: "enforce", sessions: 1, violations: uint64(4n), rules: 9 }] }),
    listSessions: ({ all }) => {
      sessionsAsked.push(all);
      const command = ["node", "--eval", "1"];
      const started = { state: "running", startedUnixNs: time, rootPid: 9, processes: 2, uid: 1000, command };
      return { sessions: [{ host: "demo", status: { session: "s-1", agent: "coder", ...started, violations: uint64(4n), trace: "ab" } }] };
    },
    listFlows: ({ session, limit }) => {
      flowsAsked.push([session, limit]);
      return { flows: [{ timeUnixNs: time, ...flow, count: uint64(6n) }] };
    },
  });
  expect(objectsOf((await runWords(state, ["agents", "--json"])).out)).toEqual([
    { agent: "coder", policies: ["base"], mode: "enforce", sessions: 1, violations: 4, rules: 9 },
  ]);
  expect(objectsOf((await runWords(state, ["sessions", "--json"])).out)).toEqual([
    {
      host: "demo",
      session: "s-1",
      agent: "coder",
      state: "running",
      started: iso,
      ended: null,
      pid: 9,
      processes: 2,
      uid: 1000,
      command: ["node", "--eval", "1"],
      violations: 4,
      trace: "ab",
    },
  ]);
  await runWords(state, ["sessions", "--all"]);
  expect(sessionsAsked).toEqual([false, true]);
  expect(objectsOf((await runWords(state, ["flows", "--session", "s-1", "--limit", "5", "--json"])).out)).toEqual([
    { time: iso, ...flow, count: 6, policy: "", rule: "" },
  ]);
  expect(flowsAsked).toEqual([["s-1", 5]]);
});

it("gives events with null for a process that the record does not name, and escapes what is hostile", async () => {
  const asked: boolean[] = [];
  const nameless: cordon.v1.IEvent = { ...event, id: "e-2" };
  delete nameless.pid;
  delete nameless.exe;
  const { state } = await serviceWith({
    listEvents: ({ violationsOnly }) => {
      asked.push(violationsOnly);
      return [{ events: [event] }, { events: [nameless] }];
    },
  });
  const { out } = await runWords(state, ["violations", "--json"]);
  expect(objectsOf(out)).toEqual([eventFields, { ...eventFields, pid: null, exe: null, id: "e-2" }]);
  expect(out).not.toContain("\x1b");
  const people = await runWords(state, ["events"]);
  expect(people.out).toContain("/usr/bin/\\x1b[31mcat");
  expect(people.out).not.toContain("\x1b");
  const followed = await runWords(state, ["events", "--follow"]);
  expect(followed.out).not.toContain("\x1b");
  expect(followed.out.trimEnd().split("\n")).toHaveLength(3);
  // `why` takes the id
  for (const text of [people.out, followed.out]) expect(text).toMatch(/ID +TARGET\n.* e-1 +\/root\/\.ssh/);
  expect(asked).toEqual([true, false, false]);
});

it("freezes, and says why when nothing matched", async () => {
  const asked: [string, string][] = [];
  const { state } = await serviceWith({
    respond: ({ action, target }) => {
      asked.push([action, target]);
      return target === "coder" ? { ok: true, sessions: ["s-1", "s-2"] } : { ok: false, detail: "no session matched" };
    },
  });
  expect(await runWords(state, ["freeze", "coder"])).toEqual({ exitCode: 0, out: "froze s-1\nfroze s-2\n", err: "" });
  expect(await runWords(state, ["kill", "nobody"])).toEqual({
    exitCode: 1,
    out: "",
    err: "cordon: kill of nobody: no session matched: see `cordon sessions` and `cordon hosts`\n",
  });
  expect(asked).toEqual([["freeze", "coder"], ["kill", "nobody"]]);
});

it("draws a trace, and gives its nodes", async () => {
  const nodes: cordon.v1.ITraceNode[] = [
    { id: "a", kind: "session", name: "s-1", startUnixNs: time },
    { id: "b", parent: "a", kind: "process", name: "node", startUnixNs: time, endUnixNs: int64(1_700_000_001_123_456_789n), detail: "exit 0", pid: 5 },
  ];
  const { state } = await serviceWith({ getTrace: ({ session }) => ({ trace: "abcd", nodes: session === "s-1" ? nodes : [] }) });
  expect(await runWords(state, ["trace", "s-1"])).toEqual({
    exitCode: 0,
    out: "trace abcd\nsession s-1  running\n└─ node  pid 5  1.0s  exit 0\n",
    err: "cordon: this session still runs: each of its processes is shown once it has ended\n",
  });
  expect(objectsOf((await runWords(state, ["trace", "s-1", "--json"])).out)[1]).toEqual({
    trace: "abcd", id: "b", parent: "a", kind: "process", name: "node", start: iso, end: "2023-11-14T22:13:21.123Z", detail: "exit 0", pid: 5,
  });
  expect((await runWords(state, ["trace", "s-2"])).exitCode).toBe(1);
});

it("makes a join token that is valid as long as was asked", async () => {
  const { state } = await serviceWith({ createJoinToken: ({ validS }) => ({ token: `cordon1.x.${validS}` }) });
  expect(await runWords(state, ["token", "--valid", "15m"])).toEqual({ exitCode: 0, out: "cordon1.x.900\n", err: "" });
});

it("says what to do when the service refuses, is gone, or was never there", async () => {
  const service = await serviceWith({
    listHosts: () => {
      throw Object.assign(new Error("no"), { code: status.PERMISSION_DENIED, details: "needs the operator" });
    },
  });
  expect((await runWords(service.state, ["hosts"])).err).toBe(
    `cordon: the policy service at 127.0.0.1:${service.port} refused this caller (needs the operator): use the credential of this instance, and not from inside a session\n`,
  );
  const gone = await startFakeService({});
  const credential = readFileSync(join(gone.state, "operator.json"));
  gone.close();
  const state = mkdtempSync(join(tmpdir(), "cordon-cli-"));
  writeFileSync(join(state, "operator.json"), credential);
  const outcome = await runWords(state, ["hosts"]);
  rmSync(state, { recursive: true });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.err).toMatch(/^cordon: the policy service at .* does not answer .*: start it with `cordon up --state /);
  expect((await runWords("/nonexistent/cordon", ["hosts"])).err).toBe(
    "cordon: there is no running Cordon at /nonexistent/cordon: start it with `cordon up --state /nonexistent/cordon`, or name another one with --state or CORDON_STATE\n",
  );
});

it("shows nothing but the refusal, with the service's own remedy in place of the usual one", async () => {
  const refusing = (code: status, details: string) => () => {
    throw Object.assign(new Error(details), { code, details });
  };
  const { state } = await serviceWith({
    listEvents: refusing(status.PERMISSION_DENIED, "needs the operator"),
    getTrace: refusing(status.NOT_FOUND, 'there is no session "nope": see cordon sessions --all'),
    respond: refusing(status.INVALID_ARGUMENT, "the target: it is too long"),
  });
  expect(await runWords(state, ["events", "--follow"])).toMatchObject({ exitCode: 1, out: "", err: expect.stringContaining("refused this caller") as string });
  expect((await runWords(state, ["trace", "nope"])).err).toBe('cordon: there is no session "nope": see cordon sessions --all\n');
  expect((await runWords(state, ["kill", "x"])).err).toBe("cordon: the target: it is too long: correct the request\n");
});

it("says beside an empty list that nothing is recorded of a session", async () => {
  const { state } = await serviceWith({ listEvents: () => [], listFlows: () => ({}) });
  const err = "cordon: nothing is recorded of a session nope; `cordon sessions --all` lists those there are\n";
  for (const name of ["violations", "flows"]) {
    expect(await runWords(state, [name, "--session", "nope", "--json"])).toEqual({ exitCode: 0, out: "", err });
    expect(await runWords(state, [name])).toMatchObject({ exitCode: 0, err: "" });
  }
});
