import { expect, it } from "vitest";
import { agentWith } from "./agent-fixture.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import type { Access, CompiledAgent } from "./rules.ts";

const [a, b, c] = ["a".repeat(64), "b".repeat(64), "c".repeat(64)] as const;

const agentRunning = (mode: string, ...exec: readonly string[]): CompiledAgent => agentWith(`exec: [${exec.join(", ")}]`, mode);

const exec = (path: string, sha256?: string): Access => ({ class: "path", access: "exec", path, naming: false, ...(sha256 === undefined ? {} : { sha256 }) });
const said = (agent: CompiledAgent, access: Access): string => {
  const { verdict, rule, digest } = evaluate(agent, access, "/root");
  return [verdict, rule?.id ?? "none", digest ?? "decided"].join(" ");
};

it("allows a program at its path with its digest, and at any path with a digest that has none", () => {
  const agent = agentRunning("enforce", `{ path: ~/tool, sha256: ${a} }`, `{ path: ~/tool, sha256: ${b} }`, `{ sha256: ${c} }`);
  expect(said(agent, exec("/root/tool", a))).toBe("allow base/exec[0] decided");
  expect(said(agent, exec("/root/tool", b))).toBe("allow base/exec[1] decided");
  expect(said(agent, exec("/root/other", c))).toBe("allow base/exec[2] decided");
  expect(said(agent, exec("/root/tool", "d".repeat(64)))).toBe("deny base/exec[0] mismatch");
  expect(said(agent, exec("/root/other", a))).toBe("deny none decided");
  expect(said(agent, exec("/root/tool"))).toBe("deny base/exec[0] pending");
  expect(said(agent, exec("/root/other"))).toBe("deny none pending");
});

it("is about executing alone", () => {
  const agent = agentRunning("enforce", `{ path: /tool, sha256: ${a} }`);
  for (const access of ["read", "write", "map"] as const) expect(said(agent, { class: "path", access, path: "/tool", naming: false, sha256: a })).toBe("deny none decided");
});

it("audits under an audit policy", () => {
  const agent = agentRunning("audit", `{ path: /tool, sha256: ${a} }`);
  expect(said(agent, exec("/tool", a))).toBe("allow base/exec[0] decided");
  expect(said(agent, exec("/tool", b))).toBe("audit base/exec[0] mismatch");
});

it("is explained with its rule, and without a grant that would undo it", () => {
  const { sentence, grant } = explain(agentRunning("enforce", `{ path: /tool, sha256: ${a} }`), exec("/tool", b), "/root");
  expect(sentence).toBe("deny: exec of /tool by coder: a rule allows it by its digest, and it has another: base/exec[0] (step 5)");
  expect(grant).toBeNull();
});
