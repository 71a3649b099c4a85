/** docs/benchmarks.md: a section for each benchmark and kernel, replaced when it is measured anew. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import type { Bench, Figure } from "./figure.ts";

const file = "docs/benchmarks.md";
const head = `# Benchmarks

Written by \`npm run bench -- NAME --write\` (natively) and \`npm run bench -- NAME --vm --write\` (in QEMU with Debian's kernel, where a guest instruction takes a guest nanosecond, so that what is timed is counted). Each figure stands beside its peer of the same run; the ratio is the median of the rounds' own ratios, and counts where a machine is shared. What the figures mean: [performance.md](performance.md).
`;

/** Where figures were taken: natively this machine, else the VM on it. @param inVm its kernel is then the figures' own */
function placeOf(inVm: boolean): string {
  const [first] = cpus();
  const machine = `${cpus().length} × ${first?.model ?? "unknown CPU"}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return inVm ? `in the VM (QEMU TCG, icount) on Debian 6.1` : `natively on Linux ${release().split("-")[0] ?? ""} (${machine})`;
}

function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((one) => {
    const goal = one.goal === null ? "stated" : `${one.ok ? "holds" : "**missed**"}: at most ${one.goal}`;
    return `| ${one.figure} | ${one.value.toLocaleString("en")} ${one.unit} | ${one.peer}: ${one.peerValue.toLocaleString("en")} ${one.unit} | ${one.ratio} | ${goal} |`;
  });
  return ["| what | value | peer | ratio | goal |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

/** Replaces the benchmark's section for this place, or adds it. */
export function writeFigures(bench: Bench, figures: readonly Figure[], inVm: boolean): void {
  const title = `## ${bench.name}, ${placeOf(inVm)}`;
  const section = `${title}\n${bench.description}; measured on ${new Date().toISOString().slice(0, 10)}.\n\n${tableOf(figures)}\n`;
  const before = existsSync(file) ? readFileSync(file, "utf8").split(/^(?=## )/m).slice(1) : [];
  const others = before.filter((one) => !one.startsWith(`${title}\n`));
  const sections = [...others.map((one) => `${one.trimEnd()}\n`), section].sort();
  writeFileSync(file, [head, ...sections].join("\n"));
}
