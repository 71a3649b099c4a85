/** Why a violation is one: the rule, the precedence's step, and the smallest grant that would allow it. Pure. */
import { explain, type Access, type Bundle } from "@cordon/policy";
import type { Violation } from "../telemetry/violation.ts";

/** An answer to `cordon why`. */
export interface Explained {
  /** Of the numbered precedence; 0 when the policy in force no longer knows the agent. */
  readonly step: number;
  readonly sentence: string;
  /** The smallest addition to a policy; empty when none helps. */
  readonly grant: string;
}

/** Asks the policy in force, which need not be the one that refused. */
export function explainViolation(violation: Violation, bundle: Bundle): Explained {
  const agent = bundle.agents.find((one) => one.name === violation.agent);
  const said = `${violation.verdict}: ${violation.kind} of ${violation.target} by ${violation.agent}`;
  if (violation.rule === "protection") return { step: 1, sentence: `${said}: Cordon protects itself and its host (step 1)`, grant: "" };
  if (agent === undefined) return { step: 0, sentence: `${said}: the policy in force no longer has this agent`, grant: "" };
  if (violation.access === null) return { step: 5, sentence: `${said}: ${violation.reason} (step 5)`, grant: "" };
  const { verdict, sentence, grant } = explain(agent, asItWas(violation, violation.access), violation.home);
  if (verdict.verdict === "allow") return { step: verdict.step, sentence: `${said}: denied then; the policy in force now allows it`, grant: "" };
  return { step: verdict.step, sentence, grant: grant ?? "" };
}

/** A record does not say what a program contained; that it was another than a rule names is as good. */
function asItWas(violation: Violation, access: Access): Access {
  return access.class === "path" && violation.reason === "digest-mismatch" ? { ...access, sha256: "another" } : access;
}
