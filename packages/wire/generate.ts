/** proto/ → src/gen/messages.js, src/gen/messages.d.ts (protobufjs static module) and src/reasons.gen.ts. */
import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const proto = join(here, "..", "..", "proto");
const tool = (name: string): string => join(here, "..", "..", "node_modules", "protobufjs-cli", "bin", name);
const notice = "Generated from proto/ by packages/wire/generate.ts; do not edit.";

/** Runs pbjs; the declarations need its comments, the code does not. */
function staticModule(out: string, ...more: string[]): void {
  const files = globSync("**/*.proto", { cwd: proto }).sort();
  const flags = ["-t", "static-module", "-w", join(here, "generate-wrapper.js"), "--es6", "--null-semantics", "--force-long"];
  const less = ["--no-verify", "--no-delimited", "--no-service", "--dependency", "protobufjs/minimal.js"];
  execFileSync(process.execPath, [tool("pbjs"), ...flags, ...less, ...more, "-p", ".", "-o", out, ...files], { cwd: proto });
}

function messages(): void {
  const scratch = mkdtempSync(join(tmpdir(), "cordon-wire-"));
  try {
    const commented = join(scratch, "messages.js");
    staticModule(commented);
    execFileSync(process.execPath, [tool("pbts"), "-o", join(scratch, "messages.d.ts"), commented], { cwd: scratch });
    staticModule(join(scratch, "plain.js"), "--no-comments");
    for (const [from, to] of [
      ["plain.js", "messages.js"],
      ["messages.d.ts", "messages.d.ts"],
    ] as const)
      writeFileSync(join(here, "src", "gen", to), `// ${notice}\n${readFileSync(join(scratch, from), "utf8")}`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function reasons(): void {
  const source = readFileSync(join(proto, "cordon", "v1", "reason.proto"), "utf8");
  const rows = [...source.matchAll(/^ {2}REASON_(\w+) = (\d+);(?: \/\/ (.*))?$/gm)]
    .filter(([, name]) => name !== "UNSPECIFIED")
    .map(([, name = "", number = "", sentence = ""]) => {
      const word = name.toLowerCase().replaceAll("_", "-");
      return `  { number: ${number}, name: ${JSON.stringify(word)}, sentence: ${JSON.stringify(sentence)} },`;
    });
  const text = `// ${notice}
/** Every reason for a verdict, as proto/cordon/v1/reason.proto has it. */
export const reasons = [
${rows.join("\n")}
] as const;
`;
  writeFileSync(join(here, "src", "reasons.gen.ts"), text);
}

messages();
reasons();
