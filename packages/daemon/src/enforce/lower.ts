/** A compiled agent and the facts of this host → the kernel's rows of one domain. Pure. */
import { absolutePath, covers, hasResolvers, type Cidr, type CompiledAgent, type EgressRule, type FileAccess, type FqdnRule, type IngressRule, type PathRule, type PeerRule, type PortRange, type Rule } from "@cordon/policy";
import { abi, type MapRow, type PortRuleRow } from "@cordon/probe";
import { locate, locateBelow, placesAbove, type FileSystemPath, type Mount } from "../mounts.ts";
import { addressRulesOf, fqdnBytes, fqdnRowsOf, lookupLimits, peerRulesOf } from "./lower-names.ts";
import { noRules, PathTrie, withRules, type BitRule } from "./path-trie.ts";
import { pinRows } from "./pin-rows.ts";

/** What lowering needs to know of the host and of the session's user. */
export interface HostFacts {
  readonly mounts: readonly Mount[];
  /** Follows the symbolic links of a path that no session could have made (guarded-path.ts). */
  readonly resolve: (path: string) => string;
  /** Whether a session could have made what lies at a path. */
  readonly isWritable: (path: string) => boolean;
  readonly home: string;
  /** Directories of Cordon's own, which precedence 1 protects: resolved, with the paths at which bind mounts show them. */
  readonly ownDirectories: readonly string[];
}

const accessBits: Readonly<Record<FileAccess, number>> = { read: 0, write: 1, map: 2, exec: 3, connect: 4 };
const everyBit = [0, 1, 2, 3, 4];
const protocolNumbers = { tcp: 6, udp: 17 } as const;

/** Rows without generation and domain. `agents`: all of the bundle, this one too; their numbers are their places there. */
export function lowerAgent(agent: CompiledAgent, agents: readonly CompiledAgent[], facts: HostFacts): readonly MapRow[] {
  const names = lowerNames(agent.rules);
  const peers = lowerPeers(peerRulesOf(agent), agents);
  const flags =
    (agent.policies.some((policy) => policy.mode === "enforce") ? abi.domainHasEnforce : 0) |
    (agent.policies.some((policy) => policy.mode === "audit") ? abi.domainHasAudit : 0) |
    (names.length > 0 ? abi.domainHasNames : 0) |
    (peers.length > 0 ? abi.domainHasPeers : 0) |
    (hasResolvers(agent) ? abi.domainHasDns : 0) |
    (agent.rules.some((rule) => rule.class === "fqdn") ? abi.domainHasFqdn : 0) |
    (agent.rules.some((rule) => rule.class === "pin") ? abi.domainHasPins : 0);
  return [
    { table: "domains", agent: agents.indexOf(agent), flags, ...lookupLimits(agent) },
    ...lowerPaths(agent.rules, facts),
    ...pinRows(0, agent.rules.filter((rule) => rule.class === "pin").filter((rule) => rule.pattern === null)),
    ...names,
    ...lowerEgress(addressRulesOf(agent)),
    ...lowerFqdns(agent.rules.filter((rule) => rule.class === "fqdn")),
    ...lowerIngress(agent.rules.filter((rule) => rule.class === "ingress")),
    ...lowerUnix(agent.rules, facts),
    ...peers,
  ];
}

function bitRuleOf(rule: PathRule): BitRule {
  const enforce = rule.mode === "enforce";
  const kind =
    rule.effect === "deny"
      ? enforce
        ? abi.kindEnforceDeny
        : abi.kindAuditDeny
      : enforce
        ? abi.kindEnforceAllow
        : abi.kindAuditAllow;
  return { kind, bits: rule.access.map((access) => accessBits[access]), rule: rule.number };
}

/** The place of the session's own process directories. */
const selfPlace: FileSystemPath = { dev: abi.devProc, names: ["@self"] };

function lowerPaths(rules: readonly Rule[], facts: HostFacts): readonly MapRow[] {
  const trie = new PathTrie();
  const addTree = (path: string, rule: BitRule): void => {
    const place = locate(facts.mounts, path);
    if (place !== null) trie.addTree(place, rule);
    for (const below of locateBelow(facts.mounts, path)) trie.addTree(below, rule);
  };
  const holdNames = (path: string, rule: BitRule): void => {
    for (const place of placesAbove(facts.mounts, path)) trie.holdNames(place, rule);
  };
  trie.touch(selfPlace); // without a node of its own, /proc's rules would cover it
  for (const rule of rules) {
    if (rule.class === "pin" && rule.pattern !== null) {
      const place = locate(facts.mounts, facts.resolve(absolutePath(rule.pattern, facts.home)));
      if (place !== null) trie.addPin(place, rule);
    }
    if (rule.class !== "path") continue;
    const { pattern } = rule;
    if (pattern.kind === "self") {
      trie.addTree(selfPlace, bitRuleOf(rule));
      trie.addHere(selfPlace, bitRuleOf(rule));
    } else if (pattern.kind === "tree") {
      const path = facts.resolve(absolutePath(pattern, facts.home));
      addTree(path, bitRuleOf(rule));
      if (rule.effect !== "deny") continue;
      holdNames(path, bitRuleOf(rule));
      for (const below of locateBelow(facts.mounts, path)) trie.holdNames(below, bitRuleOf(rule));
    } else if (pattern.kind === "exact") {
      const path = facts.resolve(absolutePath(pattern, facts.home));
      const place = locate(facts.mounts, path);
      if (place !== null) trie.addHere(place, bitRuleOf(rule));
      if (rule.effect === "deny") holdNames(path, bitRuleOf(rule));
    }
  }
  for (const folder of facts.ownDirectories) {
    const own: BitRule = { kind: abi.kindProtect, bits: everyBit, rule: abi.ruleProtection };
    addTree(folder, own);
    const place = locate(facts.mounts, folder);
    if (place !== null) trie.addHere(place, own); // its own name must not be taken away either
  }
  return trie.rows();
}

function lowerNames(rules: readonly Rule[]): readonly MapRow[] {
  const byName = new Map<string, BitRule[]>();
  for (const rule of rules) {
    if (rule.class !== "path") continue;
    const { pattern } = rule;
    if (pattern.kind !== "name" && pattern.kind !== "suffix") continue;
    const key = pattern.kind === "name" ? `n${pattern.name}` : `s${pattern.suffix}`;
    byName.set(key, [...(byName.get(key) ?? []), bitRuleOf(rule)]);
  }
  return [...byName].map(([key, bits]) => ({
    table: "names",
    suffix: key.startsWith("s"),
    name: key.slice(1),
    rules: withRules(noRules, bits),
  }));
}

function portRows(rule: EgressRule | IngressRule | PeerRule | FqdnRule): readonly PortRuleRow[] {
  return rule.ports.map((range: PortRange) => ({
    rule: rule.number,
    from: range.from,
    to: range.to,
    protocol: protocolNumbers[range.protocol],
    kind: rule.mode === "enforce" ? abi.kindEnforceAllow : abi.kindAuditAllow,
    ...(rule.class === "fqdn" && rule.sni === "required" && { shown: true }),
  }));
}

/** The longest prefix wins in the kernel, so each prefix carries every rule that covers it. */
function lowerEgress(rules: readonly EgressRule[]): readonly MapRow[] {
  const prefixes = new Map<string, Cidr>();
  for (const rule of rules)
    for (const cidr of [...rule.cidrs, ...rule.except]) prefixes.set(`${cidr.address}/${cidr.bits}`, cidr);
  return [...prefixes.values()].map((prefix) => {
    const covering = rules.filter(
      (rule) =>
        rule.cidrs.some((cidr) => covers(cidr, prefix.address, prefix.bits)) &&
        !rule.except.some((cidr) => covers(cidr, prefix.address, prefix.bits)),
    );
    return {
      table: "egress",
      address: Uint8Array.from(Buffer.from(prefix.address, "hex")),
      bits: prefix.bits,
      ports: covering.flatMap(portRows),
    };
  });
}

/** As with prefixes of addresses: each pattern carries every rule that covers it. */
function lowerFqdns(rules: readonly FqdnRule[]): readonly MapRow[] {
  return fqdnRowsOf(rules).map(({ pattern, covering }) => ({ table: "fqdns", name: fqdnBytes(pattern), ports: covering.flatMap(portRows) }));
}

function lowerIngress(rules: readonly IngressRule[]): readonly MapRow[] {
  const anywhere = rules.filter((rule) => rule.scope === "any");
  return [
    { table: "ingress", loopback: true, ports: rules.flatMap(portRows) },
    { table: "ingress", loopback: false, ports: anywhere.flatMap(portRows) },
  ];
}

/** A row for each agent that is named; at bind nobody has come yet, and a rule about any of them will do. */
function lowerPeers(rules: readonly PeerRule[], agents: readonly CompiledAgent[]): readonly MapRow[] {
  return (["to", "from"] as const).flatMap((direction) => {
    const own = rules.filter((rule) => rule.direction === direction);
    const row = (agent: number, about: readonly PeerRule[]): MapRow => ({ table: "peers", agent, direction, ports: about.flatMap(portRows) });
    const rows = [...new Set(own.flatMap((rule) => rule.agents))].map((name) =>
      row(1 + agents.findIndex((one) => one.name === name), own.filter((rule) => rule.agents.includes(name))),
    );
    return direction === "from" && own.length > 0 ? [...rows, row(abi.peerAny, own)] : rows;
  });
}

/** Names by text: abstract ones everywhere, paths for kernels whose only AF_UNIX hook sees the caller's text. */
function lowerUnix(rules: readonly Rule[], facts: HostFacts): readonly MapRow[] {
  const byName = new Map<string, BitRule[]>();
  const add = (name: string, rule: BitRule): void => {
    byName.set(name, [...(byName.get(name) ?? []), rule]);
  };
  const bits = [accessBits.connect];
  for (const rule of rules) {
    const kind = rule.mode === "enforce" ? abi.kindEnforceAllow : abi.kindAuditAllow;
    if (rule.class === "abstract-unix") add(`\0${rule.name}`, { kind, bits, rule: rule.number });
    if (rule.class === "path" && rule.access.includes("connect") && rule.pattern.kind === "exact") {
      const path = absolutePath(rule.pattern, facts.home);
      for (const text of new Set([path, facts.resolve(path)])) add(text, { kind, bits, rule: rule.number });
    }
  }
  return [...byName].map(([name, bitRules]) => ({ table: "unix", name, rules: withRules(noRules, bitRules) }));
}
