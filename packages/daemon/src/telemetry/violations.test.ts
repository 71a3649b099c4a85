import { abi } from "@cordon/probe";
import { describe, expect, it } from "vitest";
import { spanOf } from "../sessions/trace.ts";
import type { DomainStore } from "./contract.ts";
import { audit, bootUnixNs, decision, head, ipv4, openBench, second, sessionOf } from "./telemetry-fixture.ts";

const session = sessionOf();
const rootSpan = spanOf(session.id, session.rootPid, session.rootStartNs);

function started(...more: Parameters<typeof openBench>) {
  const bench = openBench(...more);
  bench.telemetry.sessionStarted(session);
  return bench;
}

describe("a violation", () => {
  it("tells rule, policy, process and reason, in the process's span, and is remembered for `why`", () => {
    const bench = started();
    bench.telemetry.take([
      { ...head(), kind: "exec", uid: 1000, path: "/usr/bin/agent", args: ["agent"], truncated: false },
      decision({ rule: 7, reason: 3, text: "/.ssh/id_ed25519", dev: 0x800002, timeNs: 103n * second }),
    ]);
    bench.tickAt(104);
    const id = bench.telemetry.violations()[0]?.id ?? "";
    expect(id).toMatch(/^v-[0-9a-f]{16}$/);
    expect(bench.logs("cordon.violation")).toEqual([
      {
        name: "cordon.violation",
        timeUnixNs: bootUnixNs + 103n * second,
        trace: session.trace,
        span: rootSpan,
        endUnixNs: 0n,
        parent: "",
        failure: "",
        attributes: {
          "cordon.event.id": id,
          "cordon.agent": "coder",
          "cordon.session": session.id,
          "process.pid": 300n,
          "process.executable.path": "/usr/bin/agent",
          "cordon.kind": "open",
          "cordon.target": "/home/.ssh/id_ed25519",
          "cordon.verdict": "deny",
          "cordon.backend": "lsm",
          "cordon.policy": "base",
          "cordon.rule": "base/rule[7]@1",
          "cordon.reason": "denied-by-rule",
          "cordon.violation.count": 1n,
        },
      },
    ]);
    expect(bench.telemetry.violations()).toEqual([
      {
        id,
        timeUnixNs: bootUnixNs + 103n * second,
        host: "h1",
        agent: "coder",
        session: session.id,
        task: "",
        pid: 300,
        exe: "/usr/bin/agent",
        kind: "open",
        target: "/home/.ssh/id_ed25519",
        verdict: "deny",
        backend: "lsm",
        policy: "base",
        rule: "base/rule[7]@1",
        reason: "denied-by-rule",
        uid: 1000,
        home: "/home/dev",
        access: { class: "path", access: "read", path: "/home/.ssh/id_ed25519", naming: false },
      },
    ]);
  });

  it.each([
    [{ operation: "open", access: abi.write, text: "/a" }, "write", "/a", { class: "path", access: "write", path: "/a", naming: false }],
    [{ operation: "delete", access: abi.write | abi.name, text: "/a" }, "write", "/a", { class: "path", access: "write", path: "/a", naming: true }],
    [{ operation: "exec", access: abi.exec, text: "/a" }, "exec", "/a", { class: "path", access: "exec", path: "/a", naming: false }],
    [{ operation: "map", access: abi.map, text: "/a" }, "exec", "/a", { class: "path", access: "map", path: "/a", naming: false }],
    [{ operation: "open", access: abi.read, text: "/a", truncated: true }, "open", "/a", null],
    [
      { operation: "open", access: abi.read, text: "/7/environ", dev: abi.devProc },
      "open",
      "/proc/7/environ",
      { class: "self", access: "read", path: "environ" },
    ],
    [{ operation: "unix", access: abi.connect, dev: 0, text: "\0x\0y" }, "connect", "@x@y", { class: "abstract-unix", name: "x\0y" }],
    [
      { operation: "unix", access: abi.connect, dev: 0, text: "/run/d.sock" },
      "connect",
      "/run/d.sock",
      { class: "path", access: "connect", path: "/run/d.sock", naming: false },
    ],
    [
      { operation: "connect", access: 0, address: ipv4(0, 0, 0, 0), port: 80, protocol: 6 },
      "connect",
      "127.0.0.1:80",
      { class: "egress", protocol: "tcp", address: "00000000000000000000ffff7f000001", port: 80 },
    ],
    [
      { operation: "connect", access: 0, address: ipv4(203, 0, 113, 7), port: 443, protocol: 6, text: "api.example.com" },
      "connect",
      "api.example.com:443",
      { class: "egress", protocol: "tcp", address: "00000000000000000000ffffcb007107", port: 443, names: ["api.example.com"] },
    ],
    [{ operation: "hello", access: 0, address: ipv4(203, 0, 113, 7), port: 443, protocol: 6, text: "evil.example.net" }, "connect", "evil.example.net:443", null],
    [{ operation: "dns", access: 0, address: ipv4(10, 0, 0, 2), port: 53, protocol: 17, text: "exfil.example.com" }, "dns", "exfil.example.com", null],
    [
      { operation: "send", access: 0, address: new Uint8Array(16).fill(1, 15), port: 53, protocol: 17 },
      "connect",
      "[::1]:53",
      { class: "egress", protocol: "udp", address: `${"0".repeat(31)}1`, port: 53 },
    ],
    [
      { operation: "bind", access: 0, address: ipv4(0, 0, 0, 0), port: 80, protocol: 6 },
      "bind",
      "0.0.0.0:80",
      { class: "ingress", protocol: "tcp", address: "00000000000000000000ffff00000000", port: 80 },
    ],
    [
      { operation: "listen", access: 0, address: ipv4(0, 0, 0, 0), port: 0, protocol: 6 },
      "listen",
      "0.0.0.0:0",
      { class: "ingress", protocol: "tcp", address: "00000000000000000000ffff00000000", port: 0 },
    ],
    [
      { operation: "accept", access: 0, address: ipv4(127, 0, 0, 1), port: 80, protocol: 6 },
      "accept",
      "127.0.0.1:80",
      { class: "accept", protocol: "tcp", address: "00000000000000000000ffff7f000001", port: 80 },
    ],
    [{ operation: "socket", access: 0, port: (16 << 8) | 3, protocol: 9, rule: abi.ruleProtection }, "connect", "socket family 16, type 3, protocol 9", null],
  ] as const)("of %o", (event, kind, target, access) => {
    const bench = started();
    bench.telemetry.take([decision(event)]);
    expect(bench.telemetry.violations()[0]).toMatchObject({ kind, target, access });
  });

  it("by Cordon's own protection, and by no rule at all, says so", () => {
    const bench = started();
    bench.telemetry.take([decision({ text: "/a", rule: abi.ruleProtection, reason: 2 }), decision({ text: "/b", rule: 0, reason: 5 })]);
    expect(bench.telemetry.violations().map(({ rule, policy, reason }) => [rule, policy, reason])).toEqual([
      ["protection", "", "protection"],
      ["", "", "not-allowed"],
    ]);
  });

  it("after the session's end is the session's for a minute", () => {
    const bench = started();
    bench.telemetry.sessionEnded(session, 0, bootUnixNs + 110n * second, 0n);
    bench.tickAt(169);
    bench.telemetry.take([decision({ text: "/late" })]);
    bench.tickAt(171);
    bench.telemetry.take([decision({ text: "/too late" })]);
    bench.tickAt(172);
    expect(bench.logs("cordon.violation").map((one) => one.attributes["cordon.target"])).toEqual(["/late"]);
  });

  it("that is repeated is one record with a count, and a flood is bounded and counted", () => {
    const bench = started();
    bench.telemetry.take(Array.from({ length: 100 }, () => decision({ text: "/same" })));
    bench.tickAt(101);
    bench.telemetry.take([decision({ text: "/same" })]);
    bench.tickAt(102);
    expect(bench.logs("cordon.violation").map((one) => one.attributes["cordon.violation.count"])).toEqual([100n, 1n]);
    expect(bench.telemetry.violationCount(session.handle)).toBe(101);
    bench.telemetry.take([decision({ text: "/same" }), decision({ text: "/same", tgid: 301 })]); // two processes, two violations
    bench.tickAt(103);
    expect(bench.logs("cordon.violation").map((one) => one.attributes["process.pid"])).toEqual([300n, 300n, 300n, 301n]);

    const other = sessionOf({ handle: 0x88n });
    bench.telemetry.sessionStarted(other);
    bench.telemetry.take(Array.from({ length: 3_000 }, (_, n) => decision({ text: `/flood/${n}` })));
    bench.telemetry.take([decision({ session: 0x88n, text: "/seen in the flood" })]);
    bench.tickAt(110);
    expect(bench.logs("cordon.violation")).toHaveLength(4 + 512 + 1);
    expect(bench.logs("cordon.violation").at(-1)?.attributes["cordon.target"]).toBe("/seen in the flood");
    expect(bench.metrics()).toMatchObject({ "cordon.records.lost{violation}": 2_488n, "cordon.violations{coder,open}": 3_104n });
    expect(bench.telemetry.violations().length).toBeLessThanOrEqual(1_000);
  });
});

describe("a flow", () => {
  const connect = { operation: "connect", access: 0, address: ipv4(10, 0, 0, 1), port: 443, protocol: 6, backend: "cgroup", rule: 4 } as const;

  it("counts the attempts of ten seconds at one destination, and is told when they are over", () => {
    const bench = started();
    bench.telemetry.take([
      decision({ ...connect, verdict: "allow", timeNs: 101n * second }),
      decision({ ...connect, verdict: "allow", timeNs: 109n * second, tgid: 301, startNs: 5n }),
      decision({ ...connect, verdict: "allow", timeNs: 110n * second }),
    ]);
    bench.tickAt(110);
    expect(bench.logs("cordon.flow")).toEqual([]);
    bench.tickAt(111);
    const attributes = {
      "cordon.agent": "coder",
      "cordon.session": session.id,
      "destination.address": "10.0.0.1",
      "destination.port": 443n,
      "network.transport": "tcp",
      "cordon.verdict": "allow",
      "cordon.flow.count": 2n,
      "cordon.policy": "base",
      "cordon.rule": "base/rule[4]@1",
    };
    const flow = { name: "cordon.flow", trace: session.trace, span: rootSpan, endUnixNs: 0n, parent: "", failure: "" };
    expect(bench.logs("cordon.flow")).toEqual([{ ...flow, timeUnixNs: bootUnixNs + 100n * second, attributes }]);
    bench.telemetry.close();
    expect(bench.logs("cordon.flow").at(-1)).toEqual({ ...flow, timeUnixNs: bootUnixNs + 110n * second, attributes: { ...attributes, "cordon.flow.count": 1n } });
    expect(bench.logs("cordon.violation")).toEqual([]);
  });

  it("is one for each verdict, and a refused one is a violation, too; a bind is no flow", () => {
    const bench = started();
    bench.telemetry.take([
      decision({ ...connect, verdict: "allow" }),
      decision({ ...connect, verdict: "deny" }),
      decision({ operation: "unix", access: abi.connect, dev: 0, text: "\0bus", verdict: "allow" }),
      decision({ ...connect, operation: "bind", verdict: "allow" }),
    ]);
    bench.telemetry.close();
    const told = bench.logs("cordon.flow").map(({ attributes }) => [attributes["destination.address"], attributes["network.transport"], attributes["cordon.verdict"]]);
    expect(told).toEqual([
      ["10.0.0.1", "tcp", "allow"],
      ["10.0.0.1", "tcp", "deny"],
      ["@bus", "unix", "allow"],
    ]);
    expect(bench.logs("cordon.violation").map(({ attributes }) => attributes["cordon.target"])).toEqual(["10.0.0.1:443"]);
  });

  it("says how many of its connections showed no name, and is not more for what they show", () => {
    const bench = started();
    bench.telemetry.take([
      decision({ ...connect, verdict: "allow" }),
      decision({ ...connect, operation: "hello", verdict: "allow" }),
      decision({ ...connect, verdict: "allow" }),
      decision({ ...connect, operation: "hello", verdict: "deny", text: "evil.example.net" }),
    ]);
    bench.telemetry.close();
    expect(bench.logs("cordon.flow").map(({ attributes }) => [attributes["cordon.verdict"], attributes["cordon.flow.count"], attributes["cordon.flow.unverified"]])).toEqual([["allow", 2n, 1n]]);
    expect(bench.logs("cordon.violation").map(({ attributes }) => attributes["cordon.target"])).toEqual(["evil.example.net:443"]);
  });

  it("is counted as lost when a scan has filled the window", () => {
    const bench = started();
    bench.telemetry.take(Array.from({ length: 5_000 }, (_, port) => decision({ ...connect, verdict: "allow", port })));
    bench.tickAt(120);
    expect(bench.logs("cordon.flow")).toHaveLength(4_096);
    expect(bench.metrics()["cordon.records.lost{flow}"]).toBe(904n);
  });
});

describe("a Landlock refusal", () => {
  const refusal = (domain: string, path: string) => audit(1423, `audit(1.2:3): domain=${domain} blockers=fs.read_file path="${path}" dev="sda1" ino=5`);
  const made = (domain: string, pid: number) => audit(1424, `audit(1.2:3): domain=${domain} status=allocated mode=enforcing pid=${pid} uid=0 exe="/x" comm="x"`);

  it("waits for its domain, and is the session's whose root made it; no process is named", () => {
    const bench = started({ fileBackend: "landlock" });
    bench.telemetry.take([refusal("abc", "/etc/shadow"), refusal("def", "/not/ours")]);
    expect(bench.telemetry.violations()).toEqual([]);
    bench.telemetry.take([made("abc", 300), made("def", 4_711), refusal("abc", "/root/key"), refusal("def", "/not/ours")]);
    expect(bench.telemetry.violations().map(({ target, pid, exe, backend, reason, rule }) => [target, pid, exe, backend, reason, rule])).toEqual([
      ["/etc/shadow", null, null, "landlock", "landlock", ""],
      ["/root/key", null, null, "landlock", "landlock", ""],
    ]);
    bench.tickAt(110);
    const [told] = bench.logs("cordon.violation");
    expect(told).toMatchObject({ trace: session.trace, span: "", attributes: { "cordon.backend": "landlock", "cordon.verdict": "deny" } });
    expect(told?.attributes).not.toHaveProperty("process.pid");
    expect(bench.metrics()).toMatchObject({ "cordon.decisions{open,deny}": 2n, "cordon.records.lost{unattributed}": 0n });
  });

  it("whose domain nobody explains is counted, not kept", () => {
    const bench = started({ fileBackend: "landlock" });
    bench.telemetry.take(Array.from({ length: 1_100 }, () => refusal("abc", "/x")));
    bench.tickAt(103);
    bench.telemetry.take([made("abc", 300)]);
    bench.tickAt(110);
    expect(bench.telemetry.violations()).toEqual([]);
    expect(bench.metrics()["cordon.records.lost{unattributed}"]).toBe(1_100n);
  });

  it("is attributed by the next daemon, which the kernel does not tell again", () => {
    const kept = new Map<string, string>();
    const domains: DomainStore = { read: (one) => kept.get(one.id) ?? null, write: (one, domain) => void kept.set(one.id, domain) };
    const first = started({ fileBackend: "landlock", domains });
    first.telemetry.take([refusal("abc", "/one"), made("abc", 300), made("abd", 300)]);
    expect([...kept]).toEqual([[session.id, "abc"]]);
    const second = openBench({ fileBackend: "landlock", domains });
    second.telemetry.sessionAdopted(session, []);
    second.telemetry.take([refusal("abc", "/two")]);
    expect(second.telemetry.violations().map(({ target, session: of }) => [target, of])).toEqual([["/two", session.id]]);
  });

  it("is somebody else's where LSM decides on files", () => {
    const bench = started({ fileBackend: "lsm" });
    bench.telemetry.take([refusal("abc", "/x"), made("abc", 300)]);
    expect(bench.telemetry.violations()).toEqual([]);
  });
});
