/** Egress by host name, and the resolvers that names are learned from. */
import { parseAddress } from "./address.ts";
import type { Place } from "./diagnostics.ts";
import type { PolicyDocument } from "./document.ts";
import { dnsDefaults, dnsPort, fqdnForm, maxDistinctNames, maxFqdnBytes, maxResolvers } from "./host-name.ts";
import type { PlacedRule, Report } from "./placed-rule.ts";
import { compilePorts, withoutPort } from "./ports.ts";
import { isPublicSuffix } from "./public-suffix.ts";
import type { Origin } from "./rule-origin.ts";

type Spec = PolicyDocument["spec"];
type EgressEntry = NonNullable<Spec["egress"]>[number];

/** `to: { fqdn }`. */
export function compileFqdn(fqdn: string, entry: EgressEntry, at: Place, id: string, origin: Origin): void {
  const { report } = origin;
  const { to } = entry;
  const name = checkFqdn(fqdn, [...at, "to", "fqdn"], report);
  const ports = compilePorts(entry.ports, [...at, "ports"], report);
  if (name === null || ports.length === 0) return;
  const isShown = to.sni === "required";
  const kept = withoutPort(ports, dnsPort).filter((range) => !isShown || range.protocol === "tcp");
  if (kept.length > 0) origin.add(id, { class: "fqdn", name, wildcard: fqdn.startsWith("*."), ports: kept, ...(to.dns === "tcp" && { dns: "tcp" }), ...(isShown && { sni: "required" }) } as never, at);
  else if (isShown) report([...at, "ports"], "never-takes-effect", "no datagram shows a name that could be read, which sni: required asks for", "Add a TCP port, or leave sni out");
  else report([...at, "ports"], "never-takes-effect", `port ${dnsPort} is the resolvers', whatever name they have`, "List the resolver under dns");
}

/** The name without its wildcard, in lower case; null with a finding. */
function checkFqdn(fqdn: string, place: Place, report: Report): string | null {
  const name = fqdn.replace(/^\*\./, "").toLowerCase();
  if (/[^\0-\x7f]/.test(name))
    report(place, "bad-destination", `${JSON.stringify(fqdn)} is not in ASCII, as names are in questions`, "Write its xn-- form");
  else if (parseAddress(name) !== null) report(place, "bad-destination", `${name} is an address, not a name`, `Write cidr: ${name}/${name.includes(":") ? 128 : 32}`);
  else if (!fqdnForm.test(name) || name.split(".").some((label) => label.length > 63))
    report(place, "bad-destination", `${JSON.stringify(fqdn)} is no host name`, "Write example.com or *.example.com");
  else if (name.length > maxFqdnBytes) report(place, "over-limit", `the name has ${name.length} bytes`, `At most ${maxFqdnBytes}`);
  else if (fqdn.startsWith("*.") && isPublicSuffix(name))
    report(place, "public-suffix", `${fqdn} matches the names of everybody below ${name}`, "Name the organisation's own domain");
  else return name;
  return null;
}

/** `dns`. */
export function compileDns(dns: NonNullable<Spec["dns"]>, origin: Origin): void {
  const at = ["spec", "dns"];
  const resolvers = dns.resolvers.flatMap((text, index) => {
    const address = parseAddress(text);
    if (address === null) origin.report([...at, "resolvers", index], "bad-destination", `${JSON.stringify(text)} is no address`, "Write the resolver's own address, as in 10.0.0.2: port 53 is meant");
    return address === null ? [] : [address];
  });
  if (dns.resolvers.length > maxResolvers) origin.report([...at, "resolvers"], "over-limit", `${dns.resolvers.length} resolvers`, `At most ${maxResolvers}`);
  if ((dns.distinctNames ?? 1) > maxDistinctNames) origin.report([...at, "distinctNames"], "over-limit", `${dns.distinctNames} names in the life of a session`, `At most ${maxDistinctNames}`);
  if ((dns.queriesPerMinute ?? 1) > 0xffff_ffff) origin.report([...at, "queriesPerMinute"], "over-limit", "more than can be counted", `At most ${0xffff_ffff}`);
  const { maxLabel, queriesPerMinute, distinctNames } = { ...dnsDefaults, ...dns };
  if (resolvers.length > 0) origin.add("dns", { class: "dns", resolvers, maxLabel, queriesPerMinute, distinctNames } as never, at);
}

/** Sockets of resolvers that would ask for the session, unseen: their answers come from no packet of its own. */
const resolverSockets = ["/run/nscd/socket", "/var/run/nscd/socket", "/run/systemd/resolve/io.systemd.Resolve", "/var/run/systemd/resolve/io.systemd.Resolve", "/run/avahi-daemon/socket", "/var/run/avahi-daemon/socket"];

/** What the policies of one agent have to agree on: a name needs a resolver to be learned from, and no other way to be looked up. */
export function checkNames(agent: string, rules: readonly PlacedRule[]): void {
  const dns = rules.filter((one) => one.rule.class === "dns");
  for (const { rule, report, place } of rules) {
    if (rule.class === "fqdn" && !dns.some((one) => one.rule.mode === "enforce" || rule.mode === "audit"))
      report(place, "missing-field", `no policy of agent ${agent} names a resolver that ${rule.name} could be learned from`, "Write dns: { resolvers: [10.0.0.2] } beside egress");
    if (dns.length > 0 && (rule.class === "egress" || (rule.class === "peer" && rule.direction === "to")) && withoutPort(rule.ports, dnsPort).length === 0)
      report(place, "never-takes-effect", `${rule.id} is about port ${dnsPort} alone, which agent ${agent}'s resolvers have`, "List the resolver under dns, or remove dns");
    if (dns.length > 0 && rule.class === "path" && rule.effect === "allow" && rule.access.includes("connect") && rule.pattern.kind === "exact" && resolverSockets.includes(rule.pattern.path))
      report(place, "bad-destination", `${rule.pattern.path} looks names up past the resolvers of agent ${agent}`, "Remove it, or remove dns");
  }
}
