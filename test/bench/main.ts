#!/usr/bin/env node
/**
 * npm run bench -- NAME [--json] [--vm] [--write]: runs one benchmark on this kernel, or in the VM, which counts
 * instructions; --write puts its figures into docs/benchmarks.md.
 * npm run bench -- list [--json]: what there is.
 * Exits 0 only if every goal holds; 2 when it is called wrongly.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { connectBench } from "./connect.ts";
import { eventsBench } from "./events.ts";
import { lineOf, type Bench, type Figure } from "./figure.ts";
import { execBench } from "./exec.ts";
import { idleBench } from "./idle.ts";
import { openBench } from "./open.ts";
import { peersBench } from "./peers.ts";
import { workloadsBench } from "./workloads.ts";
import { writeFigures } from "./write.ts";

const benches: readonly Bench[] = [openBench, connectBench, execBench, eventsBench, idleBench, workloadsBench, peersBench];
const results = ".cache/vm-out/bench.jsonl";
/** Seconds; everything is ten to thirty times slower there. */
const vmTimeout = "1800";

/** The same file, in the VM: its figures come back through a file, as the console has the kernel's words, too. */
function runInVm(name: string): readonly Figure[] {
  mkdirSync(".cache/vm-out", { recursive: true });
  rmSync(results, { force: true });
  const words = ["--timeout", vmTimeout, "--icount", "--", "bash", "-c", `CORDON_ICOUNT=1 node test/bench/main.ts ${name} --json > ${results}`];
  const { status } = spawnSync("test/vm/run-in-vm.sh", words, { stdio: ["ignore", 2, 2] });
  if (status !== 0 && status !== 1) throw new Error(`the VM ended with status ${status}`);
  const lines = readFileSync(results, "utf8").split("\n").filter(Boolean);
  if (lines.length === 0) throw new Error("the benchmark gave no figure in the VM; see above");
  return lines.map((line) => JSON.parse(line) as Figure);
}

async function main(words: readonly string[]): Promise<number> {
  const json = words.includes("--json");
  const unknown = words.find((word) => word.startsWith("--") && !["--json", "--vm", "--write"].includes(word));
  const [name, ...more] = words.filter((word) => !word.startsWith("--"));
  if (name === "list" && more.length === 0 && unknown === undefined) {
    for (const bench of benches)
      console.log(json ? JSON.stringify({ bench: bench.name, description: bench.description }) : `${bench.name}: ${bench.description}`);
    return 0;
  }
  const bench = benches.find((one) => one.name === name);
  if (bench === undefined || more.length > 0 || unknown !== undefined) {
    const names = benches.map((one) => one.name).join(", ");
    process.stderr.write(`usage: npm run bench -- NAME [--json] [--vm] [--write]; NAME is one of: ${names}; or: npm run bench -- list\n`);
    return 2;
  }
  if (process.getuid?.() !== 0) throw new Error("benchmarks need root: they load the probe and start sessions");
  bench.prepare?.();
  const figures = words.includes("--vm") ? runInVm(bench.name) : await bench.run();
  if (words.includes("--write")) writeFigures(bench, figures, words.includes("--vm"));
  for (const one of figures) console.log(json ? JSON.stringify(one) : lineOf(one));
  return figures.every((one) => one.ok) ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
