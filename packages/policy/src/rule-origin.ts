/** Where rules come from while a document is compiled. */
import type { AgentHead } from "./agent-head.ts";
import type { Place } from "./diagnostics.ts";
import type { Protection, Report, UnnumberedRule } from "./placed-rule.ts";

/** What the rules of one document, or of one preset's group, are made with. */
export interface Origin {
  readonly policy: string;
  readonly mode: "audit" | "enforce";
  /** Prefix of rule ids: `coder-base/` or `coder-base/use[node]/`. */
  readonly id: string;
  /** All that rules about other agents can mean. */
  readonly agents: readonly AgentHead[];
  readonly report: Report;
  readonly add: (id: string, rule: Omit<UnnumberedRule, "id" | "policy" | "mode">, place: Place) => void;
  readonly protect: (protection: Protection) => void;
}
