import { describe, expect, it } from "vitest";
import { compilePolicy } from "./compile.ts";
import { formatDiagnostic } from "./diagnostics.ts";
import { evaluate } from "./evaluate.ts";
import { formatPath } from "./path.ts";
import type { CompiledAgent, PathRule } from "./rules.ts";

const compile = (...policies: readonly string[]) => {
  const documents = policies.map((spec, index) => `---\napiVersion: cordon.dev/v1\nkind: Policy\nmetadata: { name: p${index} }\nspec: { agents: { names: [a] }, ${spec} }\n`);
  const text = `apiVersion: cordon.dev/v1\nkind: Agent\nmetadata: { name: a }\nspec: {}\n${documents.join("")}`;
  return compilePolicy([{ file: "p.yaml", bytes: new TextEncoder().encode(text) }]);
};

function agentOf(...policies: readonly string[]): CompiledAgent {
  const result = compile(...policies);
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join("\n"));
  return result.value.agents[0] as CompiledAgent;
}

const findings = (...policies: readonly string[]): readonly string[] => {
  const result = compile(...policies);
  return result.ok ? [] : result.diagnostics.map((one) => `${one.code} ${one.message}. ${one.hint}`);
};

const protectiveOf = (agent: CompiledAgent): readonly PathRule[] => agent.rules.filter((rule) => rule.class === "path" && rule.protective === true) as readonly PathRule[];
const writeOf = (agent: CompiledAgent, path: string, naming = false): string => evaluate(agent, { class: "path", access: "write", path, naming }, "/home/u").verdict;

describe("what presets protect", () => {
  it("is below each directory that the agent may write, by whichever of its policies", () => {
    const agent = agentOf("mode: enforce, use: [git], files: [{ path: /srv/b/**, access: [read, write] }]", "mode: enforce, files: [{ path: /srv/a/**, access: [write] }, { path: /srv/c/**, access: [read] }, { path: /srv/d, access: [write] }]");
    expect(protectiveOf(agent).filter((rule) => rule.id.includes("/hooks/")).map((rule) => [rule.id, formatPath(rule.pattern), rule.access, rule.mode])).toEqual([
      ["p0/use[git]/hooks/protect[0][0]", "/srv/a/.git/hooks/**", ["write"], "enforce"],
      ["p0/use[git]/hooks/protect[0][1]", "/srv/b/.git/hooks/**", ["write"], "enforce"],
    ]);
  });

  it("is written neither itself nor by moving something in its place, and what is beside it or further down is", () => {
    const agent = agentOf("mode: enforce, use: [git], files: [{ path: /srv/**, access: [read, write] }]");
    for (const path of ["/srv/.git/hooks/pre-commit", "/srv/.git/config", "/srv/.git/commondir", "/srv/.git"]) expect(writeOf(agent, path), path).toBe("deny");
    for (const path of ["/srv/.git", "/srv/.git/hooks", "/srv/.git/config"]) expect(writeOf(agent, path, true), path).toBe("deny");
    for (const path of ["/srv/.git/index", "/srv/x", "/srv/node_modules/d/.git/hooks/pre-commit", "/srv/clone/.git/config"])
      for (const naming of [true, false]) expect(writeOf(agent, path, naming), path).toBe("allow");
    expect(evaluate(agent, { class: "path", access: "read", path: "/srv/.git/config", naming: false }, "/home/u").verdict).toBe("allow");
  });

  it("can be left out by group", () => {
    const agent = agentOf("mode: enforce, use: [{ preset: git, without: [hooks] }], files: [{ path: /srv/**, access: [read, write] }]");
    expect(writeOf(agent, "/srv/.git/hooks/pre-commit")).toBe("allow");
    expect(writeOf(agent, "/srv/.git/config")).toBe("deny");
  });

  it("is the user's own, wherever the agent may write", () => {
    const agent = agentOf("mode: enforce, use: [linux-base], files: [{ path: ~/**, access: [read, write] }]");
    for (const path of ["/home/u/.bashrc", "/home/u/.ssh/authorized_keys", "/home/u/.config/systemd/user/x.service"]) expect(writeOf(agent, path), path).toBe("deny");
    expect(writeOf(agent, "/home/u/.config/x/y")).toBe("allow");
  });

  it("makes an allow of writing it an error that says what to leave out", () => {
    const allow = "files: [{ path: /srv/**, access: [write] }, { path: /srv/.git/hooks/pre-commit, access: [read, write] }]";
    const finding = "never-takes-effect p1/files[1] can't allow writing /srv/.git/hooks/pre-commit: p0/use[git]/hooks/protect[0][0] protects it. Write { preset: git, without: [hooks] } under use of policy p0, or remove write";
    expect(findings("mode: enforce, use: [git]", `mode: enforce, ${allow}`)).toEqual([finding]);
    expect(findings("mode: enforce, use: [{ preset: git, without: [hooks] }]", `mode: enforce, ${allow}`)).toEqual([]);
    expect(findings("mode: enforce, use: [git, linux-base, node], files: [{ path: ~/**, access: [read, write] }, { path: ~/.ssh/known_hosts, access: [read] }]")).toEqual([]);
  });

  it("that is deeper than a rule can be is an error", () => {
    expect(findings(`mode: enforce, use: [git], files: [{ path: ${"/a".repeat(39)}/**, access: [write] }]`)[0]).toMatch(/^over-limit preset git protects .* the path has 41 components/);
  });
});

it("a deny of writing holds the names above it, too, whoever wrote it", () => {
  const agent = agentOf("mode: enforce, files: [{ path: /srv/**, access: [write] }, { path: /srv/a/b/**, deny: [write] }]");
  expect(["/srv/a", "/srv/a/b"].map((path) => writeOf(agent, path, true))).toEqual(["deny", "deny"]);
  expect(["/srv/ab", "/srv/a/c"].map((path) => writeOf(agent, path, true))).toEqual(["allow", "allow"]);
  expect(writeOf(agent, "/srv/a")).toBe("allow");
});
