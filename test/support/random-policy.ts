/** Random policies and accesses by seed, for holding the evaluator and the kernel to each other. */
import { compilePolicy, formatDiagnostic, type Access, type Bundle, type FileAccess } from "@cordon/policy";

/** A small generator that gives the same numbers for the same seed on every machine (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What random policies and accesses speak of. */
export interface World {
  /** Users that the agent may run as. */
  readonly users: readonly string[];
  /** Other agents that rules may be about; they have the label team: t. None: no rule is. */
  readonly agents?: readonly string[];
  /** Absolute paths of directories. */
  readonly folders: readonly string[];
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly cidrs: readonly string[];
  /** A CIDR, and one of these is excepted from it. */
  readonly except: { readonly from: string; readonly one: readonly string[] };
  /** As a policy writes them: `tcp`, `tcp/443`, `udp/1-1024`. */
  readonly ports: readonly string[];
  /** Abstract names of sockets are these and a name. */
  readonly abstractPrefix: string;
  /** As rules name hosts; empty: no rule does, and no policy names resolvers. */
  readonly fqdns: readonly string[];
  readonly resolvers: readonly string[];
  readonly pathForms: readonly PathForm[];
  /** Digests of programs that rules name; none: no rule does. */
  readonly digests?: readonly string[];
  /** Programs that rules name with them. */
  readonly programs?: readonly string[];
  /** Rules that every policy has beside its own, as lines of YAML. */
  readonly files: readonly string[];
  readonly exec: readonly string[];
}

/** A way in which a rule names paths. */
export type PathForm = "name" | "suffix" | "exact" | "home" | "proc" | "tree";

/** The forms as often as they are drawn. */
export const allPathForms: readonly PathForm[] = ["name", "suffix", "exact", "home", "proc", "tree", "tree"];

/** A made-up host. */
export const madeUpWorld: World = {
  users: [],
  agents: ["b", "c"],
  folders: ["/srv", "/srv/a", "/srv/a/b", "/srv/c", "/opt/x", "/opt/x/y/z", "/data"],
  names: ["f", "g", ".env", "key.pem", "a.tar.gz", "b", "x.gz", "deep"],
  addresses: ["10.0.0.1", "10.1.2.3", "10.1.2.200", "192.168.7.9", "127.0.0.1", "127.9.9.9", "8.8.8.8", "2001:db8::1", "2001:db8:1::5", "::1", "0.0.0.0", "::"],
  cidrs: ["10.0.0.0/8", "10.1.0.0/16", "10.1.2.0/24", "192.168.0.0/16", "0.0.0.0/0", "127.0.0.0/8", "2001:db8::/32", "2001:db8:1::/48", "::/0", "8.8.8.8/32"],
  except: { from: "10.0.0.0/8", one: ["10.1.0.0/16", "10.1.2.0/24"] },
  ports: ["tcp/443", "udp/53", "tcp", "udp", "tcp", "udp", "tcp/1-1024", "tcp/8000-9000"],
  abstractPrefix: "",
  fqdns: ["example.com", "*.example.com", "api.example.com", "*.api.example.com", "example.org", "*.b.example.org"],
  resolvers: ["10.1.2.3", "8.8.8.8", "::1"],
  pathForms: allPathForms,
  digests: ["1", "2", "3"].map((digit) => digit.repeat(64)),
  programs: ["/srv/a/f", "/opt/x/y/z/g", "/home/u/b", "/data/f"],
  files: [],
  exec: [],
};

const accesses = ["read", "write", "map"];

/** A document and what it compiles to. */
export interface RandomPolicy {
  readonly text: string;
  readonly bundle: Bundle;
}

/** One agent, named a, under one to three policies of either mode, by way of real documents. */
export function randomPolicy(seed: number, world: World = madeUpWorld): RandomPolicy {
  const random = randomOf(seed);
  const { folders, names, ports } = world;
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const some = (list: readonly string[]): string => [...new Set([pick(list), pick(list)])].join(", ");
  const pathOf = (): string => {
    switch (pick(world.pathForms)) {
      case "name":
        return `"**/${pick(names)}"`;
      case "suffix":
        return `"**/*${pick([".pem", ".gz", ".tar.gz", ".env"])}"`;
      case "exact":
        return `${pick(folders)}/${pick(names)}`;
      case "home":
        return `~/${pick(names)}/**`;
      case "proc":
        return pick(["/proc/**", '"@self"', "/proc/meminfo"]);
      case "tree":
        return `${pick(folders)}/**`;
    }
  };
  const policy = (index: number): string => {
    const lines = (count: number, line: () => string): string => Array.from({ length: count }, () => `    - ${line()}\n`).join("");
    const fixed = (all: readonly string[]): string => all.map((line) => `    - ${line}\n`).join("");
    const { digests = [], programs = [] } = world;
    const exec = (): string => {
      if (digests.length === 0 || random(4) > 0) return `{ path: ${pathOf()} }`;
      return random(3) === 0 ? `{ sha256: "${pick(digests)}" }` : `{ path: ${pick(programs)}, sha256: "${pick(digests)}" }`;
    };
    const deny = (): string => (random(8) === 0 ? "deny" : "access");
    const hasNames = world.fqdns.length > 0 && random(2) === 0;
    const to = (): string => {
      switch (random(hasNames ? 12 : 8)) {
        case 8:
        case 9:
        case 10:
        case 11:
          return `{ fqdn: "${pick(world.fqdns)}"${random(4) === 0 ? ", sni: required" : ""}${random(4) === 0 ? ", dns: tcp" : ""} }`;
        case 0:
          return "{ loopback: true }";
        case 6:
          return world.agents === undefined ? "{ loopback: true }" : `{ agent: ${pick(world.agents)} }`;
        case 7:
          return world.agents === undefined ? "{ loopback: true }" : "{ agents: { labels: { team: t } } }";
        case 1:
          return `{ cidr: ${world.except.from}, except: [${pick(world.except.one)}] }`;
        default:
          return `{ cidr: "${pick(world.cidrs)}" }`;
      }
    };
    return `---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: p${index} }
spec:
  agents: { names: [a] }
  mode: ${random(4) === 0 ? "audit" : "enforce"}
${hasNames ? `  dns: { resolvers: ["${pick(world.resolvers)}"] }\n` : ""}  egress:
${lines(2 + random(4), () => `{ to: ${to()}, ports: [${some(ports)}] }`)}    - { to: { unix: "@${world.abstractPrefix}${pick(names)}" } }
${random(3) === 0 ? `    - { to: { unix: ${pick(folders)}/sock } }\n` : ""}  ingress:
${lines(1 + random(2), () => `{ from: ${pick(["{ loopback: true }", '{ cidr: "0.0.0.0/0" }', ...(world.agents ?? []).map((one) => `{ agent: ${one} }`)])}, ports: [${pick(ports)}] }`)}  files:
${lines(6 + random(10), () => `{ path: ${pathOf()}, ${deny()}: [${some(accesses)}] }`)}${fixed(world.files)}  exec:
${lines(3 + random(5), exec)}${fixed(world.exec)}`;
  };
  const spec = world.users.length === 0 ? "{}" : `{ attest: { environment: { user: [${world.users.join(", ")}] } } }`;
  const others = (world.agents ?? []).map((name) => `apiVersion: cordon.dev/v1\nkind: Agent\nmetadata: { name: ${name}, labels: { team: t } }\nspec: {}\n---\n`).join("");
  const text = `${others}apiVersion: cordon.dev/v1\nkind: Agent\nmetadata: { name: a }\nspec: ${spec}\n${Array.from({ length: 1 + random(3) }, (_, index) => policy(index)).join("")}`;
  const compiled = compilePolicy([{ file: `seed-${seed}`, bytes: new TextEncoder().encode(text) }]);
  if (compiled.ok) return { text, bundle: compiled.value };
  // a random policy may hold a rule that can never take effect, which is an error: the next seed then
  const onlyDead = compiled.diagnostics.every((one) => one.code === "never-takes-effect" || one.code === "over-limit" || one.code === "missing-field");
  if (!onlyDead) throw new Error(compiled.diagnostics.map(formatDiagnostic).join("\n"));
  return randomPolicy(seed + 1_000_003, world);
}

/** Names that addresses are learned for, near to those of rules. */
const hosts = ["example.com", "api.example.com", "v1.api.example.com", "xexample.com", "example.com.net", "example.org", "b.example.org", "a.b.example.org", "com", `${"a.".repeat(120)}example.com`];

/** A random access, near to what the policies of the made-up world speak of. */
export function randomAccess(random: (below: number) => number, addressOf: (text: string) => string): Access {
  const { addresses, digests = [], folders, names, programs = [] } = madeUpWorld;
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const protocol = pick(["tcp", "udp"] as const);
  const port = pick([443, 53, 80, 8080, 8443, 0, 22, 60000]);
  const peer = pick([{}, ...(madeUpWorld.agents ?? []).map((one) => ({ peer: one }))]);
  switch (random(11)) {
    case 0:
    case 1:
      return { class: "egress", protocol, address: addressOf(pick(addresses)), port: port === 0 ? 1 : port, ...peer, ...(random(2) === 0 ? { names: [pick(hosts)] } : {}) };
    case 10:
      return { class: "accept", protocol, address: addressOf(pick(addresses)), port, ...peer };
    case 2:
      return { class: "ingress", protocol, address: addressOf(pick(addresses)), port };
    case 3:
      return { class: "abstract-unix", name: pick(names) };
    case 4:
      return { class: "self", access: pick(["read", "write"] as const), path: pick(["maps", "fd/3", "key.pem", "task/1/f"]) };
    default: {
      const access = pick(["read", "write", "map", "exec", "connect", "read", "write", "read", "exec"] as readonly FileAccess[]);
      const below = pick(["", `/${pick(names)}`, `/${pick(names)}/${pick(names)}`, "/sock", `/${"d/".repeat(38)}f`]);
      const folder = pick([...folders, ...folders, "/home/u/b", "/proc", "/proc/meminfo", "/etc"]);
      const path = access === "exec" && random(3) === 0 ? pick(programs) : `${folder}${below}`;
      const sha256 = access === "exec" && random(3) > 0 ? { sha256: pick(digests) } : {};
      return { class: "path", access, path, naming: access === "write" && random(3) === 0, ...sha256 };
    }
  }
}
