/** Which rule is named where several decide alike. */
import type { RuleSource } from "./rules.ts";

/** The one with the lowest number; null of none. */
export function lowestRule<Named extends RuleSource>(rules: readonly Named[]): Named | null {
  return rules.reduce<Named | null>((lowest, rule) => (lowest === null || rule.number < lowest.number ? rule : lowest), null);
}
