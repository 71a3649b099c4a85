/** How much of the kernel's tables an agent's rules take, at least: what never fits is an error where it is written. */
import { formatFqdn } from "./host-name.ts";
import { formatPath } from "./path.ts";
import type { PlacedRule } from "./placed-rule.ts";

/**
 * Rows that one table has for one generation: half of CORDON_ROWS_MAX (native/include/cordon_abi.h), since a switch writes the
 * next one beside the one in force. Homes and mounts of a host take more; what does not fit there is refused at the switch.
 */
export const maxRows = 131_072;

/** Refuses more of anything than a table has rows. */
export function findRowLimits(agent: string, rules: readonly PlacedRule[]): void {
  for (const { what, count, last } of rowsOf(rules)) {
    if (count <= maxRows) continue;
    last.report(last.place, "over-limit", `the rules of agent ${agent} have ${count} ${what}`, `At most ${maxRows}: use /dir/** or wider networks, or leave some out`);
  }
}

interface Rows {
  readonly what: string;
  readonly count: number;
  /** The last rule that takes any. */
  readonly last: PlacedRule;
}

function rowsOf(rules: readonly PlacedRule[]): readonly Rows[] {
  const tables = new Map<string, { readonly keys: Set<string>; last: PlacedRule }>();
  for (const placed of rules)
    for (const [what, key] of keysOf(placed)) {
      const table = tables.get(what) ?? { keys: new Set(), last: placed };
      table.keys.add(key);
      table.last = placed;
      tables.set(what, table);
    }
  return [...tables].map(([what, { keys, last }]) => ({ what, count: keys.size, last }));
}

/** Each row that a rule takes, by table; the same key twice is one row. */
function* keysOf({ rule }: PlacedRule): Generator<readonly [what: string, key: string]> {
  switch (rule.class) {
    case "egress":
      for (const { address, bits } of [...rule.cidrs, ...rule.except]) yield ["networks", `${address}/${bits}`];
      return;
    case "dns":
      for (const address of rule.resolvers) yield ["networks", `${address}/128`];
      return;
    case "fqdn":
      yield ["names of hosts", formatFqdn(rule)];
      return;
    case "peer":
      for (const agent of rule.agents) yield ["other agents", `${rule.direction} ${agent}`];
      return;
    case "abstract-unix":
      yield ["names of abstract sockets", rule.name];
      return;
    case "ingress":
      return;
    case "pin":
      yield ["digests of programs", `${rule.pattern === null ? "" : formatPath(rule.pattern)} ${rule.sha256}`];
      if (rule.pattern !== null) yield* directoriesOf(rule.pattern);
      return;
    case "path": {
      const { pattern } = rule;
      if (pattern.kind === "name") yield ["names anywhere", pattern.name];
      if (pattern.kind === "suffix") yield ["names anywhere", `*${pattern.suffix}`];
      if (pattern.kind === "exact" || pattern.kind === "tree") yield* directoriesOf(pattern);
    }
  }
}

function* directoriesOf({ home, path }: { readonly home: boolean; readonly path: string }): Generator<readonly [what: string, key: string]> {
  const root = home ? "~" : "";
  for (let end = path.indexOf("/", 1); end > 0; end = path.indexOf("/", end + 1)) yield ["directories and files", root + path.slice(0, end)];
  yield ["directories and files", root + path];
}
