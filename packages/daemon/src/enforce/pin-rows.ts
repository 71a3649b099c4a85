/** Programs that are allowed by their digest, as rows of the kernel. Pure. */
import type { PinRule } from "@cordon/policy";
import type { MapRow } from "@cordon/probe";

/** What a row is made from. */
export type Pin = Pick<PinRule, "number" | "mode" | "sha256">;

/** Rows of the table `pins` for a node of the path trie, or (0) for every path: one a digest, and one for all of them. */
export function pinRows(node: number, pins: readonly Pin[]): readonly MapRow[] {
  if (pins.length === 0) return [];
  const row = (sha256: string | null, about: readonly Pin[]): MapRow => ({ table: "pins", node, sha256, enforceAllow: lowest(about, "enforce"), auditAllow: lowest(about, "audit") });
  return [row(null, pins), ...[...new Set(pins.map((pin) => pin.sha256))].map((sha256) => row(sha256, pins.filter((pin) => pin.sha256 === sha256)))];
}

function lowest(pins: readonly Pin[], mode: PinRule["mode"]): number {
  const numbers = pins.filter((pin) => pin.mode === mode).map((pin) => pin.number);
  return numbers.length === 0 ? 0 : Math.min(...numbers);
}
