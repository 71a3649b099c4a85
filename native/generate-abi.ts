/** native/include/cordon_abi.h → packages/probe/src/abi.gen.ts: sizes and offsets from BTF, constants from the preprocessor. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface BtfType {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
  readonly size?: number;
  readonly members?: readonly { readonly name: string; readonly bits_offset: number }[];
}

const root = new URL("..", import.meta.url).pathname;
const header = join(root, "native/include/cordon_abi.h");
const clang = ["clang-19", "clang-18", "clang-17", "clang-16", "clang-15", "clang-14", "clang"].find((name) => {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});
if (clang === undefined) throw new Error("no clang: apt-get install clang-19");

const work = mkdtempSync(join(tmpdir(), "abi-"));
try {
  const macros = execFileSync(clang, ["-dM", "-E", "-x", "c", header], { encoding: "utf8" });
  const source = execFileSync("grep", ["-oE", "^struct cordon_[a-z_]+ \\{", header], { encoding: "utf8" });
  const structs = source
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(" ")[1] ?? "");
  const probe = join(work, "probe.c");
  writeFileSync(
    probe,
    `typedef unsigned char __u8; typedef unsigned short __u16; typedef unsigned __u32; typedef unsigned long long __u64;\n` +
      `#include "${header}"\n${structs.map((name, index) => `struct ${name} *use${index};`).join("\n")}\n` +
      `int use(void) { return ${structs.map((_, index) => `(int)sizeof(*use${index})`).join(" + ")}; }\n`,
  );
  execFileSync(clang, ["-g", "-O0", "-target", "bpf", "-c", probe, "-o", join(work, "probe.o")]);
  const bpftool = ["/usr/sbin/bpftool", "bpftool"].find((path) => {
    try {
      execFileSync(path, ["version"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
  if (bpftool === undefined) throw new Error("no bpftool: apt-get install bpftool");
  const dump = JSON.parse(
    execFileSync(bpftool, ["btf", "dump", "file", join(work, "probe.o"), "-j"], { encoding: "utf8" }),
  ) as { types: readonly BtfType[] };

  const constants = [...macros.matchAll(/^#define (CORDON_[A-Z0-9_]+) (\(?[0-9a-fx* ()]+u?\)?)$/gm)]
    .map(([, name, value]): [string, number] => [name ?? "", evaluate(value ?? "")])
    .filter(([, value]) => Number.isSafeInteger(value))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const layouts = structs.map((name) => {
    const type = dump.types.find((candidate) => candidate.kind === "STRUCT" && candidate.name === name);
    if (type === undefined) throw new Error(`no BTF of struct ${name}`);
    const members = (type.members ?? []).map((member) => `${camel(member.name)}: ${member.bits_offset / 8}`);
    return `export const ${camel(name)} = { size: ${type.size ?? 0}, at: { ${members.join(", ")} } } as const;`;
  });
  const text = `// Generated from native/include/cordon_abi.h by native/generate-abi.ts; do not edit.
/** Constants of the kernel/user contract. */
export const abi = {
${constants.map(([name, value]) => `  ${camel(name.slice("CORDON_".length).toLowerCase())}: ${value},`).join("\n")}
} as const;

/* Sizes and offsets in bytes. */
${layouts.join("\n")}
`;
  writeFileSync(join(root, "packages/probe/src/abi.gen.ts"), text);
} finally {
  rmSync(work, { recursive: true });
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function evaluate(expression: string): number {
  const factors = expression.replace(/[()u]/g, "").trim().split(/\s*\*\s*/);
  return factors.reduce((product, factor) => product * Number(factor), 1);
}
