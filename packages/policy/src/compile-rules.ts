/** The rules of one policy document, presets included. */
import { loopbackCidrs, parseAddress, parseCidr } from "./address.ts";
import { capabilityNumbers, refusedCapabilities } from "./capabilities.ts";
import { agentsMeant, type AgentHead } from "./agent-head.ts";
import { compileDns, compileFqdn } from "./compile-names.ts";
import type { PlacedRule, Protection, Report, UnnumberedRule } from "./placed-rule.ts";
import type { Origin } from "./rule-origin.ts";
import { nearest, type Place } from "./diagnostics.ts";
import type { PolicyDocument } from "./document.ts";
import { parsePath, pathLimits } from "./path.ts";
import { compilePorts } from "./ports.ts";
import { presets, type Preset } from "./presets.gen.ts";
import type { Cidr, FileAccess, PathPattern } from "./rules.ts";

type Spec = PolicyDocument["spec"];
type FileEntry = NonNullable<Spec["files"]>[number];
type EgressEntry = NonNullable<Spec["egress"]>[number];
type Peers = Pick<EgressEntry["to"], "agent" | "agents">;

const utf8 = new TextEncoder();

/** A policy's rules, and what its presets protect in addition. */
export interface CompiledRules {
  readonly rules: readonly PlacedRule[];
  readonly protections: readonly Protection[];
}

/** Compiles a policy's rules; findings go to `report`. `agents`: all that rules about other agents can mean. */
export function compileRules(document: PolicyDocument, agents: readonly AgentHead[], report: Report): CompiledRules {
  const rules: PlacedRule[] = [];
  const protections: Protection[] = [];
  const policy = document.metadata.name;
  const { mode } = document.spec;
  const origin = (id: string, fromPreset: boolean): Origin => ({
    policy,
    mode,
    id,
    agents,
    report,
    add: (suffix, rule, place) => {
      rules.push({ rule: { ...rule, id: `${id}${suffix}`, policy, mode } as UnnumberedRule, report, place, fromPreset });
    },
    protect: (protection) => protections.push(protection),
  });
  const own = origin(`${policy}/`, false);
  usePresets(document.spec, report, (name) => origin(`${policy}/use[${name}]/`, true));
  document.spec.egress?.forEach((entry, index) => compileEgress(entry, index, own));
  document.spec.ingress?.forEach((entry, index) => compileIngress(entry, index, own));
  compileFiles(document.spec.files ?? [], ["spec", "files"], own);
  compileExec(document.spec.exec ?? [], ["spec", "exec"], own);
  checkCapabilities(document.spec, report);
  if (document.spec.dns !== undefined) compileDns(document.spec.dns, own);
  if (document.spec.respond !== undefined)
    report(["spec", "respond"], "not-enforced-yet", "respond parses, and is not enforced yet", "Leave it out for now");
  return { rules, protections };
}

function usePresets(spec: Spec, report: Report, originOf: (name: string) => Origin): void {
  spec.use?.forEach((entry, index) => {
    const name = typeof entry === "string" ? entry : entry.preset;
    const without = typeof entry === "string" ? [] : (entry.without ?? []);
    const preset = presets.find((candidate) => candidate.name === name);
    if (preset === undefined) {
      const known = presets.map((one) => one.name);
      const meant = nearest(name, known);
      report(["spec", "use", index], "unknown-preset", `there is no preset ${JSON.stringify(name)}`, meant === null ? `Use one of ${known.join(", ")}` : `Did you mean ${meant}?`);
      return;
    }
    without.forEach((group, at) => {
      if (preset.groups.some((one) => one.name === group)) return;
      report(["spec", "use", index, "without", at], "unknown-group", `preset ${name} has no group ${JSON.stringify(group)}`, `It has ${preset.groups.map((one) => one.name).join(", ")}`);
    });
    addPreset(preset, without, originOf(name), ["spec", "use", index]);
  });
}

function addPreset(preset: Preset, without: readonly string[], origin: Origin, place: Place): void {
  for (const group of preset.groups) {
    if (without.includes(group.name)) continue;
    const here: Origin = { ...origin, add: (id, rule) => origin.add(`${group.name}/${id}`, rule, place) };
    compileFiles(group.files, place, here);
    compileExec(group.exec.map((path) => ({ path })), place, here);
    const { policy, mode, report } = origin;
    const paths = group.protect.map((text, index) => ({ id: `${origin.id}${group.name}/protect[${index}]`, text }));
    origin.protect({ preset: preset.name, group: group.name, policy, mode, paths, report, place });
  }
}

function pathAt(text: string, place: Place, report: Report): PathPattern | null {
  const parsed = parsePath(text);
  if (parsed.ok) return parsed.pattern;
  report(place, parsed.code, parsed.message, parsed.hint);
  return null;
}

function compileFiles(entries: readonly FileEntry[], place: Place, origin: Origin): void {
  entries.forEach((entry, index) => {
    const at = [...place, index];
    const pattern = pathAt(entry.path, [...at, "path"], origin.report);
    if (pattern === null) return;
    if ((entry.access === undefined) === (entry.deny === undefined)) {
      origin.report(at, "missing-field", "a file rule has either access or deny", "Write access: [read], or deny: [read]");
      return;
    }
    const access: readonly FileAccess[] = entry.access ?? entry.deny ?? [];
    origin.add(`files[${index}]`, { class: "path", effect: entry.access === undefined ? "deny" : "allow", pattern, access } as never, at);
  });
}

function compileExec(entries: NonNullable<Spec["exec"]>, place: Place, origin: Origin): void {
  entries.forEach((entry, index) => {
    const at = [...place, index];
    if (entry.path === undefined && entry.sha256 === undefined) {
      origin.report(at, "missing-field", "an exec rule names nothing", "Write path: /usr/bin/git");
      return;
    }
    const pattern = entry.path === undefined ? null : pathAt(entry.path, [...at, "path"], origin.report);
    if (pattern === null && entry.path !== undefined) return;
    if (entry.sha256 === undefined) origin.add(`exec[${index}]`, { class: "path", effect: "allow", pattern, access: ["exec"] } as never, at);
    else if (pattern === null || pattern.kind === "exact") origin.add(`exec[${index}]`, { class: "pin", pattern, sha256: entry.sha256 } as never, at);
    else origin.report([...at, "path"], "bad-path", `${JSON.stringify(entry.path)} is not one program, and a digest is`, "Name the program, or leave path out");
  });
}

const destinationForms = ["fqdn", "cidr", "agent", "agents", "unix", "loopback"] as const;

function compileEgress(entry: EgressEntry, index: number, origin: Origin): void {
  const at: Place = ["spec", "egress", index];
  const { to } = entry;
  const { report } = origin;
  const given = destinationForms.filter((form) => to[form] !== undefined);
  if (given.length !== 1) {
    report([...at, "to"], "bad-destination", `a destination has exactly one of ${destinationForms.join(", ")}`, "Split the rule, one destination each");
    return;
  }
  if (to.except !== undefined && to.cidr === undefined)
    report([...at, "to", "except"], "bad-destination", "except goes with cidr", "Remove it");
  for (const field of ["dns", "sni"] as const)
    if (to[field] !== undefined && to.fqdn === undefined) report([...at, "to", field], "bad-destination", `${field} goes with fqdn`, "Remove it");
  if (to.fqdn !== undefined) {
    compileFqdn(to.fqdn, entry, at, `egress[${index}]`, origin);
    return;
  }
  if (to.agent !== undefined || to.agents !== undefined) {
    compilePeers("to", to, entry.ports, at, `egress[${index}]`, origin);
    return;
  }
  if (to.unix !== undefined) {
    compileUnix(to.unix, entry.ports, at, index, origin);
    return;
  }
  const cidrs = to.loopback === true ? loopbackCidrs : cidrsAt(to.cidr, [...at, "to", "cidr"], report);
  const except = (to.except ?? []).flatMap((text, each) => cidrsAt(text, [...at, "to", "except", each], report));
  const ports = compilePorts(entry.ports, [...at, "ports"], report);
  if (cidrs.length > 0 && ports.length > 0)
    origin.add(`egress[${index}]`, { class: "egress", cidrs, except, ports } as never, at);
}

/** `to` or `from` other agents of the host. */
function compilePeers(direction: "to" | "from", named: Peers, texts: readonly string[] | undefined, at: Place, id: string, origin: Origin): void {
  const agents = agentsMeant(named, origin.agents, [...at, direction], origin.report);
  const ports = compilePorts(texts, [...at, "ports"], origin.report);
  if (agents.length > 0 && ports.length > 0) origin.add(id, { class: "peer", direction, agents, ports } as never, at);
}

function cidrsAt(text: string | undefined, place: Place, report: Report): readonly Cidr[] {
  if (text === undefined) return [];
  const parsed = parseCidr(text);
  if (typeof parsed !== "string") return [parsed];
  if (text === "") report(place, "bad-cidr", "the CIDR is empty", "Write 10.0.0.0/8 or 2001:db8::/32");
  else if (parsed === "host-bits") report(place, "host-bits", `${text} has host bits set`, "Clear what is behind the prefix, or write /32 (/128)");
  else if (parseAddress(text) !== null) report(place, "bad-cidr", `${text} has no prefix length`, `Write ${text}/${text.includes(":") ? 128 : 32}`);
  else report(place, "bad-cidr", `${JSON.stringify(text)} is no CIDR`, "Write 10.0.0.0/8 or 2001:db8::/32");
  return [];
}

function compileUnix(unix: string, ports: readonly string[] | undefined, at: Place, index: number, origin: Origin): void {
  const place = [...at, "to", "unix"];
  if (ports !== undefined) origin.report([...at, "ports"], "bad-port", "a unix socket has no ports", "Remove ports");
  if (unix.startsWith("@")) {
    const name = unix.slice(1);
    if (name === "" || name.includes("\0") || utf8.encode(name).length > pathLimits.unixBytes)
      origin.report(place, "bad-destination", `${JSON.stringify(unix)} is no abstract socket's name`, `Write @name, at most ${pathLimits.unixBytes} bytes`);
    else origin.add(`egress[${index}]`, { class: "abstract-unix", name } as never, at);
    return;
  }
  const pattern = pathAt(unix, place, origin.report);
  if (pattern === null) return;
  if (pattern.kind !== "exact") {
    origin.report(place, "bad-destination", "a unix socket is named by its one path", "Write /run/name.sock or @name");
    return;
  }
  if (utf8.encode(pattern.path).length > pathLimits.unixBytes) {
    origin.report(place, "over-limit", "the path is longer than a socket's can be", `At most ${pathLimits.unixBytes} bytes`);
    return;
  }
  origin.add(`egress[${index}]`, { class: "path", effect: "allow", pattern, access: ["connect"] } as never, at);
}

function compileIngress(entry: NonNullable<Spec["ingress"]>[number], index: number, origin: Origin): void {
  const at: Place = ["spec", "ingress", index];
  const { from } = entry;
  const { report } = origin;
  const given = (["agent", "agents", "cidr", "loopback"] as const).filter((form) => from[form] !== undefined);
  if (given.length !== 1) {
    report([...at, "from"], "bad-destination", "from has exactly one of agent, agents, cidr, loopback", "Split the rule");
    return;
  }
  if (from.agent !== undefined || from.agents !== undefined) {
    compilePeers("from", from, entry.ports, at, `ingress[${index}]`, origin);
    return;
  }
  const cidrs = cidrsAt(from.cidr, [...at, "from", "cidr"], report);
  const isEverything = cidrs.some((cidr) => cidr.bits === 0 || (cidr.bits === 96 && cidr.address.endsWith("ffff00000000")));
  if (from.cidr !== undefined && cidrs.length > 0 && !isEverything) {
    report([...at, "from", "cidr"], "not-enforced-yet", "ingress is decided at bind, where the peer is not known yet", "Use loopback: true, or cidr: 0.0.0.0/0");
    return;
  }
  const ports = compilePorts(entry.ports, [...at, "ports"], report);
  if (ports.length === 0) return;
  origin.add(`ingress[${index}]`, { class: "ingress", scope: from.loopback === true ? "loopback" : "any", ports } as never, at);
}

function checkCapabilities(spec: Spec, report: Report): void {
  spec.capabilities?.forEach((text, index) => {
    const place = ["spec", "capabilities", index];
    const name = text.toLowerCase();
    if (capabilityNumbers[name] === undefined) {
      const meant = nearest(name.replace(/^cap_/, ""), Object.keys(capabilityNumbers));
      report(place, "bad-capability", `${JSON.stringify(text)} is no capability`, meant === null ? "See capabilities(7)" : `Did you mean ${meant.toUpperCase()}?`);
    } else if (refusedCapabilities.includes(name)) {
      report(place, "bad-capability", `${text} would let the session undo what holds it`, "Remove it: no policy gives it");
    }
  });
}
