/** Why a verdict is what it is, and the smallest grant that would change it. */
import { formatAddress } from "./address.ts";
import { evaluate } from "./evaluate.ts";
import type { Access, CompiledAgent, Verdict } from "./rules.ts";

/** An answer for a person. */
export interface Explanation {
  readonly verdict: Verdict;
  readonly sentence: string;
  /** A line of YAML for the policy's `files`, `exec`, `egress` or `ingress`; null when no addition helps. */
  readonly grant: string | null;
}

const steps = {
  1: "Cordon protects itself and its host",
  2: "a deny of an enforce policy matches",
  3: "a rule of an enforce policy matches",
  4: "the agent has only audit policies",
  5: "no rule allows it",
} as const;

/** Explains what the policy says of an access. */
export function explain(agent: CompiledAgent, access: Access, home: string): Explanation {
  const verdict = evaluate(agent, access, home);
  const because = verdict.rule === null ? steps[verdict.step] : `${steps[verdict.step]}: ${verdict.rule.id}`;
  const none = agent.policies.length === 0 ? "no policy selects the agent" : because;
  return {
    verdict,
    sentence: `${verdict.verdict}: ${describe(access)} by ${agent.name}: ${none} (step ${verdict.step})`,
    grant: verdict.verdict === "allow" || verdict.step === 2 ? null : grantFor(access),
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
    case "egress":
      return `connect to ${formatAddress(access.address)} ${access.protocol}/${access.port}`;
    case "ingress":
      return `bind of ${formatAddress(access.address)} ${access.protocol}/${access.port}`;
  }
}

function grantFor(access: Access): string {
  switch (access.class) {
    case "path":
      if (access.access === "exec") return `exec: - { path: ${JSON.stringify(access.path)} }`;
      if (access.access === "connect") return `egress: - { to: { unix: ${JSON.stringify(access.path)} } }`;
      return `files: - { path: ${JSON.stringify(access.path)}, access: [${access.access}] }`;
    case "self":
      return `files: - { path: "@self", access: [${access.access}] }`;
    case "abstract-unix":
      return `egress: - { to: { unix: ${JSON.stringify(`@${access.name}`)} } }`;
    case "egress": {
      const text = formatAddress(access.address);
      return `egress: - { to: { cidr: ${text}/${text.includes(":") ? 128 : 32} }, ports: [${access.protocol}/${access.port}] }`;
    }
    case "ingress":
      return `ingress: - { from: { loopback: true }, ports: [${access.protocol}/${access.port}] }`;
  }
}
