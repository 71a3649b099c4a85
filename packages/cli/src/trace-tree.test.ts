import { expect, it } from "vitest";
import { cordon, int64 } from "@cordon/wire";
import { traceText, type TraceNode } from "./trace-tree.ts";

const ms = 1_000_000n;

function node(id: string, parent: string, kind: string, name: string, startMs: bigint, rest: { endMs?: bigint; detail?: string; pid?: number } = {}): TraceNode {
  const { endMs = 0n, detail = "", pid = 0 } = rest;
  return cordon.v1.TraceNode.create({ id, parent, kind, name, startUnixNs: int64(startMs * ms), endUnixNs: int64(endMs * ms), detail, pid });
}

it("draws session, processes and what they did, in the order of time", () => {
  const nodes = [
    node("s", "", "session", "s-01", 10n, { endMs: 5010n }),
    node("v", "p", "violation", "deny open", 40n, { detail: "/root/.ssh/id\x1b[2J" }),
    node("p", "s", "process", "node", 10n, { endMs: 1510n, pid: 7, detail: "exit 0" }),
    node("f", "p", "flow", "tcp 10.0.0.1:443", 30n, { detail: "allow ×3" }),
    node("q", "s", "process", "git", 20n, { pid: 8 }),
  ];
  expect(traceText(nodes)).toBe(
    [
      "session s-01  5.0s",
      "├─ node  pid 7  1.5s  exit 0",
      "│  ├─ flow tcp 10.0.0.1:443  allow ×3",
      "│  └─ violation deny open  /root/.ssh/id\\x1b[2J",
      "└─ git  pid 8  running",
      "",
    ].join("\n"),
  );
});

it("hangs a node without its parent below the session, and shows each node once even in a ring", () => {
  const nodes = [
    node("s", "", "session", "s-01", 1n),
    node("a", "gone", "process", "orphan", 2n),
    node("x", "y", "process", "ring-x", 3n),
    node("y", "x", "process", "ring-y", 4n),
    node("z", "z", "process", "own-parent", 5n),
  ];
  const lines = traceText(nodes).trimEnd().split("\n");
  expect(lines).toEqual(["session s-01  running", "├─ orphan  running", "└─ own-parent  running", "?─ ring-x  running", "?─ ring-y  running"]);
});

it("draws a chain of 20,000 forks without running out of stack or line", () => {
  const forks = Array.from({ length: 20_000 }, (_, index) => node(`${index + 1}`, `${index}`, "process", "sh", BigInt(index + 1)));
  const nodes = [node("0", "", "session", "s", 0n), ...forks];
  const lines = traceText(nodes).trimEnd().split("\n");
  expect(lines).toHaveLength(20_001);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(250);
});
