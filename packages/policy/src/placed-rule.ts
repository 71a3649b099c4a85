/** A rule on its way from a document to the bundle. */
import type { DiagnosticCode, Place } from "./diagnostics.ts";
import type { Rule } from "./rules.ts";

/** Reports a finding at a place of one document. */
export type Report = (place: Place, code: DiagnosticCode, message: string, hint: string) => void;

/** A rule without its number, before agents are put together. */
export type UnnumberedRule = Rule extends infer R ? (R extends Rule ? Omit<R, "number"> : never) : never;

/** A rule that still knows where it stands. */
export interface PlacedRule {
  readonly rule: UnnumberedRule;
  readonly report: Report;
  readonly place: Place;
  /** Whether a preset says it, not the policy itself. */
  readonly fromPreset: boolean;
}

/** What a group of a preset protects, for the policy that uses it. */
export interface Protection {
  readonly preset: string;
  readonly group: string;
  readonly policy: string;
  readonly mode: "audit" | "enforce";
  /** With the ids that their denies have. */
  readonly paths: readonly { readonly id: string; readonly text: string }[];
  readonly report: Report;
  readonly place: Place;
}
