/** The trie of path rules, and its rows. Pure. */
import { abi, type MapRow, type RuleTable } from "@cordon/probe";
import type { FileSystemPath } from "../mounts.ts";
import { pinRows, type Pin } from "./pin-rows.ts";

/** A rule as the kernel's tables hold it: its number by kind, for some access bits. */
export interface BitRule {
  readonly kind: number;
  /** Indexes of access bits: 0 read, 1 write, 2 map, 3 exec, 4 connect. */
  readonly bits: readonly number[];
  readonly rule: number;
}

interface TrieNode {
  readonly children: Map<string, TrieNode>;
  readonly tree: BitRule[];
  readonly here: BitRule[];
  /** About the object's own name alone: whether it may be made, moved or taken away. */
  readonly naming: BitRule[];
  readonly pins: Pin[];
}

function freshNode(): TrieNode {
  return { children: new Map(), tree: [], here: [], naming: [], pins: [] };
}

/** A table with no rule in it. */
export const noRules: RuleTable = Array.from({ length: abi.kinds }, () => Array<number>(abi.accessBits).fill(0));

/** The table with rules added; the lowest number of a kind and bit stays. */
export function withRules(table: RuleTable, rules: readonly BitRule[]): RuleTable {
  const next = table.map((bits) => [...bits]);
  for (const { kind, bits, rule } of rules)
    for (const bit of bits) {
      const row = next[kind];
      const before = row?.[bit] ?? 0;
      if (row !== undefined && (before === 0 || rule < before)) row[bit] = rule;
    }
  return next;
}

/** Collects rules by place, then gives the rows. */
export class PathTrie {
  readonly #roots = new Map<number, TrieNode>();

  /** A rule about exactly one object. */
  addHere(place: FileSystemPath, rule: BitRule): void {
    this.#nodeAt(place).here.push(rule);
  }

  /** A rule about an object and all beneath it. */
  addTree(place: FileSystemPath, rule: BitRule): void {
    this.#nodeAt(place).tree.push(rule);
  }

  /** A deny about a place: neither its own name nor one above may be made, moved or taken away, or it would be elsewhere. */
  holdNames(place: FileSystemPath, rule: BitRule): void {
    for (let depth = 0; depth <= place.names.length; depth++) this.#nodeAt({ dev: place.dev, names: place.names.slice(0, depth) }).naming.push(rule);
  }

  /** A rule about exactly one object, with one digest. */
  addPin(place: FileSystemPath, pin: Pin): void {
    this.#nodeAt(place).pins.push(pin);
  }

  /** Makes sure of a node, so that a walk does not end at its parent. */
  touch(place: FileSystemPath): void {
    this.#nodeAt(place);
  }

  /** Rows of the tables `edges`, `nodes` and `pins`. */
  rows(): readonly MapRow[] {
    const rows: MapRow[] = [];
    let last = 0;
    const emit = (node: TrieNode, above: RuleTable): number => {
      last += 1;
      const number = last;
      const tree = withRules(above, node.tree);
      rows.push({ table: "nodes", node: number, tree, here: withRules(noRules, node.here), treeAbove: withRules(above, node.naming) });
      rows.push(...pinRows(number, node.pins));
      for (const [name, child] of node.children) {
        // a process directory is covered by its own rules alone, never by /proc's
        const to = emit(child, name === "@self" ? noRules : tree);
        rows.push({ table: "edges", from: number, dev: 0, name, to });
      }
      return number;
    };
    for (const [dev, root] of this.#roots) rows.push({ table: "edges", from: 0, dev, name: "", to: emit(root, noRules) });
    return rows;
  }

  #nodeAt(place: FileSystemPath): TrieNode {
    let node = this.#roots.get(place.dev) ?? freshNode();
    this.#roots.set(place.dev, node);
    for (const name of place.names) {
      const child: TrieNode = node.children.get(name) ?? freshNode();
      node.children.set(name, child);
      node = child;
    }
    return node;
  }
}
