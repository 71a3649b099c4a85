import { basename } from "node:path";
import { abi } from "@cordon/probe";
import { opentelemetry } from "@cordon/wire";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processFacts } from "../sessions/process-facts.ts";
import { spanOf } from "../sessions/trace.ts";
import { bootUnixNs, decision, head, ipv4, openBench, second, sessionOf } from "./telemetry-fixture.ts";

const session = sessionOf();
const root = { tgid: 300, startNs: 100n * second };
const child = { tgid: 301, tid: 301, startNs: 102n * second };
const rootSpan = spanOf(session.id, root.tgid, root.startNs);
const childSpan = spanOf(session.id, child.tgid, child.startNs);

describe("a session", () => {
  it("is a log record at its start and one at its end, in its trace", () => {
    const bench = openBench();
    bench.telemetry.sessionStarted(session);
    bench.telemetry.sessionEnded(session, 256, bootUnixNs + 130n * second, 12n);
    bench.telemetry.sessionEnded(session, null, bootUnixNs + 131n * second, 0n); // told twice
    bench.tickAt(131);
    const attributes = {
      "cordon.session": session.id,
      "cordon.agent": "coder",
      "user.id": "1000",
      "cordon.session.command": ["/usr/bin/agent", "--token", "[redacted]"],
      "process.pid": 300n,
    };
    const head = { trace: session.trace, span: rootSpan, endUnixNs: 0n, parent: "", failure: "" };
    expect(bench.logs()).toEqual([
      { ...head, name: "cordon.session.start", timeUnixNs: bootUnixNs + 100n * second, attributes },
      { ...head, name: "cordon.session.end", timeUnixNs: bootUnixNs + 130n * second, attributes: { ...attributes, "cordon.session.lost_records": 12n, "cordon.wait_status": 256n } },
    ]);
  });

  it("tells who sends: host and scope", () => {
    const bench = openBench();
    bench.telemetry.sessionStarted(session);
    bench.tickAt(101);
    const request = opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest.decode(bench.sent[0]?.bytes ?? new Uint8Array(0));
    expect(request.resourceLogs[0]?.resource?.attributes?.[0]).toMatchObject({ key: "host.name", value: { stringValue: "h1" } });
    expect(request.resourceLogs[0]?.scopeLogs?.[0]?.scope).toMatchObject({ name: "cordon", version: "9.9" });
  });
});

describe("a process", () => {
  it("is a span, written once at its end: its last program, redacted, below the process that forked it", () => {
    const bench = openBench();
    bench.telemetry.sessionStarted(session);
    const exec = (path: string, args: readonly string[]) => ({ ...head(child), kind: "exec", uid: 1001, path, args, truncated: false }) as const;
    bench.telemetry.take([
      { ...head(child), kind: "fork", parentTgid: root.tgid, parentStartNs: root.startNs },
      exec("/usr/bin/env", ["env", "mysql"]),
      exec("/usr/bin/mysql", ["mysql", "-phunter2", "shop"]),
    ]);
    bench.tickAt(103);
    expect(bench.spans()).toEqual([]);
    bench.telemetry.take([{ ...head({ ...child, timeNs: 104n * second }), kind: "exit", waitStatus: 3 << 8 }]);
    bench.tickAt(105);
    expect(bench.spans()).toEqual([
      {
        name: "mysql",
        timeUnixNs: bootUnixNs + child.startNs,
        endUnixNs: bootUnixNs + 104n * second,
        trace: session.trace,
        span: childSpan,
        parent: rootSpan,
        failure: "exit 3",
        attributes: {
          "process.pid": 301n,
          "process.parent_pid": 300n,
          "process.executable.path": "/usr/bin/mysql",
          "process.command_args": ["mysql", "-p[redacted]", "shop"],
          "process.exit.code": 3n,
          "cordon.wait_status": 768n,
          "user.id": "1001",
          "cordon.session": session.id,
          "cordon.agent": "coder",
        },
      },
    ]);
  });

  it("has what its parent ran until it executes something, and no exit code when a signal ended it", () => {
    const bench = openBench();
    bench.telemetry.sessionStarted(session);
    bench.telemetry.take([
      { ...head(), kind: "exec", uid: 1000, path: "/usr/bin/agent", args: ["agent"], truncated: false },
      { ...head(child), kind: "fork", parentTgid: root.tgid, parentStartNs: root.startNs },
      { ...head(child), kind: "exit", waitStatus: 9 },
      { ...head(), kind: "exit", waitStatus: 0 },
    ]);
    bench.tickAt(105);
    const [killed, ended] = bench.spans();
    expect(killed).toMatchObject({ name: "agent", parent: rootSpan, failure: "signal 9", attributes: { "cordon.wait_status": 9n } });
    expect(killed?.attributes).not.toHaveProperty("process.exit.code");
    expect(ended).toMatchObject({ name: "agent", span: rootSpan, parent: "", failure: "", attributes: { "process.exit.code": 0n } });
  });

  it("hangs below the root when its fork was lost, and ends with the session when its exit was", () => {
    const bench = openBench();
    bench.telemetry.sessionStarted(session);
    bench.telemetry.take([{ ...head(child), kind: "exec", uid: 0, path: "/bin/true", args: ["true"], truncated: false }]);
    bench.telemetry.sessionEnded(session, null, bootUnixNs + 110n * second, 0n);
    bench.tickAt(120);
    expect(bench.spans()).toEqual([]); // its exit may be on its way
    bench.tickAt(171);
    expect(bench.spans().map((one) => [one.name, one.parent, one.endUnixNs - bootUnixNs])).toEqual([
      ["agent", "", 110n * second],
      ["true", rootSpan, 110n * second],
    ]);
    bench.tickAt(300);
    expect(bench.spans()).toHaveLength(2);
  });

  it("whose number was used again is ended first", () => {
    const bench = openBench();
    bench.telemetry.sessionStarted(session);
    const again = { ...child, startNs: 200n * second };
    bench.telemetry.take([child, again].map((one) => ({ ...head(one), kind: "fork", parentTgid: root.tgid, parentStartNs: root.startNs }) as const));
    bench.tickAt(201);
    expect(bench.spans().map((one) => one.span)).toEqual([childSpan]);
  });

  it("that ran before this daemon did goes on in the same trace, by its exact name once a record has told it", () => {
    const own = process.pid;
    const exactNs = (processFacts(own)?.startNs ?? 0n) + 1_234_567n; // what /proc cuts off
    const adopted = sessionOf({ handle: 0x77n, rootPid: 1, rootStartNs: 5n });
    const [first, later] = [9_999_998, 9_999_999];
    const bench = openBench();
    bench.telemetry.sessionAdopted(adopted, [1, own]);
    const of = (tgid: number, startNs: bigint) => head({ session: 0x77n, tgid, startNs });
    bench.telemetry.take([
      { ...of(first, 7n), kind: "fork", parentTgid: own, parentStartNs: exactNs },
      { ...of(first, 7n), kind: "exit", waitStatus: 0 },
      { ...of(later, 8n), kind: "fork", parentTgid: first, parentStartNs: 7n },
      { ...of(own, exactNs), kind: "exit", waitStatus: 0 },
      { ...of(1, 5n), kind: "exit", waitStatus: 0 },
    ]);
    bench.tickAt(102);
    expect(bench.logs()).toEqual([]);
    expect(bench.spans().map((one) => [one.name, one.trace, one.span, one.parent])).toEqual([
      [basename(process.execPath), adopted.trace, spanOf(adopted.id, first, 7n), spanOf(adopted.id, own, exactNs)],
      [basename(process.execPath), adopted.trace, spanOf(adopted.id, own, exactNs), spanOf(adopted.id, 1, 5n)],
      [expect.any(String), adopted.trace, spanOf(adopted.id, 1, 5n), ""],
    ]);
  });
});

describe("metrics", () => {
  it("count decisions, violations, losses, and tell what is now", () => {
    const bench = openBench();
    bench.telemetry.sessionStarted(session);
    const connect = { operation: "connect", access: 0, address: ipv4(10, 0, 0, 1), port: 443, protocol: 6, backend: "cgroup" } as const;
    bench.telemetry.take([
      decision({ ...connect, verdict: "allow", rule: 4 }),
      decision({ ...connect, verdict: "allow", rule: 4 }),
      decision({ text: "/etc/shadow" }),
      decision({ text: "/etc/hosts", verdict: "audit" }),
      decision({ session: 0x999n }), // nobody's
      { ...head(child), kind: "fork", parentTgid: root.tgid, parentStartNs: root.startNs },
    ]);
    bench.tickAt(109);
    expect(bench.metrics()).toEqual({});
    bench.tickAt(110);
    expect(bench.metrics()).toEqual({
      "cordon.decisions{connect,allow}": 2n,
      "cordon.decisions{open,deny}": 1n,
      "cordon.decisions{open,audit}": 1n,
      "cordon.violations{coder,open}": 2n,
      "cordon.records.lost{fork}": 0n,
      "cordon.records.lost{decision}": 3n,
      "cordon.records.lost{violation}": 0n,
      "cordon.records.lost{flow}": 0n,
      "cordon.records.lost{process}": 0n,
      "cordon.records.lost{unattributed}": 1n,
      "cordon.sessions": 1n,
      "cordon.processes": 2n,
      "cordon.queue.size": 4096n,
      "cordon.queue.dropped": 2n,
    });
    bench.telemetry.take([decision({ text: "/etc/shadow" })]);
    bench.telemetry.close();
    expect(bench.metrics()["cordon.decisions{open,deny}"]).toBe(2n);
  });
});

it("hands on at most 512 records in a batch", () => {
  const bench = openBench();
  for (let n = 1; n <= 1_025; n++) bench.telemetry.sessionStarted(sessionOf({ handle: BigInt(n) }));
  expect(bench.sent).toHaveLength(2);
  bench.tickAt(101);
  expect(bench.sent).toHaveLength(3);
  expect(bench.logs()).toHaveLength(1_025);
});

it("does not take a record of a session that nobody told of for anybody's, but asks the daemon first", () => {
  const late = sessionOf({ handle: 0x55n });
  const bench = openBench({ sessionOf: (handle) => (handle === 0x55n ? late : null) });
  bench.telemetry.take([decision({ session: 0x55n, text: "/x", access: abi.read }), decision({ session: 0x56n, text: "/x" })]);
  bench.tickAt(101);
  expect(bench.logs("cordon.violation").map((one) => one.attributes["cordon.session"])).toEqual([late.id]);
});

it("takes any record, and what it sends can be read", () => {
  const u32 = fc.integer({ min: 0, max: 0xffffffff });
  const u64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom("", "/", "/a", "\0a", "domain=1 blockers=fs.execute path=", "domain=1 pid=300"));
  const tgid = fc.oneof(fc.constantFrom(0, 300, 301, 302), u32);
  const startNs = fc.oneof(fc.constant(session.rootStartNs), u64);
  const heads = fc.record({ cpu: u32, sequence: u64, timeNs: fc.oneof(fc.constant(101n * second), u64), session: fc.constant(session.handle), tgid, tid: u32, startNs });
  const operations = fc.constantFrom("open", "create", "rename", "link", "delete", "truncate", "map", "exec", "connect", "send", "bind", "listen", "accept", "socket", "unix", "attribute");
  const bodies = fc.oneof(
    fc.record({ kind: fc.constant("fork"), parentTgid: tgid, parentStartNs: startNs }),
    fc.record({ kind: fc.constant("exec"), uid: u32, path: text, args: fc.array(text, { maxLength: 4 }), truncated: fc.boolean() }),
    fc.record({ kind: fc.constant("exit"), waitStatus: u32 }),
    fc.record({ kind: fc.constant("audit"), type: fc.constantFrom(1423, 1424), text }),
    fc.record({
      kind: fc.constant("decision"),
      verdict: fc.constantFrom("allow", "audit", "deny"),
      reason: u32,
      rule: u32,
      generation: u32,
      operation: operations,
      access: u32,
      backend: fc.constant("lsm"),
      address: fc.uint8Array({ minLength: 16, maxLength: 16 }),
      port: u32,
      protocol: fc.oneof(fc.constantFrom(6, 17), u32),
      dev: u32,
      text,
      truncated: fc.boolean(),
    }),
  );
  const event = fc.tuple(heads, bodies).map(([one, body]) => ({ ...one, ...body }));
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const bench = openBench({ fileBackend: "landlock" });
      bench.telemetry.sessionStarted(session);
      bench.telemetry.take(events);
      bench.telemetry.sessionEnded(session, null, bootUnixNs + 102n * second, 0n);
      bench.telemetry.close();
      expect(bench.logs("cordon.session.end")).toHaveLength(1);
      for (const span of bench.spans()) expect(span.span).toMatch(/^[0-9a-f]{16}$/);
      expect(bench.metrics()["cordon.sessions"]).toBe(0n);
    }),
  );
});
