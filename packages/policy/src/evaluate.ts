/**
 * The reference verdict. The numbered precedence, the same in native/bpf/policy.h and
 * docs/policy-language.md:
 *   1 Cordon's own protection denies (the host's own; never in a bundle)
 *   2 a deny of an enforce policy denies
 *   3 an allow of an enforce policy allows (a deny of an audit policy beside it: audit)
 *   4 an agent that has only audit policies: allowed, reported as audit
 *   5 denied
 */
import { canonicalDestination, covers, isLoopback } from "./address.ts";
import { asksByTcp, dnsPort, hasResolvers, nameCovers } from "./host-name.ts";
import { lowestRule } from "./lowest-rule.ts";
import { absolutePath, isWithin, pathLimits } from "./path.ts";
import { missedPin, pinCovers } from "./pins.ts";
import type { Access, CompiledAgent, PathRule, PeerRule, PortRange, Rule, RuleSource, Verdict } from "./rules.ts";

const utf8 = new TextEncoder();

/** The lowest-numbered rule of each kind that covers an access. */
interface Matched {
  readonly enforceDeny: RuleSource | null;
  readonly enforceAllow: RuleSource | null;
  readonly auditDeny: RuleSource | null;
  readonly auditAllow: RuleSource | null;
}

/**
 * What the policy says of an access.
 * @param home the session user's home directory, absolute, which `~` means
 */
export function evaluate(agent: CompiledAgent, access: Access, home: string): Verdict {
  const hasEnforce = agent.policies.some((policy) => policy.mode === "enforce");
  const hasAudit = agent.policies.some((policy) => policy.mode === "audit");
  const matched = isBeyondLimits(access) ? null : matchInTurn(agent, access, home);
  if (matched === null) return { verdict: "deny", step: 5, rule: null };
  if (matched.enforceDeny !== null) return { verdict: "deny", step: 2, rule: matched.enforceDeny };
  if (matched.enforceAllow !== null)
    return matched.auditDeny === null
      ? { verdict: "allow", step: 3, rule: matched.enforceAllow }
      : { verdict: "audit", step: 3, rule: matched.auditDeny };
  if (!hasEnforce && hasAudit) {
    if (matched.auditDeny !== null) return { verdict: "audit", step: 4, rule: matched.auditDeny };
    if (matched.auditAllow !== null) return { verdict: "allow", step: 4, rule: matched.auditAllow };
    return { verdict: "audit", step: 4, ...missedPin(agent.rules, access, home) };
  }
  return { verdict: "deny", step: 5, ...missedPin(agent.rules, access, home) };
}

/** A path that is deeper than a rule can be is refused without a look at the rules. */
function isBeyondLimits(access: Access): boolean {
  return access.class === "path" && componentsOf(access.path).length > pathLimits.components;
}

/** Names of an address count only where no rule of an enforce policy allows the address itself, or the agent there. */
function matchInTurn(agent: CompiledAgent, access: Access, home: string): Matched {
  const { rules } = agent;
  if (access.class !== "egress") return match(rules, access, home);
  const isQuestion = access.protocol === "udp" || asksByTcp(agent);
  if (access.port === dnsPort && hasResolvers(agent)) return match(rules.filter((rule) => rule.class === "dns" && isQuestion), access, home);
  const byOtherEnd = match(rules.filter((rule) => rule.class === "egress" || rule.class === "peer"), access, home);
  if (byOtherEnd.enforceAllow !== null || access.names === undefined) return byOtherEnd;
  return match(rules.filter((rule) => rule.class !== "dns"), access, home);
}

function match(rules: readonly Rule[], access: Access, home: string): Matched {
  const first = (mode: RuleSource["mode"], deny: boolean): RuleSource | null =>
    lowestRule(rules.filter((rule) => rule.mode === mode && (rule.class === "path" && rule.effect === "deny") === deny && ruleCovers(rule, access, home)));
  return {
    enforceDeny: first("enforce", true),
    enforceAllow: first("enforce", false),
    auditDeny: first("audit", true),
    auditAllow: first("audit", false),
  };
}

/** Whether a rule is about an access. */
export function ruleCovers(rule: Rule, access: Access, home: string): boolean {
  switch (rule.class) {
    case "path":
      return pathRuleCovers(rule, access, home);
    case "pin":
      return pinCovers(rule, access, home);
    case "egress": {
      if (access.class !== "egress" || !portsCover(rule.ports, access.protocol, access.port)) return false;
      const address = canonicalDestination(access.address);
      return rule.cidrs.some((cidr) => covers(cidr, address)) && !rule.except.some((cidr) => covers(cidr, address));
    }
    case "fqdn":
      if (access.class !== "egress" || !portsCover(rule.ports, access.protocol, access.port)) return false;
      return (access.names ?? []).some((name) => nameCovers(rule, name));
    case "dns":
      return access.class === "egress" && access.port === dnsPort && rule.resolvers.includes(canonicalDestination(access.address));
    case "abstract-unix":
      return access.class === "abstract-unix" && access.name === rule.name;
    case "ingress":
      if (access.class !== "ingress" && access.class !== "accept") return false;
      return listenCovers(rule.ports, access) && (rule.scope === "any" || isLoopback(access.address));
    case "peer":
      return peerRuleCovers(rule, access);
  }
}

/** At bind a rule about any agent will do: who comes is decided when they do. */
function peerRuleCovers(rule: PeerRule, access: Access): boolean {
  if (rule.direction === "to") return access.class === "egress" && isAmong(rule.agents, access.peer) && portsCover(rule.ports, access.protocol, access.port);
  if (access.class === "ingress") return listenCovers(rule.ports, access);
  return access.class === "accept" && isAmong(rule.agents, access.peer) && listenCovers(rule.ports, access);
}

function isAmong(agents: readonly string[], peer: string | undefined): boolean {
  return peer !== undefined && agents.includes(peer);
}

/** Port 0 is the kernel's choice: a rule must then cover every port. */
function listenCovers(ports: readonly PortRange[], { protocol, port }: { readonly protocol: string; readonly port: number }): boolean {
  return port === 0 ? ports.some((range) => isEveryPort(range, protocol)) : portsCover(ports, protocol, port);
}

function isEveryPort(range: PortRange, protocol: string): boolean {
  return range.protocol === protocol && range.from === 0 && range.to === 65535;
}

function portsCover(ports: readonly PortRange[], protocol: string, port: number): boolean {
  return ports.some((range) => range.protocol === protocol && range.from <= port && port <= range.to);
}

function pathRuleCovers(rule: PathRule, access: Access, home: string): boolean {
  if (access.class !== "path" && access.class !== "self") return false;
  if (!rule.access.includes(access.access)) return false;
  const pattern = rule.pattern;
  const lastName = access.path.slice(access.path.lastIndexOf("/") + 1);
  const lastBytes = utf8.encode(lastName).length;
  if (pattern.kind === "name") return lastName === pattern.name && lastBytes <= pathLimits.componentBytes;
  if (pattern.kind === "suffix") return endsWithSuffix(lastName, pattern.suffix);
  if (access.class === "self") return pattern.kind === "self";
  if (pattern.kind === "self" || isOwnProcess(access.path)) return false;
  const path = absolutePath(pattern, home);
  // whoever renames a directory moves all beneath it: to where no rule is about it, or in the place of what one is about
  if (rule.effect === "deny" && access.naming && isWithin(path, access.path)) return true;
  if (pattern.kind === "exact") return access.path === path;
  if (access.path === path) return !access.naming;
  return isWithin(access.path, path);
}

/** The kernel looks at the last few dots of a name only. */
function endsWithSuffix(name: string, suffix: string): boolean {
  return name.endsWith(suffix) && suffix.split(".").length - 1 <= pathLimits.suffixDots;
}

/** A process directory of /proc: no ordinary pattern covers it. */
function isOwnProcess(path: string): boolean {
  return /^\/proc\/(\d[^/]*)(\/|$)/.test(path);
}

function componentsOf(path: string): readonly string[] {
  return path === "/" ? [] : path.slice(1).split("/");
}
