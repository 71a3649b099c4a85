import fc from "fast-check";
import { expect, it } from "vitest";
import { parseAddress } from "./address.ts";
import { agentWith } from "./agent-fixture.ts";
import { explain } from "./explain.ts";
import type { Access } from "./rules.ts";

const addressOf = (text: string): string => parseAddress(text) ?? "";
const home = "/home/coder";
const accesses: readonly [grant: string, Access][] = [
  ["exec:\n  - { path: /usr/bin/git }", { class: "path", access: "exec", path: "/usr/bin/git", naming: false }],
  ['files:\n  - { path: "/srv/a b: #\\"\\\\x", access: [write] }', { class: "path", access: "write", path: '/srv/a b: #"\\x', naming: true }],
  ['files:\n  - { path: "/srv/\\U00002028 \\U000e0001", access: [read] }', { class: "path", access: "read", path: "/srv/\u2028 \u{e0001}", naming: false }],
  ["egress:\n  - { to: { unix: /run/x.sock } }", { class: "path", access: "connect", path: "/run/x.sock", naming: false }],
  ['files:\n  - { path: "@self", access: [read] }', { class: "self", access: "read", path: "maps" }],
  ['egress:\n  - { to: { unix: "@bus, 1" } }', { class: "abstract-unix", name: "bus, 1" }],
  ['egress:\n  - { to: { cidr: "10.0.0.7/32" }, ports: [tcp/443] }', { class: "egress", protocol: "tcp", address: addressOf("10.0.0.7"), port: 443 }],
  ['egress:\n  - { to: { cidr: "::1/128" }, ports: [udp] }', { class: "egress", protocol: "udp", address: addressOf("::1"), port: 0 }],
  ["egress:\n  - { to: { agent: coder }, ports: [tcp/7100] }", { class: "egress", protocol: "tcp", address: addressOf("127.0.0.1"), port: 7100, peer: "coder" }],
  ["ingress:\n  - { from: { agent: coder }, ports: [tcp/7100] }", { class: "accept", protocol: "tcp", address: addressOf("127.0.0.1"), port: 7100, peer: "coder" }],
  ["ingress:\n  - { from: { loopback: true }, ports: [tcp/80] }", { class: "ingress", protocol: "tcp", address: addressOf("127.0.0.1"), port: 80 }],
  ["ingress:\n  - { from: { cidr: 0.0.0.0/0 }, ports: [tcp] }", { class: "ingress", protocol: "tcp", address: addressOf("::"), port: 0 }],
];

it.each(accesses)("gives %s, which allows it when pasted under spec", (grant, access) => {
  const explained = explain(agentWith("files: []"), access, home);
  expect(explained).toMatchObject({ verdict: { verdict: "deny", step: 5 }, grant });
  expect(explain(agentWith(grant), access, home)).toMatchObject({ verdict: { verdict: "allow" }, grant: null });
});

it("gives a rule by the name that the address was learned for, and no rule by address for the resolvers' port", () => {
  const dns = "dns: { resolvers: [10.0.0.2] }";
  const access: Access = { class: "egress", protocol: "tcp", address: addressOf("203.0.113.7"), port: 443, names: ["api.example.com"] };
  const grant = "egress:\n  - { to: { fqdn: api.example.com }, ports: [tcp/443] }";
  expect(explain(agentWith(dns), access, home)).toMatchObject({ sentence: "deny: connect to 203.0.113.7 (api.example.com) tcp/443 by coder: no rule allows it (step 5)", grant });
  expect(explain(agentWith(`${dns}\n${grant}`), access, home)).toMatchObject({ verdict: { verdict: "allow", rule: { id: "base/egress[0]" } } });
  const question = { class: "egress", address: addressOf("10.0.0.3"), port: 53 } as const;
  expect(explain(agentWith(dns), { ...question, protocol: "udp" }, home).grant).toBe('dns: { resolvers: ["10.0.0.3"] }');
  expect(explain(agentWith(dns), { ...question, protocol: "tcp" }, home).grant).toBeNull();
});

it("gives for any path a grant that allows it, or none", () => {
  const before = agentWith("files: []");
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }), (parts) => {
      const access: Access = { class: "path", access: "read", path: `/${parts.join("/")}`, naming: false };
      const { grant } = explain(before, access, home);
      return grant === null || explain(agentWith(grant), access, home).verdict.verdict === "allow";
    }),
    { numRuns: 200 },
  );
});

it("gives none where no addition helps: under a deny, and for what the language has no form", () => {
  const access: Access = { class: "path", access: "read", path: "/a/.env", naming: false };
  for (const mode of ["enforce", "audit"])
    expect(explain(agentWith('files: [{ path: "**/.env", deny: [read] }]', mode), access, home).grant).toBeNull();
  expect(explain(agentWith("files: []"), { ...access, path: "/a/*" }, home).grant).toBeNull();
  expect(explain(agentWith("files: []", "audit"), access, home)).toMatchObject({ verdict: { verdict: "audit" }, grant: "files:\n  - { path: /a/.env, access: [read] }" });
});
