/**
 * The normalised rule: what a policy document means once presets, selectors and
 * defaults are resolved. The evaluator reads it, the host lowers it to kernel rows
 * and Landlock rules, the bundle carries it.
 *
 * Everything here is plain JSON data; numbers are safe integers.
 */

/** What an access to a file needs. `connect` is an AF_UNIX connect to a socket file (egress to: unix). */
export type FileAccess = "read" | "write" | "map" | "exec" | "connect";

/** Which objects a file rule is about. Paths are absolute, without `.`, `..`, empty or trailing components. */
export type PathPattern =
  /** One path. `home`: `path` is relative to the session user's home directory ("" is the home itself). */
  | { readonly kind: "exact"; readonly path: string; readonly home: boolean }
  /** A directory and all beneath it (creating, removing or renaming the directory's own name is covered by a deny alone). */
  | { readonly kind: "tree"; readonly path: string; readonly home: boolean }
  /** Any object whose last name is `name` (`**` + `/name`). */
  | { readonly kind: "name"; readonly name: string }
  /** Any object whose last name ends with `suffix`, which begins with a dot (`**` + `/*.suffix`). */
  | { readonly kind: "suffix"; readonly suffix: string }
  /** The session's own process directories in /proc. */
  | { readonly kind: "self" };

/** An inclusive range of ports of one protocol. */
export interface PortRange {
  readonly protocol: "tcp" | "udp";
  readonly from: number;
  readonly to: number;
}

/** A CIDR in canonical form: 16 bytes as 32 hex digits (IPv4 mapped, ::ffff:0:0/96) and a prefix length of 0..128. */
export interface Cidr {
  readonly address: string;
  readonly bits: number;
}

/** Where a rule comes from and whether its policy enforces. */
export interface RuleSource {
  /** 1.. , unique in the bundle: the number that the kernel reports; see {@link Bundle.agents}. */
  readonly number: number;
  /** For people and logs: `coder-base/egress[0]`, `coder-base/use[node]/files[3]`. */
  readonly id: string;
  readonly policy: string;
  readonly mode: "audit" | "enforce";
}

/** An allow or a deny over files, programs or sockets in the file system. */
export interface PathRule extends RuleSource {
  readonly class: "path";
  readonly effect: "allow" | "deny";
  readonly pattern: PathPattern;
  readonly access: readonly FileAccess[];
  /** A deny of a preset's: a backend that can't hold it whole holds what it can, and the host says what is open. */
  readonly protective?: true;
}

/** An allow to execute what has a digest: at one path, or (null) at any. */
export interface PinRule extends RuleSource {
  readonly class: "pin";
  readonly pattern: Extract<PathPattern, { readonly kind: "exact" }> | null;
  /** SHA-256 of the contents, 64 hex digits in lower case. */
  readonly sha256: string;
}

/** An allow of TCP or UDP to addresses. `loopback: true` in a document is the CIDRs 127.0.0.0/8 and ::1/128. */
export interface EgressRule extends RuleSource {
  readonly class: "egress";
  readonly cidrs: readonly Cidr[];
  readonly except: readonly Cidr[];
  readonly ports: readonly PortRange[];
}

/** An allow of AF_UNIX by abstract name (a path is a {@link PathRule} with access `connect`). */
export interface AbstractUnixRule extends RuleSource {
  readonly class: "abstract-unix";
  /** Without the leading NUL, at most 107 bytes of UTF-8. */
  readonly name: string;
}

/** An allow to bind. `scope` loopback: only to a loopback address; any: to every address. */
export interface IngressRule extends RuleSource {
  readonly class: "ingress";
  readonly scope: "loopback" | "any";
  readonly ports: readonly PortRange[];
}

/** An allow of TCP or UDP between sessions of this host, by the other end's agent, at whatever address of the host. */
export interface PeerRule extends RuleSource {
  readonly class: "peer";
  /** `to`: to connect where one of the agents listens; `from`: to listen, and to let them in. */
  readonly direction: "to" | "from";
  /** Names, sorted. */
  readonly agents: readonly string[];
  /** Of the end that listens. */
  readonly ports: readonly PortRange[];
}

/** An allow of TCP or UDP to addresses that the session learned from a resolver for a name. */
export interface FqdnRule extends RuleSource {
  readonly class: "fqdn";
  /** Dotted, lower case, without a dot at the end. */
  readonly name: string;
  /** Every name beneath `name`, at any depth, and not `name` itself. */
  readonly wildcard: boolean;
  readonly ports: readonly PortRange[];
  /** Only to connections whose first flight shows the name in a TLS ClientHello; its ports are TCP's then. */
  readonly sni?: "required";
  /** The agent's questions may go by TCP as well (see {@link asksByTcp}). */
  readonly dns?: "tcp";
}

/** An allow of questions to resolvers, port 53 of UDP, and of TCP where a rule by name says so. Beside one, no other rule is about port 53 (see {@link hasResolvers}). */
export interface DnsRule extends RuleSource {
  readonly class: "dns";
  /** Addresses as in {@link Cidr}. */
  readonly resolvers: readonly string[];
  /** Bytes of a label of a name that may be asked for. */
  readonly maxLabel: number;
  readonly queriesPerMinute: number;
  /** In the life of a session. */
  readonly distinctNames: number;
}

export type Rule = PathRule | PinRule | EgressRule | AbstractUnixRule | IngressRule | PeerRule | FqdnRule | DnsRule;

/** What must hold before a process becomes a session of the agent. */
export interface Attestation {
  /** Absolute path of the executable, or null when not demanded. */
  readonly executable: string | null;
  /** SHA-256 of what the executable may contain; absent: whatever it does. */
  readonly digests?: readonly string[];
  /** Login names that may be the session's user; empty: root only, by root. */
  readonly users: readonly string[];
}

/** One agent with everything that its policies say. */
export interface CompiledAgent {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly attest: Attestation;
  /** Names of the policies that select it, by mode. */
  readonly policies: readonly { readonly name: string; readonly mode: "audit" | "enforce" }[];
  /** Linux capability names without CAP_, lower case, beyond the base set. */
  readonly capabilities: readonly string[];
  readonly rules: readonly Rule[];
}

/** Everything that a host enforces. `encodeBundle` makes its canonical bytes. */
export interface Bundle {
  readonly format: 1;
  /** Sorted by name. Rule numbers run through all agents in this order. */
  readonly agents: readonly CompiledAgent[];
}

/** A question to the evaluator (and to the kernel's decide()). */
export type Access =
  /** `path`: absolute, canonical. `naming`: creates, removes or renames that very name (only with write). `sha256`: what it contains, where that is known. */
  | { readonly class: "path"; readonly access: FileAccess; readonly path: string; readonly naming: boolean; readonly sha256?: string }
  /** A process directory of the session itself, e.g. /proc/self/maps: `path` is what follows the process directory ("maps"). */
  | { readonly class: "self"; readonly access: FileAccess; readonly path: string }
  /**
   * `peer`: the agent whose session's socket is there, on this host; absent for anybody else's. `names`: what the session
   * learned the address for.
   */
  | { readonly class: "egress"; readonly protocol: "tcp" | "udp"; readonly address: string; readonly port: number; readonly peer?: string; readonly names?: readonly string[] }
  /** To listen, when nobody has come yet. */
  | { readonly class: "ingress"; readonly protocol: "tcp" | "udp"; readonly address: string; readonly port: number }
  /** To let somebody in. `address`: where they came to. */
  | { readonly class: "accept"; readonly protocol: "tcp" | "udp"; readonly address: string; readonly port: number; readonly peer?: string }
  | { readonly class: "abstract-unix"; readonly name: string };

/** The numbered precedence; step 1 (Cordon's own protection) is the host's and never in a bundle. */
export type PrecedenceStep = 1 | 2 | 3 | 4 | 5;

/**
 * The answer. `rule` is the lowest-numbered rule that decided, or null when none did; with `digest` it is the one that would
 * allow this program with another digest, or once its digest is known (null: at no path of its own).
 */
export interface Verdict {
  readonly verdict: "allow" | "audit" | "deny";
  readonly step: PrecedenceStep;
  readonly rule: RuleSource | null;
  readonly digest?: "pending" | "mismatch";
}
