/** Meaning that no single rule shows: rules that can never take effect, and limits. */
import { covers } from "./address.ts";
import { fqdnCovers, portsBeside } from "./host-name.ts";
import type { PlacedRule } from "./placed-rule.ts";
import { formatPath, patternCovers } from "./path.ts";

/** Port rules that one destination prefix can carry (CORDON_PORT_RULES, native/include/cordon_abi.h). */
export const maxPortRules = 24;

/** A rule that is wholly under a deny, or excepts all that it allows, is an error. */
export function findDeadRules(rules: readonly PlacedRule[]): void {
  for (const { rule, report, place } of rules) {
    if (rule.class === "path" && rule.effect === "allow") {
      for (const other of rules) {
        const deny = other.rule;
        if (deny.class !== "path" || deny.effect !== "deny" || deny.mode !== rule.mode) continue;
        if (!patternCovers(deny.pattern, rule.pattern) || !rule.access.every((one) => deny.access.includes(one))) continue;
        report(place, "never-takes-effect", `${rule.id} can never allow anything: ${deny.id} denies all of ${formatPath(rule.pattern)}`, "Remove one of the two");
        break;
      }
    }
    if (rule.class === "egress") {
      const dead = rule.cidrs.every((cidr) => rule.except.some((one) => covers(one, cidr.address, cidr.bits)));
      if (dead) report(place, "never-takes-effect", `${rule.id} excepts all that it allows`, "Remove it, or narrow except");
      for (const one of rule.except)
        if (!rule.cidrs.some((cidr) => covers(cidr, one.address, one.bits)))
          report(place, "never-takes-effect", `${rule.id} excepts what it does not allow`, "Remove that except");
    }
  }
}

/** Refuses what the kernel's rows have no room for: an error here, never a silent miss there. */
export function findLimits(agent: string, rules: readonly PlacedRule[]): void {
  const egress = rules.filter((one) => one.rule.class === "egress");
  const hasDns = rules.some((one) => one.rule.class === "dns");
  const byTcp = rules.some((one) => one.rule.class === "fqdn" && one.rule.dns === "tcp");
  findNameLimits(agent, rules);
  findPeerLimits(agent, rules, hasDns);
  const ingressPorts = rules.flatMap((one) => (one.rule.class === "ingress" ? one.rule.ports : []));
  const last = rules.at(-1);
  if (ingressPorts.length > maxPortRules)
    last?.report(["spec", "ingress"], "over-limit", `agent ${agent} has ${ingressPorts.length} ingress ports`, `At most ${maxPortRules}: use ranges`);
  for (const one of egress) {
    if (one.rule.class !== "egress") continue;
    for (const cidr of one.rule.cidrs) {
      let count = rules.filter(({ rule }) => rule.class === "dns" && rule.resolvers.some((address) => covers(cidr, address))).length * (byTcp ? 2 : 1);
      for (const other of egress)
        if (other.rule.class === "egress" && other.rule.cidrs.some((wide) => covers(wide, cidr.address, cidr.bits)))
          count += portsBeside(hasDns, other.rule.ports).length;
      if (count > maxPortRules) {
        one.report(one.place, "over-limit", `${count} port rules of agent ${agent} apply to one destination`, `At most ${maxPortRules}: use ranges, or merge rules`);
        return;
      }
    }
  }
}

function findPeerLimits(agent: string, rules: readonly PlacedRule[], hasDns: boolean): void {
  for (const direction of ["to", "from"] as const) {
    const peers = rules.flatMap((one) => (one.rule.class === "peer" && one.rule.direction === direction ? [{ ...one, ports: portsBeside(hasDns && direction === "to", one.rule.ports) }] : []));
    const count = peers.flatMap((one) => one.ports).length;
    const last = peers.at(-1);
    if (count > maxPortRules) last?.report(last.place, "over-limit", `agent ${agent} has ${count} port rules ${direction} other agents`, `At most ${maxPortRules}: use ranges, or merge rules`);
  }
}

function findNameLimits(agent: string, rules: readonly PlacedRule[]): void {
  for (const one of rules) {
    const { rule } = one;
    if (rule.class !== "fqdn") continue;
    const covering = rules.flatMap(({ rule: other }) => (other.class === "fqdn" && fqdnCovers(other, rule) ? other.ports : []));
    if (covering.length <= maxPortRules) continue;
    one.report(one.place, "over-limit", `${covering.length} port rules of agent ${agent} apply to ${rule.name}`, `At most ${maxPortRules}: use ranges, or merge rules`);
    return;
  }
}
