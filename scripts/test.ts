/** Every tier, one after another; one closing line. A tier that can't run, or runs no test, fails. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const log: { passed: number; failed: number } = { passed: 0, failed: 0 };

function tier(name: string, run: () => Counts): void {
  const started = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  let counts = run();
  if (counts.passed + counts.failed === 0) {
    process.stdout.write(`${name}: no test was executed, which counts as a failure\n`);
    counts = { passed: 0, failed: 1 };
  }
  log.passed += counts.passed;
  log.failed += counts.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  process.stdout.write(`== ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)\n`);
}

/** A command that either works or does not: one test. */
function command(program: string, ...words: string[]): Counts {
  const result = spawnSync(program, words, { stdio: "inherit" });
  return result.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function sum(...all: Counts[]): Counts {
  return {
    passed: all.reduce((total, one) => total + one.passed, 0),
    failed: all.reduce((total, one) => total + one.failed, 0),
  };
}

const results = ".cache/results";

/** vitest's own counts, from its JSON report: a file that could not be loaded counts as a failure. */
function vitest(report: string, wrap: readonly string[], ...filters: string[]): Counts {
  rmSync(report, { force: true });
  const words = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters];
  const [program = process.execPath, ...rest] = [...wrap, process.execPath, ...words];
  const result = spawnSync(program, rest, { stdio: "inherit" });
  try {
    const json = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
    };
    const broken = json.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
    const failed = json.numFailedTests + broken;
    return { passed: json.numPassedTests, failed: failed === 0 && result.status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function inVm(name: string, append: string, ...filters: string[]): Counts {
  const wrap = ["test/vm/run-in-vm.sh", "--timeout", "900", ...(append === "" ? [] : ["--append", append]), "--"];
  return vitest(`.cache/vm-out/${name}.json`, wrap, ...filters);
}

mkdirSync(results, { recursive: true });
mkdirSync(".cache/vm-out", { recursive: true });
tier("static", () =>
  sum(
    command("tsc", "-p", "."),
    command("eslint", "."),
    command("depcruise", "--config", ".dependency-cruiser.cjs", "packages"),
    command(process.execPath, "scripts/generate.ts", "--check"),
  ),
);
tier("unit", () => vitest(`${results}/unit.json`, [], "packages"));
tier("libcordon, from C", () => command("make", "-C", "native", "test"));
tier("kernel, this machine's", () => vitest(`${results}/kernel.json`, [], "test/kernel"));
tier("kernel, Debian 6.1 (BPF LSM)", () => inVm("lsm", "", "test/kernel"));
tier("kernel, Debian 6.1 without bpf in lsm=", () => inVm("no-lsm", "lsm=landlock,lockdown,yama", "test/backends"));

process.stdout.write(`\n${log.passed} passed, ${log.failed} failed\n`);
process.exitCode = log.failed === 0 ? 0 : 1;
