/** Makes every generated file anew. With --check: fails when one differs from what is checked in. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const generators = [
  { program: "native/generate-reason.ts", files: ["native/include/cordon_reason.gen.h"] },
  { program: "native/generate-abi.ts", files: ["packages/probe/src/abi.gen.ts"] },
  { program: "packages/policy/generate-presets.ts", files: ["packages/policy/src/presets.gen.ts"] },
  {
    program: "packages/wire/generate.ts",
    files: ["packages/wire/src/gen/messages.js", "packages/wire/src/gen/messages.d.ts", "packages/wire/src/reasons.gen.ts"],
  },
  { program: "scripts/generate-policy-schema.ts", files: ["docs/policy.schema.json"] },
];

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

const check = process.argv.includes("--check");
let differs = false;
for (const { program, files } of generators) {
  const before = files.map(textOf);
  execFileSync(process.execPath, [program], { stdio: "inherit" });
  for (const [index, file] of files.entries()) {
    if (!check || textOf(file) === before[index]) continue;
    process.stderr.write(`${file} differs from what ${program} makes: run npm run generate\n`);
    differs = true;
  }
}
process.exitCode = differs ? 1 : 0;
