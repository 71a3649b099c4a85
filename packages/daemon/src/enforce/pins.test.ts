import type { CompiledAgent } from "@cordon/policy";
import { abi } from "@cordon/probe";
import { expect, it } from "vitest";
import { agentUnder } from "./agent-fixture.ts";
import { lowerAgent, type HostFacts } from "./lower.ts";
import { pinRefusalsOf } from "./pins.ts";

const [a, b] = ["a".repeat(64), "b".repeat(64)] as const;

const agentWith = (...exec: readonly string[]): CompiledAgent => agentUnder(["base", "enforce", `exec: [${exec.join(", ")}]`]);

const facts: HostFacts = {
  mounts: [
    { dev: 1, root: "/", mountPoint: "/", type: "ext4" },
    { dev: 2, root: "/", mountPoint: "/net", type: "nfs4" },
    { dev: 1, root: "/opt", mountPoint: "/net/bound", type: "ext4" },
  ],
  resolve: (path) => path.replace("/usr/bin/alias", "/opt/tool"),
  isWritable: () => false,
  home: "/root",
  ownDirectories: [],
};

it("lowers each digest to a row of the program's own node, with one for any digest, and those without a path to node 0", () => {
  const rows = lowerAgent(agentWith(`{ path: /opt/tool, sha256: ${a} }`, `{ path: /opt/tool, sha256: ${b} }`, `{ sha256: ${b} }`), [], facts);
  const edge = rows.find((row) => row.table === "edges" && row.name === "tool");
  const node = edge?.table === "edges" ? edge.to : 0;
  expect(node).toBeGreaterThan(0);
  const pin = (at: number, sha256: string | null, enforceAllow: number) => ({ table: "pins", node: at, sha256, enforceAllow, auditAllow: 0 });
  expect(rows.filter((row) => row.table === "pins")).toEqual(expect.arrayContaining([pin(node, null, 1), pin(node, a, 1), pin(node, b, 2), pin(0, null, 3), pin(0, b, 3)]));
  expect(rows.filter((row) => row.table === "pins")).toHaveLength(5);
  expect(rows).toContainEqual(expect.objectContaining({ table: "domains", flags: abi.domainHasEnforce | abi.domainHasPins }));
});

it("refuses every digest where the kernel takes none", () => {
  expect(pinRefusalsOf(agentWith(`{ path: /opt/tool, sha256: ${a} }`, `{ sha256: ${a} }`, "{ path: /usr/bin/env }"), facts, false).map((one) => one.rule)).toEqual(["base/exec[0]", "base/exec[1]"]);
});

it("refuses a path whose contents may change unseen, and takes a bind mount for what it shows", () => {
  const refusals = pinRefusalsOf(agentWith(`{ path: /net/tool, sha256: ${a} }`, `{ path: /net/bound/tool, sha256: ${a} }`, `{ path: /opt/tool, sha256: ${a} }`, `{ sha256: ${a} }`), facts, true);
  expect(refusals).toEqual([{ rule: "base/exec[0]", detail: expect.stringContaining("nfs4") as string, remedy: expect.stringContaining("ext4") as string }]);
});

it.each([["{ path: /usr/bin/alias }"], ["{ path: /usr/bin/alias/** }"], ["{ path: ~/bin/** }"]])("refuses a digest that %s undoes by another name", (loose) => {
  const path = loose.includes("~") ? "/root/bin/tool" : loose.includes("**") ? "/opt/tool/x" : "/opt/tool";
  expect(pinRefusalsOf(agentWith(`{ path: ${path}, sha256: ${a} }`, loose), facts, true)).toMatchObject([{ rule: "base/exec[0]" }]);
});
