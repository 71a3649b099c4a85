import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compilePolicy } from "./compile.ts";
import { formatDiagnostic } from "./diagnostics.ts";

const files = ["README.md", "docs/policy-language.md", "docs/real-work.md"];

it.each(files)("every policy in %s compiles", (file) => {
  const text = readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");
  const examples = [...text.matchAll(/```yaml\n([^]*?)```/g)].map((match) => match[1] ?? "");
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    const result = compilePolicy([{ file, bytes: new TextEncoder().encode(example) }]);
    expect(result.ok ? [] : result.diagnostics.map(formatDiagnostic)).toEqual([]);
  }
});
