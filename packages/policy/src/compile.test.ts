import { describe, expect, it } from "vitest";
import { compilePolicy } from "./compile.ts";
import { formatDiagnostic, type DiagnosticCode } from "./diagnostics.ts";
import { maxFileBytes } from "./parse.ts";

const utf8 = new TextEncoder();
const compile = (text: string | Uint8Array) =>
  compilePolicy([{ file: "p.yaml", bytes: typeof text === "string" ? utf8.encode(text) : text }]);

const agent = "apiVersion: cordon.dev/v1\nkind: Agent\nmetadata: { name: coder }\nspec: {}\n---\n";
/** A policy whose spec's own lines begin at line 11. */
const policy = (...lines: string[]): string =>
  `${agent}apiVersion: cordon.dev/v1\nkind: Policy\nmetadata: { name: base }\nspec:\n  agents: { names: [coder] }\n  mode: enforce\n${lines.map((line) => `  ${line}\n`).join("")}`;
const document = (kind: string, spec: string): string =>
  `apiVersion: cordon.dev/v1\nkind: ${kind}\nmetadata: { name: x }\nspec: ${spec}\n`;

/** Malformed policies: what is wrong, where it must be found, and as what. */
const malformed: readonly [title: string, text: string | Uint8Array, line: number, code: DiagnosticCode][] = [
  ["not UTF-8", new Uint8Array([0x61, 0xff, 0xfe]), 1, "not-utf8"],
  ["a file of 10 MB", new Uint8Array(10 * 1024 * 1024).fill(0x20), 1, "too-large"],
  ["a file one byte too large", new Uint8Array(maxFileBytes + 1).fill(0x20), 1, "too-large"],
  ["broken YAML", "a: [1, 2\nb: }", 2, "yaml-syntax"],
  ["a tab as indentation", "a:\n\tb: 1\n", 2, "yaml-syntax"],
  ["an alias", "a: &x [1]\nb: *x\n", 2, "yaml-alias"],
  ["an alias bomb", `a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n`, 2, "yaml-alias"],
  ["a cycle of aliases", "a: &a\n  b: *a\n", 2, "yaml-alias"],
  ["a key twice", "apiVersion: cordon.dev/v1\nkind: Agent\nkind: Agent\n", 3, "duplicate-key"],
  ["a list as a document", "- a\n", 1, "not-a-document"],
  ["a text as a document", "hello\n", 1, "not-a-document"],
  ["no apiVersion", "kind: Agent\n", 1, "unknown-version"],
  ["another version", "apiVersion: cordon.dev/v9\nkind: Agent\n", 1, "unknown-version"],
  ["an unknown kind", "apiVersion: cordon.dev/v1\nkind: Polcy\n", 2, "unknown-kind"],
  ["a kind that is no text", "apiVersion: cordon.dev/v1\nkind: [Agent]\n", 2, "unknown-kind"],
  ["no metadata", "apiVersion: cordon.dev/v1\nkind: Agent\nspec: {}\n", 1, "missing-field"],
  ["a bad name", "apiVersion: cordon.dev/v1\nkind: Agent\nmetadata: { name: Bad_Name }\nspec: {}\n", 3, "bad-name"],
  ["an unknown field", policy("egres: []"), 12, "unknown-field"],
  ["a wrong type", policy("files: yes"), 12, "wrong-type"],
  ["a number for a path", policy("files: [{ path: 7, access: [read] }]"), 12, "wrong-type"],
  ["an unknown access", policy("files: [{ path: /a, access: [reed] }]"), 12, "wrong-type"],
  ["an empty access list", policy("files: [{ path: /a, access: [] }]"), 12, "empty-list"],
  ["neither access nor deny", policy("files: [{ path: /a }]"), 12, "missing-field"],
  ["access and deny in one", policy("files: [{ path: /a, access: [read], deny: [read] }]"), 12, "missing-field"],
  ["a relative path", policy("files: [{ path: a/b, access: [read] }]"), 12, "bad-path"],
  ["an empty path", policy('files: [{ path: "", access: [read] }]'), 12, "wrong-type"],
  ["dots in a path", policy("files: [{ path: /a/../b, access: [read] }]"), 12, "bad-path"],
  ["a slash at the end", policy("files: [{ path: /a/, access: [read] }]"), 12, "bad-path"],
  ["another process's directory", policy("files: [{ path: /proc/1/environ, access: [read] }]"), 12, "bad-path"],
  ["a star in the middle", policy("files: [{ path: /a/*/b, access: [read] }]"), 12, "bad-glob"],
  ["a pattern that matches everything", policy('files: [{ path: "**/*", access: [read] }]'), 12, "bad-glob"],
  ["a double star alone", policy('files: [{ path: "**/**", access: [read] }]'), 12, "bad-glob"],
  ["a suffix without a dot", policy('files: [{ path: "**/*pem", access: [read] }]'), 12, "bad-glob"],
  ["a component that is too long", policy(`files: [{ path: /${"a".repeat(128)}, access: [read] }]`), 12, "over-limit"],
  ["a path that is too deep", policy(`files: [{ path: ${"/a".repeat(41)}, access: [read] }]`), 12, "over-limit"],
  ["an empty CIDR", policy('egress: [{ to: { cidr: "" } }]'), 12, "bad-cidr"],
  ["an address without a length", policy("egress: [{ to: { cidr: 10.0.0.1 } }]"), 12, "bad-cidr"],
  ["a length that is too long", policy("egress: [{ to: { cidr: 10.0.0.0/33 } }]"), 12, "bad-cidr"],
  ["an octal address", policy("egress: [{ to: { cidr: 010.0.0.0/8 } }]"), 12, "bad-cidr"],
  ["host bits", policy("egress: [{ to: { cidr: 10.0.0.1/8 } }]"), 12, "host-bits"],
  ["two destinations in one", policy("egress: [{ to: { cidr: 10.0.0.0/8, loopback: true } }]"), 12, "bad-destination"],
  ["no destination", policy("egress: [{ to: {} }]"), 12, "bad-destination"],
  ["a wildcard over a public suffix", policy('egress: [{ to: { fqdn: "*.co.uk" } }]'), 12, "public-suffix"],
  ["a port of no protocol", policy("egress: [{ to: { loopback: true }, ports: [443] }]"), 12, "wrong-type"],
  ["a port that is none", policy("egress: [{ to: { loopback: true }, ports: [tcp/70000] }]"), 12, "bad-port"],
  ["a range backwards", policy("egress: [{ to: { loopback: true }, ports: [tcp/9-1] }]"), 12, "bad-port"],
  ["an empty list of ports", policy("egress: [{ to: { loopback: true }, ports: [] }]"), 12, "empty-list"],
  ["except of everything", policy("egress: [{ to: { cidr: 10.0.0.0/8, except: [10.0.0.0/8] } }]"), 12, "never-takes-effect"],
  ["except of something else", policy("egress: [{ to: { cidr: 10.0.0.0/8, except: [11.0.0.0/8] } }]"), 12, "never-takes-effect"],
  ["an allow under a deny", policy("files: [{ path: /a/b, access: [read] }, { path: /a/**, deny: [read] }]"), 12, "never-takes-effect"],
  ["too many ports on one destination", policy(`egress: [{ to: { loopback: true }, ports: [${Array.from({ length: 25 }, (_, i) => `tcp/${i + 1}`).join(", ")}] }]`), 12, "over-limit"],
  ["an unknown agent", policy("").replace("[coder]", "[codr]"), 10, "unknown-agent"],
  ["a selector of everything", policy("").replace("{ names: [coder] }", "{}"), 10, "bad-selector"],
  ["an unknown preset", policy("use: [nod]"), 12, "unknown-preset"],
  ["an unknown group", policy("use: [{ preset: node, without: [npn] }]"), 12, "unknown-group"],
  ["an unknown capability", policy("capabilities: [NET_BIND]"), 12, "bad-capability"],
  ["a capability that no policy gives", policy("capabilities: [SYS_ADMIN]"), 12, "bad-capability"],
  ["two agents of one name", `${agent}${agent.replace("---\n", "")}`, 8, "duplicate-name"],
  ["egress to an agent that there is not", policy("egress: [{ to: { agent: planer } }]"), 12, "unknown-agent"],
  ["ingress from labels that nobody has", policy("ingress: [{ from: { agents: { labels: { team: x } } }, ports: [tcp/1] }]"), 12, "bad-selector"],
  ["egress to every agent by accident", policy("egress: [{ to: { agents: { labels: {} } } }]"), 12, "bad-selector"],
  ["a name without a resolver", policy("egress: [{ to: { fqdn: example.com } }]"), 12, "missing-field"],
  ["a name in another script", policy("dns: { resolvers: [10.0.0.2] }", "egress: [{ to: { fqdn: exämple.com } }]"), 13, "bad-destination"],
  ["an address as a name", policy("dns: { resolvers: [10.0.0.2] }", "egress: [{ to: { fqdn: 10.0.0.1 } }]"), 13, "bad-destination"],
  ["a name with a star within", policy("dns: { resolvers: [10.0.0.2] }", 'egress: [{ to: { fqdn: "a.*.example.com" } }]'), 13, "bad-destination"],
  ["a name that is too long", policy("dns: { resolvers: [10.0.0.2] }", `egress: [{ to: { fqdn: ${"a.".repeat(118)}example.com } }]`), 13, "over-limit"],
  ["a name for port 53 alone", policy("dns: { resolvers: [10.0.0.2] }", "egress: [{ to: { fqdn: example.com }, ports: [udp/53] }]"), 13, "never-takes-effect"],
  ["except beside a name", policy("dns: { resolvers: [10.0.0.2] }", "egress: [{ to: { fqdn: example.com, except: [10.0.0.0/8] } }]"), 13, "bad-destination"],
  ["sni beside an address", policy("egress: [{ to: { cidr: 10.0.0.0/8, sni: required } }]"), 12, "bad-destination"],
  ["sni of datagrams", policy("dns: { resolvers: [10.0.0.2] }", "egress: [{ to: { fqdn: example.com, sni: required }, ports: [udp/443] }]"), 13, "never-takes-effect"],
  ["a resolver that is no address", policy("dns: { resolvers: [dns.example.com] }"), 12, "bad-destination"],
  ["more names than there is room for", policy("dns: { resolvers: [10.0.0.2], distinctNames: 10001 }"), 12, "over-limit"],
  ["a rule by address for port 53 alone", policy("dns: { resolvers: [10.0.0.2] }", "egress: [{ to: { cidr: 10.0.0.0/8 }, ports: [udp/53] }]"), 13, "never-takes-effect"],
  ["a rule by agent for port 53 alone", policy("dns: { resolvers: [10.0.0.2] }", "egress: [{ to: { agent: coder }, ports: [udp/53] }]"), 13, "never-takes-effect"],
  ["another way to look names up", policy("dns: { resolvers: [10.0.0.2] }", "egress: [{ to: { unix: /run/systemd/resolve/io.systemd.Resolve } }]"), 13, "bad-destination"],
  ["a digest of a whole directory", policy(`exec: [{ path: /opt/**, sha256: ${"a".repeat(64)} }]`), 12, "bad-path"],
  ["a digest beside an allow of the same program", policy("exec:", "  - { path: /opt/** }", `  - { path: /opt/a, sha256: ${"a".repeat(64)} }`), 14, "never-takes-effect"],
  ["a digest of what a preset allows anyway", policy("use: [git]", `exec: [{ path: /usr/bin/git, sha256: ${"a".repeat(64)} }]`), 13, "never-takes-effect"],
  ["a digest that is none", policy("exec: [{ sha256: abc }]"), 12, "bad-digest"],
  ["respond", policy("respond: [{ when: { violations: 5, within: 1m }, do: freeze }]"), 12, "not-enforced-yet"],
  ["a duration that is none", policy("respond: [{ when: { violations: 5, within: soon }, do: freeze }]"), 12, "bad-duration"],
  ["more digests of an executable than there is room for", document("Agent", `{ attest: { executable: { path: /a, sha256: [${Array(65).fill("a".repeat(64)).join(", ")}] } } }`), 4, "over-limit"],
  ["attest by script", document("Agent", "{ attest: { script: { path: /a } } }"), 4, "not-enforced-yet"],
  ["attest by code", document("Agent", `{ attest: { code: { root: /a, sha256: ${"b".repeat(64)} } } }`), 4, "not-enforced-yet"],
  ["attest by model", document("Agent", "{ attest: { model: { allow: [x] } } }"), 4, "not-enforced-yet"],
  ["an executable that is a pattern", document("Agent", "{ attest: { executable: { path: /a/** } } }"), 4, "bad-path"],
];

describe("a malformed policy gets file, line, column and what to write instead", () => {
  it.each(malformed)("%s", (_title, text, line, code) => {
    const result = compile(text);
    if (result.ok) expect.fail("it compiled");
    const first = result.diagnostics[0];
    expect({ line: first?.line, code: first?.code }).toEqual({ line, code });
    expect(first?.column).toBeGreaterThan(0);
    expect(first?.hint.length).toBeGreaterThan(5);
    if (first !== undefined) expect(formatDiagnostic(first)).toMatch(/^p\.yaml:\d+:\d+: .+\. .+/);
  });

  it("knows at least 40 ways to be wrong", () => {
    expect(malformed.length).toBeGreaterThanOrEqual(40);
  });
});

describe("a policy that is right", () => {
  it("numbers the rules through all agents and unfolds presets", () => {
    const result = compile(policy("use: [git]", "files: [{ path: /srv/work/**, access: [read, write] }]"));
    if (!result.ok) expect.fail(result.diagnostics.map(formatDiagnostic).join("\n"));
    const rules = result.value.agents[0]?.rules ?? [];
    expect(rules.map((rule) => rule.number)).toEqual(rules.map((_, index) => index + 1));
    expect(rules.map((rule) => rule.id)).toContain("base/use[git]/programs/exec[0]");
    expect(rules.find((rule) => rule.id === "base/files[0]")).toEqual({
      number: rules.findIndex((rule) => rule.id === "base/files[0]") + 1,
      id: "base/files[0]",
      policy: "base",
      mode: "enforce",
      class: "path",
      effect: "allow",
      pattern: { kind: "tree", path: "/srv/work", home: false },
      access: ["read", "write"],
    });
  });

  it("has names in lower case, without the resolvers' port, and limits that were not given", () => {
    const result = compile(policy("dns: { resolvers: [10.0.0.2], maxLabel: 40 }", 'egress: [{ to: { fqdn: "*.Example.com" }, ports: [tcp/1-100] }]'));
    if (!result.ok) expect.fail(result.diagnostics.map(formatDiagnostic).join("\n"));
    expect(result.value.agents[0]?.rules.filter((rule) => rule.class === "fqdn" || rule.class === "dns")).toMatchObject([
      { id: "base/egress[0]", name: "example.com", wildcard: true, ports: [{ protocol: "tcp", from: 1, to: 52 }, { protocol: "tcp", from: 54, to: 100 }] },
      { id: "base/dns", resolvers: ["00000000000000000000ffff0a000002"], maxLabel: 40, queriesPerMinute: 600, distinctNames: 1000 },
    ]);
  });

  it("has TCP alone for a name that is to be shown, and nothing more for one that may be", () => {
    const rules = (to: string): unknown => {
      const result = compile(policy("dns: { resolvers: [10.0.0.2] }", `egress: [{ to: { fqdn: example.com${to} }, ports: [tcp/443, udp/443] }]`));
      return result.ok && result.value.agents[0]?.rules.filter((rule) => rule.class === "fqdn").map(({ ports, sni }) => ({ ports, sni }));
    };
    const tcp = { protocol: "tcp", from: 443, to: 443 };
    expect(rules(", sni: required")).toEqual([{ ports: [tcp], sni: "required" }]);
    expect(rules(", sni: optional")).toEqual([{ ports: [tcp, { ...tcp, protocol: "udp" }], sni: undefined }]);
    expect(rules("")).toEqual(rules(", sni: optional"));
  });

  it("keeps that a name may be asked for by TCP", () => {
    const result = compile(policy("dns: { resolvers: [10.0.0.2] }", "egress: [{ to: { fqdn: example.com, dns: tcp }, ports: [tcp/443] }]"));
    expect(result.ok && result.value.agents[0]?.rules.find((rule) => rule.class === "fqdn")).toMatchObject({ dns: "tcp" });
  });

  it("leaves out a preset's group on request", () => {
    const result = compile(policy("use: [{ preset: linux-base, without: [shell] }]"));
    if (!result.ok) expect.fail("it did not compile");
    expect(result.value.agents[0]?.rules.some((rule) => rule.id.includes("/shell/"))).toBe(false);
  });

  it("selects by labels", () => {
    const text = policy("files: [{ path: /a, access: [read] }]")
      .replace("{ name: coder }", "{ name: coder, labels: { team: web } }")
      .replace("{ names: [coder] }", "{ labels: { team: web } }");
    const result = compile(text);
    if (!result.ok) expect.fail("it did not compile");
    expect(result.value.agents[0]?.policies).toEqual([{ name: "base", mode: "enforce" }]);
  });
});
