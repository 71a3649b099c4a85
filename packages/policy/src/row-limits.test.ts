import { expect, it } from "vitest";
import { compilePolicy } from "./compile.ts";

const header = `apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: coder }
spec: {}
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: base }
spec:
  agents: { names: [coder] }
  mode: enforce
`;

function messages(lines: readonly string[]): readonly string[] {
  const compiled = compilePolicy([{ file: "p.yaml", bytes: new TextEncoder().encode(header + lines.join("\n")) }]);
  return compiled.ok ? [] : compiled.diagnostics.map((one) => `${one.line} ${one.code}: ${one.message}. ${one.hint}`);
}

/** Rules on paths of forty names, of which each but the last is in the others, too, or not. */
const deep = (count: number, rest: (index: number) => string): readonly string[] => [
  "  files:",
  ...Array.from({ length: count }, (_, index) => `    - { path: ${rest(index)}, access: [read] }`),
];

const names = Array.from({ length: 39 }, (_, depth) => `/n${depth}`).join("");

it("refuses more directories and files than the kernel has rows for, with the number, at the last of them", { timeout: 60_000 }, () => {
  expect(messages(deep(3_277, (index) => `/r${index}${names}`))).toEqual([
    "3289 over-limit: the rules of agent coder have 131080 directories and files. At most 131072: use /dir/** or wider networks, or leave some out",
  ]);
});

it("counts a directory once, however many rules are below it", { timeout: 60_000 }, () => {
  expect(messages(deep(3_277, (index) => `${names}/r${index}`))).toEqual([]);
  expect(messages(deep(3_276, (index) => `/r${index}${names}`))).toEqual([]);
});
