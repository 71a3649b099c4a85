import type { Client } from "@grpc/grpc-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adminService, attribute, numberOf, otlpLogsService, otlpMetricsService, otlpTraceService, type cordon } from "@cordon/wire";
import { FakeDaemon } from "./testing/fake-daemon.ts";
import { call, clientOf, collect, enrollHost, firstToken, startTestService, statusOfCall, type TestHost, type TestService } from "./testing/harness.ts";
import { flow, logsRequest, metricsRequest, sessionEnd, sessionStart, tracesRequest, violation, type TestRecord } from "./testing/otlp.ts";

let service: TestService;
let host: TestHost;
let operator: Client;
let sender: Client;

beforeEach(async () => {
  service = await startTestService();
  host = await enrollHost(service, firstToken(service), "alpha");
  connect();
});
afterEach(async () => {
  operator.close();
  sender.close();
  await service.end();
});

function connect(): void {
  operator = clientOf(service.operator(), service.operator());
  sender = clientOf(service.operator(), host.credential);
}

async function sendLogs(...records: readonly TestRecord[]): Promise<void> {
  await call(sender, otlpLogsService.export, logsRequest("alpha", records));
}

async function events(request: cordon.v1.IListEventsRequest = {}): Promise<readonly cordon.v1.IEvent[]> {
  return (await collect(operator, adminService.listEvents, request)).flatMap((one) => one.events);
}

async function metrics(): Promise<string> {
  const { httpEndpoint, httpToken } = service.operator();
  return await (await fetch(`http://${httpEndpoint}/metrics`, { headers: { authorization: `Bearer ${httpToken}` } })).text();
}

describe("intake", () => {
  it("stores an event as the command line shows it, and says absent where nothing was told", async () => {
    await sendLogs(violation("s-1", 1), violation("s-1", 2, { [attribute.pid]: 7n, [attribute.executable]: "/usr/bin/cat" }));
    const [first, second] = await events();
    expect({ ...first, timeUnixNs: numberOf(first?.timeUnixNs), count: numberOf(first?.count) }).toEqual({
      id: "s-1-1",
      timeUnixNs: 1001,
      host: "alpha",
      agent: "coder",
      session: "s-1",
      kind: "open",
      target: "/secret/1",
      verdict: "deny",
      backend: "lsm",
      policy: "coder-base",
      rule: "",
      task: "",
      reason: "not-allowed",
      count: 1,
    });
    expect({ pid: second?.pid, exe: second?.exe }).toEqual({ pid: 7, exe: "/usr/bin/cat" });
  });

  it("takes the same batch twice and counts it once", async () => {
    const logs = [violation("s-1", 1), flow("s-1", 10n, 3n), flow("s-1", 20n, 1n), sessionStart("s-1", 1n)];
    const spans = [{ span: "00000000000000aa", name: "sh", startNs: 1n, endNs: 2n, attributes: { [attribute.session]: "s-1" } }];
    for (let times = 0; times < 2; times++) {
      await sendLogs(...logs);
      await call(sender, otlpTraceService.export, tracesRequest("alpha", spans));
    }
    expect(await events()).toHaveLength(1);
    const { flows } = await call(operator, adminService.listFlows, {});
    expect(flows.map((one) => [numberOf(one.timeUnixNs), one.destination, one.port, one.protocol, numberOf(one.count), one.rule])).toEqual([
      [10, "192.0.2.1", 443, "tcp", 3, "coder-base/egress[0]"],
      [20, "192.0.2.1", 443, "tcp", 1, "coder-base/egress[0]"],
    ]);
    expect((await call(operator, adminService.listSessions, { all: true })).sessions).toHaveLength(1);
    expect(await metrics()).toMatch(/cordon_intake_rows_total\{kind="process"\} 1\n/);
  });

  it("keeps hosts apart: the same ids of another host are other rows", async () => {
    await sendLogs(violation("s-1", 1));
    const { token } = await call(operator, adminService.createJoinToken, {});
    const beta = await enrollHost(service, token, "beta");
    const other = clientOf(service.operator(), beta.credential);
    await call(other, otlpLogsService.export, logsRequest("beta", [violation("s-1", 1)]));
    other.close();
    expect((await events()).map((one) => one.host)).toEqual(["alpha", "beta"]);
  });

  it.each([
    ["traces", async () => await call(sender, otlpTraceService.export, tracesRequest("beta", []))],
    ["logs", async () => await call(sender, otlpLogsService.export, logsRequest("beta", [violation("s-1", 1)]))],
    ["metrics", async () => await call(sender, otlpMetricsService.export, metricsRequest("beta"))],
  ] as const)("refuses %s about another host", async (_signal, send) => {
    expect(await statusOfCall(send())).toEqual({
      code: "PERMISSION_DENIED",
      details: 'the resource is about the host "beta", and the certificate is for alpha: set host.name to the name that the host enrolled with',
    });
    expect(await events()).toEqual([]);
    expect(await metrics()).toMatch(/cordon_intake_refused_total 1\n/);
  });

  it("passes over records of other kinds, and counts those that lack what identifies them", async () => {
    const withoutId = violation("s-1", 1);
    await sendLogs({ name: "something.else", timeNs: 1n, attributes: {} }, { ...withoutId, attributes: { ...withoutId.attributes, [attribute.eventId]: "" } }, violation("s-1", 2));
    expect((await events()).map((one) => one.id)).toEqual(["s-1-2"]);
    expect(await metrics()).toMatch(/cordon_intake_unreadable_total 1\n/);
  });

  it("keeps what it has answered over a restart", async () => {
    await sendLogs(violation("s-1", 1), flow("s-1", 10n, 3n));
    service = await service.restart();
    operator.close();
    sender.close();
    connect();
    await sendLogs(violation("s-1", 1), violation("s-1", 2));
    expect((await events()).map((one) => one.id)).toEqual(["s-1-1", "s-1-2"]);
  });
});

describe("ListEvents", () => {
  it("gives the newest, oldest first, by session and kind of verdict", async () => {
    await sendLogs(...[1, 2, 3, 4].map((number) => violation("s-1", number)), violation("s-2", 5), { ...violation("s-2", 6, { [attribute.verdict]: "allow" }), name: "cordon.event" });
    expect((await events({ limit: 2 })).map((one) => one.id)).toEqual(["s-2-5", "s-2-6"]);
    expect((await events({ violationsOnly: true, limit: 2 })).map((one) => one.id)).toEqual(["s-1-4", "s-2-5"]);
    expect((await events({ session: "s-1", limit: 3 })).map((one) => one.id)).toEqual(["s-1-2", "s-1-3", "s-1-4"]);
  });

  it("follows: first what is stored, then each event as it comes, once and in order", async () => {
    await sendLogs(...Array.from({ length: 1200 }, (_, number) => violation("s-0", number)));
    const { path, requestSerialize, responseDeserialize } = adminService.listEvents;
    const stream = operator.makeServerStreamRequest(path, requestSerialize, responseDeserialize, { follow: true, session: "s-1" });
    const seen: string[] = [];
    let wake = (): void => undefined;
    stream.on("error", () => undefined);
    stream.on("data", (one: cordon.v1.ListEventsResponse) => {
      seen.push(...one.events.map((event) => event.id ?? ""));
      wake();
    });
    const until = async (length: number): Promise<void> => {
      while (seen.length < length) await new Promise<void>((resolve) => (wake = resolve));
    };
    await sendLogs(violation("s-1", 1), violation("s-0", 5000));
    await until(1);
    await Promise.all([2, 3, 4, 5].map(async (number) => await sendLogs(violation("s-1", number), violation("s-1", 1))));
    await until(5);
    expect([...seen].sort()).toEqual(["s-1-1", "s-1-2", "s-1-3", "s-1-4", "s-1-5"]);
    expect(seen[0]).toBe("s-1-1");
    stream.cancel();
  });
});

describe("sessions", () => {
  const reported = { session: "s-1", agent: "coder", state: "running", rootPid: 42, processes: 3, uid: 1000, command: ["node", "agent.js"], trace: "ab" };
  const list = async (all: boolean): Promise<readonly (readonly unknown[])[]> =>
    (await call(operator, adminService.listSessions, { all })).sessions.map(({ host, status }) => [host, status?.session, status?.state, status?.agent, status?.processes, numberOf(status?.endedUnixNs) > 0]);

  it("are live as the host's status tells, and stay listed when they have ended", async () => {
    const daemon = new FakeDaemon(sender);
    await daemon.hello();
    await sendLogs(sessionStart("s-1", 5n));
    daemon.stream.write({ status: { sessions: [reported], kernelRelease: "6.18.0", backends: [{ class: "file", backend: "lsm", gaps: ["chmod"] }] } });
    await expect.poll(async () => await list(false)).toEqual([["alpha", "s-1", "running", "coder", 3, false]]);
    const { hosts } = await call(operator, adminService.listHosts, {});
    expect(hosts.map(({ sessions, kernelRelease, backends }) => ({ sessions, kernelRelease, backends: backends.map((one) => ({ ...one })) }))).toEqual([
      { sessions: 1, kernelRelease: "6.18.0", backends: [{ class: "file", backend: "lsm", gaps: ["chmod"] }] },
    ]);
    daemon.stream.write({ status: { sessions: [{ ...reported, state: "frozen" }] } });
    await expect.poll(async () => await list(false)).toEqual([["alpha", "s-1", "frozen", "coder", 3, false]]);
    daemon.stream.write({ status: { sessions: [] } });
    await expect.poll(async () => await list(false)).toEqual([]);
    expect(await list(true)).toEqual([["alpha", "s-1", "ended", "coder", 3, true]]);
    await daemon.close();
  });

  it("are known from telemetry alone, too", async () => {
    await sendLogs(sessionStart("s-2", 5n));
    expect(await list(false)).toEqual([["alpha", "s-2", "running", "coder", 0, false]]);
    await sendLogs(sessionEnd("s-2", 9n), sessionStart("s-2", 5n));
    expect(await list(false)).toEqual([]);
    expect(await list(true)).toEqual([["alpha", "s-2", "ended", "coder", 0, true]]);
  });

  it("and their violations are counted by agent", async () => {
    await sendLogs(sessionStart("s-3", 5n), violation("s-3", 1), violation("s-3", 2, { [attribute.verdict]: "audit" }), violation("s-3", 3, { [attribute.verdict]: "allow" }));
    const { agents } = await call(operator, adminService.listAgents, {});
    expect(agents.map(({ name, mode, sessions, violations, rules }) => ({ name, mode, sessions, violations: numberOf(violations), rules }))).toEqual([
      { name: "coder", mode: "none", sessions: 1, violations: 2, rules: 0 },
    ]);
  });
});
