import { describe, expect, it } from "vitest";
import type { CompiledAgent } from "@cordon/policy";
import { agentUnder, plainFacts as facts } from "./agent-fixture.ts";
import { landlockDomainOf, refusalsOf } from "./landlock.ts";

const agentOf = (mode: string, rules: string): CompiledAgent => agentUnder(["p", mode, rules]);

describe("what a Landlock domain can't hold is refused by name", () => {
  it.each([
    ["a pattern", 'files: [{ path: "**/.env", access: [read] }]', "p/files[0]"],
    ["a deny inside an allowed directory", "files: [{ path: /srv/**, access: [read] }, { path: /srv/a/**, deny: [read] }]", "p/files[1]"],
    ["the session's own processes alone", 'files: [{ path: "@self", access: [read] }]', "p/files[0]"],
    ["writing to the session's own process directories", 'files: [{ path: "/proc/**", access: [read] }, { path: "@self", access: [read, write] }]', "p/files[1]"],
    ["a deny of reading where execution is allowed", "files: [{ path: /srv/key, deny: [read] }], exec: [{ path: /srv/** }]", "p/files[0]"],
    ["a program in a writable directory", "files: [{ path: /srv/**, access: [write] }], exec: [{ path: /srv/tool }]", "p/exec[0]"],
    ["a tree over Cordon's own directory", "files: [{ path: /var/lib/**, access: [read] }]", "p/files[0]"],
  ])("%s", (_title, rules, rule) => {
    const refusals = refusalsOf(agentOf("enforce", rules), facts, false);
    expect(refusals.map((one) => one.rule)).toEqual([rule]);
    expect(refusals[0]?.remedy.length).toBeGreaterThan(5);
  });

  it("audit mode, where nobody answers for opens", () => {
    const agent = agentOf("audit", 'files: [{ path: /srv/**, access: [read] }, { path: "**/x", access: [write] }]');
    expect(refusalsOf(agent, facts, false).map((one) => one.rule)).toContain("p");
    expect(refusalsOf(agent, facts, true)).toEqual([]);
  });
});

it("takes what it can hold, a deny beside the allowed directories included", () => {
  const agent = agentOf("enforce", "use: [linux-base, node, git], files: [{ path: /srv/**, access: [read, write] }, { path: /etc/shadow, deny: [read] }]");
  expect(refusalsOf(agent, facts, false)).toEqual([]);
});

it("tells a tree from one object, which may turn out to be a directory", () => {
  const agent = agentOf("enforce", "files: [{ path: /srv/a, access: [read] }, { path: /srv/b/**, access: [read] }]");
  expect(landlockDomainOf(agent, facts).allow).toEqual([
    { path: "/srv/a", rights: 0xc, tree: false },
    { path: "/srv/b", rights: 0xc, tree: true },
  ]);
});

it("mounts the outermost writable directories noexec, with ~ as the session's home", () => {
  const agent = agentOf("enforce", "files: [{ path: /srv/**, access: [write] }, { path: /srv/a/**, access: [write] }, { path: ~/w/**, access: [read, write] }]");
  const domain = landlockDomainOf(agent, facts);
  expect(domain.noexec).toEqual(["/srv", "/home/u/w"]);
  expect(domain.allow.map((rule) => rule.path)).toEqual(["/srv", "/srv/a", "/home/u/w"]);
  expect(domain.allow.every((rule) => (rule.rights & 1) === 0)).toBe(true);
});

it("holds what presets protect by mounts, outer ones first, where the session may write", () => {
  const agent = agentOf("enforce", "use: [{ preset: git, without: [settings] }, { preset: node, without: [npm, editor-settings] }], files: [{ path: /srv/a/**, access: [read, write] }, { path: /srv/b/**, access: [read] }]");
  const { pin, readonly } = landlockDomainOf(agent, facts);
  expect(pin).toEqual(["/srv/a/.git"]);
  expect(readonly).toEqual([{ path: "/srv/a/.git/hooks", tree: true, needed: false }]);
  expect(refusalsOf(agent, facts, false)).toEqual([]);
});

it("refuses no policy for what its presets protect, an audit one beside it neither", () => {
  const agent = agentOf("enforce", "use: [linux-base, node, git], files: [{ path: /srv/a/**, access: [read, write] }]");
  const rules = agent.rules.map((rule) => (rule.class === "path" && rule.protective === true ? { ...rule, mode: "audit" as const } : rule));
  expect(refusalsOf({ ...agent, rules }, facts, false)).toEqual([]);
  expect(landlockDomainOf({ ...agent, rules }, facts).readonly).toEqual([]);
});

it("holds it at each path at which a bind mount shows it", () => {
  const agent = agentOf("enforce", "use: [{ preset: git, without: [settings] }], files: [{ path: /srv/a/**, access: [read, write] }]");
  const mounts = [
    { dev: 1, root: "/", mountPoint: "/", type: "ext4" },
    { dev: 1, root: "/srv/a", mountPoint: "/mnt", type: "ext4" },
  ];
  const { pin, readonly } = landlockDomainOf(agent, { ...facts, mounts });
  expect(pin).toEqual(["/mnt/.git", "/srv/a/.git"]);
  expect(readonly.map((one) => one.path)).toEqual(["/mnt/.git/hooks", "/srv/a/.git/hooks"]);
});

it("runs from a directory of a writable one that a rule names, and from no other", () => {
  const agent = agentOf("enforce", "files: [{ path: /srv/a/**, access: [read, write] }, { path: /srv/a/lib/**, access: [read, map] }, { path: /opt/**, access: [read, map] }], exec: [{ path: /srv/a/build/** }, { path: /srv/a/build/x/** }]");
  const { noexec, run } = landlockDomainOf(agent, facts);
  expect({ noexec, run }).toEqual({ noexec: ["/srv/a"], run: ["/srv/a/lib", "/srv/a/build"] });
  expect(refusalsOf(agent, facts, false)).toEqual([]);
});
