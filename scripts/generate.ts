/** Makes every generated file anew. With --check: fails when one differs from what is checked in. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const generators = [
  { program: "native/generate-reason.ts", file: "native/include/cordon_reason.gen.h" },
  { program: "native/generate-abi.ts", file: "packages/probe/src/abi.gen.ts" },
  { program: "packages/policy/generate-presets.ts", file: "packages/policy/src/presets.gen.ts" },
];
const check = process.argv.includes("--check");
let differs = false;
for (const { program, file } of generators) {
  const before = readFileSync(file, "utf8");
  execFileSync(process.execPath, [program], { stdio: "inherit" });
  if (check && readFileSync(file, "utf8") !== before) {
    process.stderr.write(`${file} differs from what ${program} makes: run npm run generate\n`);
    differs = true;
  }
}
process.exitCode = differs ? 1 : 0;
