/** Why a verdict is what it is, and the smallest grant that would change it. */
import { formatAddress, isLoopback } from "./address.ts";
import { evaluate } from "./evaluate.ts";
import { dnsPort, hasResolvers, isFqdn } from "./host-name.ts";
import { parsePath, pathLimits } from "./path.ts";
import type { Access, CompiledAgent, Verdict } from "./rules.ts";

/** An answer for a person. */
export interface Explanation {
  readonly verdict: Verdict;
  readonly sentence: string;
  /** Lines of YAML that stand under a policy's `spec:` as they are; null when no addition helps. */
  readonly grant: string | null;
}

const utf8 = new TextEncoder();

const steps = {
  1: "Cordon protects itself and its host",
  2: "a deny of an enforce policy matches",
  3: "a rule of an enforce policy matches",
  4: "the agent has only audit policies",
  5: "no rule allows it",
} as const;

const digests = {
  pending: "a rule allows it by its digest, which is not known",
  mismatch: "a rule allows it by its digest, and it has another",
} as const;

/** Explains what the policy says of an access. */
export function explain(agent: CompiledAgent, access: Access, home: string): Explanation {
  const verdict = evaluate(agent, access, home);
  const step = verdict.digest === undefined ? steps[verdict.step] : digests[verdict.digest];
  const because = verdict.rule === null ? step : `${step}: ${verdict.rule.id}`;
  const none = agent.policies.length === 0 ? "no policy selects the agent" : because;
  return {
    verdict,
    sentence: `${verdict.verdict}: ${describe(access)} by ${agent.name}: ${none} (step ${verdict.step})`,
    // a rule that decided against it is a deny, and one that it misses says what it should contain: no allow beside them
    grant: verdict.verdict === "allow" || verdict.rule !== null ? null : grantFor(access, hasResolvers(agent)),
  };
}

function describe(access: Access): string {
  switch (access.class) {
    case "path":
      return `${access.access} of ${access.path}`;
    case "self":
      return `${access.access} of /proc/self/${access.path}`;
    case "abstract-unix":
      return `connect to @${access.name}`;
    case "egress": {
      const names = access.names === undefined || access.names.length === 0 ? "" : ` (${access.names.join(", ")})`;
      return `connect to ${formatAddress(access.address)}${names} ${access.protocol}/${access.port}${access.peer === undefined ? "" : `, agent ${access.peer}`}`;
    }
    case "ingress":
      return `bind of ${formatAddress(access.address)} ${access.protocol}/${access.port}`;
    case "accept":
      return `accept at ${formatAddress(access.address)} ${access.protocol}/${access.port} from ${access.peer === undefined ? "outside" : `agent ${access.peer}`}`;
  }
}

function grantFor(access: Access, isResolved: boolean): string | null {
  switch (access.class) {
    case "path": {
      if (!isExpressible(access.path)) return null;
      const path = quoted(access.path);
      if (access.access === "exec") return listed("exec", `path: ${path}`);
      const isSocket = access.access === "connect";
      if (isSocket && utf8.encode(access.path).length > pathLimits.unixBytes) return null;
      if (isSocket) return listed("egress", `to: { unix: ${path} }`);
      return listed("files", `path: ${path}, access: [${access.access}]`);
    }
    case "self":
      return listed("files", `path: "@self", access: [${access.access}]`);
    case "abstract-unix":
      return access.name === "" || access.name.includes("\0") ? null : listed("egress", `to: { unix: ${quoted(`@${access.name}`)} }`);
    case "egress": {
      const text = formatAddress(access.address);
      // that port is the resolvers' alone, by UDP; another policy of the agent adds to them
      if (isResolved && access.port === dnsPort) return access.protocol === "udp" ? `dns: { resolvers: ["${text}"] }` : null;
      if (access.peer !== undefined) return listed("egress", `to: { agent: ${access.peer} }, ports: [${portText(access)}]`);
      const name = access.names?.[0];
      if (name !== undefined && isFqdn(name)) return listed("egress", `to: { fqdn: ${name} }, ports: [${portText(access)}]`);
      return listed("egress", `to: { cidr: "${text}/${text.includes(":") ? 128 : 32}" }, ports: [${portText(access)}]`);
    }
    case "accept":
      if (access.peer !== undefined) return listed("ingress", `from: { agent: ${access.peer} }, ports: [${portText(access)}]`);
      return grantFor({ ...access, class: "ingress" }, isResolved);
    case "ingress":
      return listed("ingress", `from: { ${isLoopback(access.address) ? "loopback: true" : "cidr: 0.0.0.0/0"} }, ports: [${portText(access)}]`);
  }
}

function listed(field: string, entry: string): string {
  return `${field}:\n  - { ${entry} }`;
}

/** Whether the language has a form for this one path: it has none for a name with a `*`, for one. */
function isExpressible(path: string): boolean {
  const parsed = parsePath(path);
  return parsed.ok && parsed.pattern.kind === "exact";
}

/**
 * As YAML; a JSON string is one (YAML 1.2.2, section 7.3.1). What cannot be seen is escaped (section 5.7): editors take
 * some of it for the end of a line, and a person could not check what they paste.
 */
function quoted(text: string): string {
  if (/^\/[A-Za-z0-9._/+-]*$/.test(text)) return text;
  return JSON.stringify(text).replace(/(?! )[\p{Z}\p{C}]/gu, (invisible) => `\\U${(invisible.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`);
}

/** Port 0 is the kernel's choice, which takes every port. */
function portText({ protocol, port }: { readonly protocol: string; readonly port: number }): string {
  return port === 0 ? protocol : `${protocol}/${port}`;
}
