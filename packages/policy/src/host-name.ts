/** Host names of rules, and resolvers: forms, limits, and what a name covers. */
import { withoutPort } from "./ports.ts";
import type { FqdnRule, PortRange, Rule, RuleSource } from "./rules.ts";

/** Dotted, lower case, at least one label; internationalised names in their ASCII form (xn--…, RFC 5890). */
export const fqdnForm = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Bytes of a rule's name: the kernel's key has room for these and the end (CORDON_FQDN_BYTES, native/include/cordon_abi.h). */
export const maxFqdnBytes = 240;

/** Resolvers that one policy may name. */
export const maxResolvers = 16;

/** What all sessions of a host ask for has to fit into one table (CORDON_ASKED_MAX, native/include/cordon_abi.h). */
export const maxDistinctNames = 10_000;

/** What holds when a policy does not say. */
export const dnsDefaults = { maxLabel: 63, queriesPerMinute: 600, distinctNames: 1000 } as const;

/** Port of DNS (RFC 1035, section 4.2). */
export const dnsPort = 53;

/** Whether a rule could name this host. */
export function isFqdn(name: string): boolean {
  return fqdnForm.test(name) && name.length <= maxFqdnBytes;
}

/** A name, or all beneath it. */
export type FqdnPattern = Pick<FqdnRule, "name" | "wildcard">;

/** Whether a rule's name, or all beneath it, covers a name. */
export function nameCovers(rule: FqdnPattern, name: string): boolean {
  return rule.wildcard ? name.endsWith(`.${rule.name}`) : name === rule.name;
}

/** Whether a rule covers all that a pattern does. */
export function fqdnCovers(rule: FqdnPattern, pattern: FqdnPattern): boolean {
  return (rule.wildcard && nameCovers(rule, pattern.name)) || (rule.name === pattern.name && rule.wildcard === pattern.wildcard);
}

/** A pattern as policies write it. */
export function formatFqdn({ name, wildcard }: FqdnPattern): string {
  return `${wildcard ? "*." : ""}${name}`;
}

/** What is left of a rule's ports beside resolvers, which have port 53 to themselves where there are any. */
export function portsBeside(isResolved: boolean, ports: readonly PortRange[]): readonly PortRange[] {
  return isResolved ? withoutPort(ports, dnsPort) : ports;
}

type PolicedAgent = { readonly policies: readonly { readonly mode: RuleSource["mode"] }[]; readonly rules: readonly Rule[] };

/** Whether resolvers are asked by TCP as well: a rule by name says `dns: tcp`. Audit policies count where there is no enforce policy. */
export function asksByTcp(agent: PolicedAgent): boolean {
  const enforces = agent.policies.some((policy) => policy.mode === "enforce");
  return agent.rules.some((rule) => rule.class === "fqdn" && rule.dns === "tcp" && (rule.mode === "enforce" || !enforces));
}

/**
 * Whether the agent's policies name its resolvers: then questions go to them alone, and no rule by address is about
 * port 53. Audit policies count where there is no enforce policy.
 */
export function hasResolvers(agent: PolicedAgent): boolean {
  const enforces = agent.policies.some((policy) => policy.mode === "enforce");
  return agent.rules.some((rule) => rule.class === "dns" && (rule.mode === "enforce" || !enforces));
}
