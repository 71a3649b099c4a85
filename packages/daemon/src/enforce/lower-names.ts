/** Host names and resolvers as the kernel's rows have them. Pure. */
import { asksByTcp, dnsPort, formatFqdn, fqdnCovers, hasResolvers, portsBeside, type CompiledAgent, type DnsRule, type EgressRule, type FqdnPattern, type FqdnRule, type PeerRule } from "@cordon/policy";

/** The strictest limits of the policies that count; zero, which admits nothing, where none names a resolver. */
export interface LookupLimits {
  readonly maxLabel: number;
  readonly queriesPerMinute: number;
  readonly distinctNames: number;
}

/** The limits that hold for an agent's questions. */
export function lookupLimits(agent: CompiledAgent): LookupLimits {
  const enforces = agent.policies.some((policy) => policy.mode === "enforce");
  const rules = agent.rules.filter((rule): rule is DnsRule => rule.class === "dns" && (rule.mode === "enforce" || !enforces));
  const least = (field: keyof LookupLimits): number => (rules.length === 0 ? 0 : Math.min(...rules.map((rule) => rule[field])));
  return { maxLabel: least("maxLabel"), queriesPerMinute: least("queriesPerMinute"), distinctNames: least("distinctNames") };
}

/** The rules by address, with port 53 the resolvers' alone where the agent has any. */
export function addressRulesOf(agent: CompiledAgent): readonly EgressRule[] {
  const isResolved = hasResolvers(agent);
  const protocols = asksByTcp(agent) ? (["udp", "tcp"] as const) : (["udp"] as const);
  return agent.rules.flatMap((rule): readonly EgressRule[] => {
    if (rule.class === "dns") {
      const cidrs = rule.resolvers.map((address) => ({ address, bits: 128 }));
      const { number, id, policy, mode } = rule;
      return isResolved ? [{ class: "egress", number, id, policy, mode, cidrs, except: [], ports: protocols.map((protocol) => ({ protocol, from: dnsPort, to: dnsPort })) }] : [];
    }
    if (rule.class !== "egress") return [];
    return [{ ...rule, ports: portsBeside(isResolved, rule.ports) }];
  });
}

/** The rules about agents, likewise. */
export function peerRulesOf(agent: CompiledAgent): readonly PeerRule[] {
  const isResolved = hasResolvers(agent);
  return agent.rules
    .filter((rule) => rule.class === "peer")
    .map((rule) => ({ ...rule, ports: portsBeside(isResolved && rule.direction === "to", rule.ports) }));
}

/** Each pattern once, with the rules that cover all of it. */
export function fqdnRowsOf(rules: readonly FqdnRule[]): readonly { readonly pattern: FqdnPattern; readonly covering: readonly FqdnRule[] }[] {
  const patterns = new Map(rules.map((rule) => [formatFqdn(rule), rule]));
  return [...patterns.values()].map((pattern) => ({
    pattern,
    covering: rules.filter((rule) => fqdnCovers(rule, pattern)),
  }));
}

/** The key's bytes, as many as count: backwards, ended by NUL, or by the dot that all beneath have. */
export function fqdnBytes({ name, wildcard }: FqdnPattern): string {
  return `${[...name].reverse().join("")}${wildcard ? "." : "\0"}`;
}
