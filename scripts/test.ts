/** Every tier, one after another; one closing line. A tier that can't run, or runs no test, fails. */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed and why, where a report tells: said again at the end, since a long output is often kept only in part. */
  readonly failures?: readonly string[];
}

const log: { passed: number; failed: number; readonly failures: string[] } = { passed: 0, failed: 0, failures: [] };

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
  if (counts.failed > 0) log.failures.push(`-- ${name}: ${counts.failed} failed`, ...(counts.failures ?? []));
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
    failures: all.flatMap((one) => one.failures ?? []),
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
  const markOf = (target: string): string => `${results}/${target}.passed`;
  for (const target of targets) rmSync(markOf(target), { force: true });
  const status = nx(targets);
  const failures = targets.filter((target) => !existsSync(markOf(target)));
  const passed = targets.length - failures.length;
  return { passed, failed: failures.length === 0 && status !== 0 ? 1 : failures.length, failures };
}

/** Each package's unit tests: their reports are nx's outputs, so that what came from the cache is counted, too. */
function unitTests(): Counts {
  const folders = globSync("packages/*/project.json").map(dirname);
  for (const folder of folders) rmSync(`${results}/${folder}`, { recursive: true, force: true });
  const status = nx(["unit"]);
  const counts = sum(...folders.map((folder) => countsIn(`${results}/${folder}/unit.json`)));
  return { ...counts, failed: counts.failed === 0 && status !== 0 ? 1 : counts.failed };
}

function vitest(report: string, wrap: readonly string[], ...filters: string[]): Counts {
  rmSync(report, { force: true });
  const words = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters];
  const [program = process.execPath, ...rest] = [...wrap, process.execPath, ...words];
  const result = spawnSync(program, rest, { stdio: "inherit" });
  const counts = countsIn(report);
  return { ...counts, failed: counts.failed === 0 && result.status !== 0 ? 1 : counts.failed };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[];
  }[];
}

/** vitest's own counts, from its JSON report: a file that could not be loaded counts as a failure, as does a report that is not there. */
function countsIn(report: string): Counts {
  try {
    const json = JSON.parse(readFileSync(report, "utf8")) as Report;
    const broken = json.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
    const failures = json.testResults.flatMap((file) =>
      file.assertionResults
        .filter((test) => test.status === "failed")
        .map((test) => `${relative(".", file.name)}: ${test.fullName}\n${test.failureMessages.join("\n")}`),
    );
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests + broken.length,
      failures: [...failures, ...broken.map((file) => `${relative(".", file.name)}: ${file.message}`)],
    };
  } catch (error) {
    return { passed: 0, failed: 1, failures: [`${report}: ${String(error)}`] };
  }
}

function inVm(name: string, append: string, ...filters: string[]): Counts {
  const wrap = ["test/vm/run-in-vm.sh", "--timeout", "3000", ...(append === "" ? [] : ["--append", append]), "--"];
  return vitest(`.cache/vm-out/${name}.json`, wrap, ...filters);
}

/** What no file program decides: the programs are those of the boot before. */
const networkAlone = ["cut", "loss", "names", "sni", "streams", "wear-out"].map((name) => `--exclude=test/kernel/${name}.test.ts`);

mkdirSync(results, { recursive: true });
mkdirSync(".cache/vm-out", { recursive: true });
tier("static", () => staticTargets("check", "lint", "boundaries", "proto", "generate"));
tier("unit", unitTests);
tier("libcordon, from C", () => command("make", "-C", "native", "test"));
tier("libcordon, from C, sanitized (ASan, UBSan)", () => command("make", "-C", "native", "sanitize"));
tier("kernel, this machine's", () => vitest(`${results}/kernel.json`, [], "test/kernel"));
tier("attacks, this machine's kernel", () => vitest(`${results}/attacks.json`, [], "test/attacks"));
tier("end to end, this machine's kernel", () => vitest(`${results}/e2e.json`, [], "test/e2e"));
tier("work, this machine's kernel", () => vitest(`${results}/work.json`, [], "test/work"));
tier("what was kept of fuzzing", () => vitest(`${results}/fuzz.json`, [], "test/fuzz"));
tier("chaos, this machine's kernel", () => vitest(`${results}/chaos.json`, [], "test/chaos"));
tier("kernel, Debian 6.1 (BPF LSM)", () => inVm("lsm", "", "test/kernel", "test/attacks"));
tier("kernel, Debian 6.1 without bpf in lsm= (fmod_ret)", () => inVm("no-lsm", "lsm=landlock,lockdown,yama", "test/backends", "test/kernel", "test/attacks", ...networkAlone));

for (const line of log.failures) process.stdout.write(`${line}\n`);
process.stdout.write(`\n${log.passed} passed, ${log.failed} failed\n`);
process.exitCode = log.failed === 0 ? 0 : 1;
