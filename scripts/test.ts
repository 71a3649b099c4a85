/** Every tier, one after another; one closing line. A tier that can't run, or runs no test, fails. */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";

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

/** What nx keeps stays in the checkout, and it asks nobody. */
const nxEnvironment = {
  NX_DAEMON: "false",
  NX_NO_CLOUD: "true",
  NX_NATIVE_FILE_CACHE_DIRECTORY: resolve(".nx/native"),
  NX_SOCKET_DIR: resolve(".nx/sockets"),
};

/** Runs targets through nx. A task whose inputs have not changed is not run: its outputs come from the cache. Returns the status. */
function nx(targets: readonly string[]): number {
  const words = ["run-many", "--outputStyle=static", "-t", targets.join(",")];
  return spawnSync("nx", words, { stdio: "inherit", env: { ...process.env, ...nxEnvironment } }).status ?? 1;
}

/** Targets of the whole checkout that leave a mark when they passed: one test each. */
function staticTargets(...targets: string[]): Counts {
  const marks = targets.map((target) => `${results}/${target}.passed`);
  for (const mark of marks) rmSync(mark, { force: true });
  const status = nx(targets);
  const passed = marks.filter((mark) => existsSync(mark)).length;
  return { passed, failed: passed === marks.length && status !== 0 ? 1 : marks.length - passed };
}

/** Each package's unit tests: their reports are nx's outputs, so that what came from the cache is counted, too. */
function unitTests(): Counts {
  const folders = globSync("packages/*/project.json").map(dirname);
  for (const folder of folders) rmSync(`${results}/${folder}`, { recursive: true, force: true });
  const status = nx(["unit"]);
  const counts = sum(...folders.map((folder) => countsIn(`${results}/${folder}/unit.json`)));
  return { passed: counts.passed, failed: counts.failed === 0 && status !== 0 ? 1 : counts.failed };
}

function vitest(report: string, wrap: readonly string[], ...filters: string[]): Counts {
  rmSync(report, { force: true });
  const words = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters];
  const [program = process.execPath, ...rest] = [...wrap, process.execPath, ...words];
  const result = spawnSync(program, rest, { stdio: "inherit" });
  const { passed, failed } = countsIn(report);
  return { passed, failed: failed === 0 && result.status !== 0 ? 1 : failed };
}

/** vitest's own counts, from its JSON report: a file that could not be loaded counts as a failure, as does a report that is not there. */
function countsIn(report: string): Counts {
  try {
    const json = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
    };
    const broken = json.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
    return { passed: json.numPassedTests, failed: json.numFailedTests + broken };
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
tier("static", () => staticTargets("check", "lint", "boundaries", "proto", "generate"));
tier("unit", unitTests);
tier("libcordon, from C", () => command("make", "-C", "native", "test"));
tier("kernel, this machine's", () => vitest(`${results}/kernel.json`, [], "test/kernel"));
tier("end to end, this machine's kernel", () => vitest(`${results}/e2e.json`, [], "test/e2e"));
tier("kernel, Debian 6.1 (BPF LSM)", () => inVm("lsm", "", "test/kernel"));
tier("kernel, Debian 6.1 without bpf in lsm=", () => inVm("no-lsm", "lsm=landlock,lockdown,yama", "test/backends"));

process.stdout.write(`\n${log.passed} passed, ${log.failed} failed\n`);
process.exitCode = log.failed === 0 ? 0 : 1;
