import type { CompiledAgent } from "@cordon/policy";
import { describe, expect, it } from "vitest";
import { agentUnder, plainFacts as facts } from "./agent-fixture.ts";
import { needsRestart } from "./below-ceiling.ts";
import { landlockDomainOf, refusalsOf } from "./landlock.ts";

/** An agent of an enforce policy with these rules, and of an audit policy with those. */
const agentOf = (rules: string, audited = ""): CompiledAgent => agentUnder(["p", "enforce", rules], ...(audited === "" ? [] : [["q", "audit", audited] as const]));

const work = "{ path: /srv/**, access: [read, write] }";

describe("where a responder answers for opens", () => {
  it.each([
    ["reading inside an allowed directory", `files: [${work}, { path: /srv/key, deny: [read] }]`],
    ["reading by name and by suffix", `files: [${work}, { path: "**/.env", deny: [read] }, { path: "**/*.pem", deny: [read] }]`],
    ["reading and writing of a file, and of a directory", `files: [${work}, { path: /srv/key, deny: [read, write] }, { path: /srv/hooks/**, deny: [write] }]`],
    ["reading what may be executed", "files: [{ path: /opt/tool/key, deny: [read] }], exec: [{ path: /opt/tool/** }]"],
  ])("takes a deny of %s", (_title, rules) => {
    expect(refusalsOf(agentOf(rules), facts, true)).toEqual([]);
    expect(refusalsOf(agentOf(rules), facts, false)).not.toEqual([]);
  });

  it.each([
    ["writing by name", `files: [${work}, { path: "**/.env", deny: [read, write] }]`, "p/files[1]", "deny reading alone"],
    ["mapping alone", 'files: [{ path: /srv/**, access: [read, map] }, { path: /srv/lib.so, deny: [map] }]', "p/files[1]", "deny reading, too"],
    ["entries of /proc", 'files: [{ path: "/proc/**", access: [read] }, { path: /proc/cpuinfo, deny: [read] }]', "p/files[1]", "allow the entries beside it"],
  ])("refuses a deny of %s, with the remedy", (_title, rules, rule, remedy) => {
    expect(refusalsOf(agentOf(rules), facts, true)).toMatchObject([{ rule, remedy: expect.stringContaining(remedy) as string }]);
  });

  it("takes an audit policy's deny of reading, and refuses one of writing", () => {
    expect(refusalsOf(agentOf(`files: [${work}]`, "files: [{ path: /srv/key, deny: [read] }]"), facts, true)).toEqual([]);
    expect(refusalsOf(agentOf(`files: [${work}]`, "files: [{ path: /srv/key, deny: [write] }]"), facts, true)).toMatchObject([{ rule: "q/files[0]" }]);
  });

  it("mounts what may not be written among what may, keeps what may not be read at its name, and leaves the rest alone", () => {
    const agent = agentOf(`files: [${work}, { path: /srv/key, deny: [read, write] }, { path: /srv/hooks/**, deny: [write] }, { path: /srv/deep/er/key, deny: [write] }, { path: /srv/seen, deny: [read] }, { path: /etc/shadow, deny: [write] }]`);
    expect(landlockDomainOf(agent, facts)).toMatchObject({
      pin: ["/srv/deep", "/srv/seen", "/srv/deep/er"],
      readonly: [
        { path: "/srv/key", tree: false, needed: true },
        { path: "/srv/hooks", tree: true, needed: true },
        { path: "/srv/deep/er/key", tree: false, needed: true },
      ],
    });
  });

  it("needs to be there what a policy and a preset both deny writing of", () => {
    const agent = agentOf(`use: [{ preset: git, without: [settings] }], files: [${work}, { path: "/srv/.git/hooks/**", deny: [write] }]`);
    expect(landlockDomainOf(agent, facts).readonly).toEqual([{ path: "/srv/.git/hooks", tree: true, needed: true }]);
  });

  it("takes from the domain what a deny takes from all of an allow", () => {
    const agent = agentOf("files: [{ path: /srv/a/**, access: [read, write] }, { path: /srv/**, deny: [write] }]");
    expect(refusalsOf(agent, facts, true)).toEqual([]);
    expect(landlockDomainOf(agent, facts)).toEqual({ allow: [{ path: "/srv/a", rights: 0xc, tree: true }], noexec: [], run: [], pin: [], readonly: [] });
  });
});

describe("what a running session has to be started anew for", () => {
  const ceiling = agentOf(`files: [${work}, { path: /etc/**, access: [read] }], exec: [{ path: /usr/bin/** }]`);
  const same = `${work}, { path: /etc/**, access: [read] }`;
  it.each([
    ["the same rules", `files: [${same}], exec: [{ path: /usr/bin/** }]`, false],
    ["reading withdrawn", `files: [${work}], exec: [{ path: /usr/bin/** }]`, false],
    ["programs withdrawn, but for one", `files: [${same}], exec: [{ path: /usr/bin/git }]`, false],
    ["reading denied inside what was allowed", `files: [${same}, { path: /srv/key, deny: [read] }], exec: [{ path: /usr/bin/** }]`, false],
    ["reading of what could be executed", `files: [${same}, { path: /usr/bin/git, access: [read] }], exec: [{ path: /usr/bin/** }]`, false],
    ["reading beyond it", `files: [${same}, { path: /opt/**, access: [read] }], exec: [{ path: /usr/bin/** }]`, true],
    ["a program beyond it", `files: [${same}], exec: [{ path: /usr/bin/** }, { path: /opt/tool }]`, true],
    ["writing withdrawn", "files: [{ path: /srv/**, access: [read] }, { path: /etc/**, access: [read] }], exec: [{ path: /usr/bin/** }]", true],
    ["writing denied inside what was allowed", `files: [${same}, { path: /srv/key, deny: [write] }], exec: [{ path: /usr/bin/** }]`, true],
  ])("%s", (_title, rules, expected) => {
    expect(needsRestart(ceiling, agentOf(rules), true)).toBe(expected);
  });

  it("what a deny had taken from the domain is given back", () => {
    const taken = agentOf("files: [{ path: /srv/a/**, access: [read, write] }, { path: /srv/b/**, access: [read, map] }, { path: /srv/b/**, deny: [read] }]");
    const given = agentOf("files: [{ path: /srv/a/**, access: [read, write] }, { path: /srv/b/**, access: [read, map] }]");
    expect(needsRestart(taken, given, true)).toBe(true);
  });

  it("every change, where nobody answers for opens; and an agent that is gone", () => {
    expect(needsRestart(ceiling, agentOf(`files: [${work}], exec: [{ path: /usr/bin/** }]`), false)).toBe(true);
    expect(needsRestart(ceiling, null, true)).toBe(true);
    expect(needsRestart(ceiling, ceiling, false)).toBe(false);
  });
});
