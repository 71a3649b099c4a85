/** A session's trace as a tree for people. */
import { bigintOf, type cordon } from "@cordon/wire";
import { durationText, escapeText } from "./output.ts";

/** A span or a record of a session. */
export type TraceNode = cordon.v1.TraceNode;

/** Deeper trees are drawn flat from here on: a chain of forks would leave no room on the line. */
const maxDepth = 64;

/**
 * Lines of the tree: the session, below it its processes, below these what they did, each in the order of time.
 * Nodes whose parent is missing stand below the first root; no node is drawn twice, whatever the parents say.
 */
export function traceText(nodes: readonly TraceNode[]): string {
  const known = new Set(nodes.map((node) => node.id));
  const root = nodes.find((node) => node.parent === "") ?? nodes[0];
  if (root === undefined) return "";
  const children = new Map<string, TraceNode[]>();
  for (const node of nodes) {
    if (node === root) continue;
    const parent = node.parent !== node.id && known.has(node.parent) ? node.parent : root.id;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [node]);
    else siblings.push(node);
  }
  for (const siblings of children.values()) siblings.sort(byTime);

  const lines: string[] = [];
  const drawn = new Set<TraceNode>();
  // a stack of our own: a chain of forks may be longer than the one of the language
  const waiting: { readonly node: TraceNode; readonly indent: string; readonly branch: string; readonly depth: number }[] = [
    { node: root, indent: "", branch: "", depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, indent, branch, depth } = next;
    if (drawn.has(node)) continue;
    drawn.add(node);
    lines.push(`${indent}${branch}${label(node)}`);
    const below = children.get(node.id) ?? [];
    const deeper = depth > maxDepth || branch === "" ? indent : `${indent}${branch === "└─ " ? "   " : "│  "}`;
    // the last one first: the stack gives them back in the order of time
    below.toReversed().forEach((child, index) => {
      waiting.push({ node: child, indent: deeper, branch: index === 0 ? "└─ " : "├─ ", depth: depth + 1 });
    });
  }
  // members of a ring of parents hang from nothing
  for (const node of nodes) if (!drawn.has(node)) lines.push(`?─ ${label(node)}`);
  return lines.map((line) => `${line}\n`).join("");
}

function byTime(a: TraceNode, b: TraceNode): number {
  const [first, second] = [bigintOf(a.startUnixNs), bigintOf(b.startUnixNs)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function label(node: TraceNode): string {
  const words = [node.kind === "process" ? node.name : `${node.kind} ${node.name}`];
  if (node.pid !== 0) words.push(`pid ${node.pid}`);
  if (node.kind === "process" || node.kind === "session") words.push(lifetime(node));
  if (node.detail !== "") words.push(node.detail);
  return words.map(escapeText).join("  ");
}

function lifetime(node: TraceNode): string {
  const end = bigintOf(node.endUnixNs);
  return end === 0n ? "running" : durationText(end - bigintOf(node.startUnixNs));
}
