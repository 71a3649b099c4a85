/** Whole pieces of work by an agent, against the same with Cordon not loaded: npm ci, git clone with its log, a C build. */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { agentPolicy } from "../support/agent-policy.ts";
import { npmPackages, npmProject } from "../support/npm-packages.ts";
import { openStaticHost } from "../support/static-host.ts";
import { figureOf, type Bench, type Figure } from "./figure.ts";
import { counted } from "./in-turn.ts";

const commits = 10_000;
const sources = 60;
const rounds = counted ? 1 : 5;

/** Shell scripts, each in a folder of its own, which is as new each time. */
const works = [
  { name: "npm ci", script: "npm ci --offline --no-audit --no-fund --loglevel=error", lay: layNpm },
  { name: `git clone and git log -p of ${commits} commits`, script: "git clone -q ../../repository clone && git -C clone log -p >log", lay: () => undefined },
  { name: `make -j2 of ${sources} C files`, script: "make -s -j2", lay: layC },
] as const;

function layNpm(folder: string, home: string): void {
  cpSync(npmProject, folder, { recursive: true });
  cpSync(npmPackages(), join(home, ".npm"), { recursive: true });
}

function layC(folder: string): void {
  for (let file = 0; file < sources; file++) {
    const functions = Array.from({ length: 20 }, (_, index) => `int f${file}_${index}(int x) { printf("%d", x); return x > 0 ? f${file}_${Math.max(0, index - 1)}(x - 1) : strlen("abc"); }`);
    writeFileSync(join(folder, `s${file}.c`), `#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\nint f${file}_0(int);\n${functions.join("\n")}\n`);
  }
  writeFileSync(join(folder, "main.c"), "int main(void) { return 0; }\n");
  writeFileSync(join(folder, "Makefile"), "program: main.o $(patsubst %.c,%.o,$(wildcard s*.c))\n\tgcc -o $@ $^\n%.o: %.c\n\tgcc -O1 -c -o $@ $<\n");
}

/** Ten thousand commits, each of which changes a line of one of a hundred files. */
async function layRepository(folder: string): Promise<void> {
  mkdirSync(folder);
  execFileSync("git", ["init", "-q", "-b", "main", folder]);
  const child = spawn("git", ["fast-import", "--quiet"], { cwd: folder, stdio: ["pipe", "inherit", "inherit"] });
  const lines: string[] = [];
  for (let commit = 0; commit < commits; commit++) {
    const content = `${Array.from({ length: 40 }, (_, line) => `line ${line} of ${line === commit % 40 ? commit : 0}`).join("\n")}\n`;
    const message = `change ${commit}`;
    lines.push(`commit refs/heads/main\ncommitter coder <coder@example.com> ${1_700_000_000 + commit} +0000\ndata ${message.length}\n${message}\nM 100644 inline file-${commit % 100}\ndata ${content.length}\n${content}\n`);
  }
  child.stdin.end(lines.join(""));
  const [code] = (await once(child, "exit")) as [number];
  if (code !== 0) throw new Error("git fast-import failed");
}

/** Milliseconds that the shell says its script took; it ends with them. */
function timed(script: string): string {
  return `started=$(date +%s%N); { ${script}; } || exit 1; echo "took $((($(date +%s%N) - started) / 1000)) us"`;
}

function tookMs(output: string): number {
  const [, microseconds] = /took (\d+) us\n$/.exec(output) ?? [];
  if (microseconds === undefined) throw new Error(`the work failed: ${output.slice(-500)}`);
  return Number(microseconds) / 1_000;
}

async function run(): Promise<readonly Figure[]> {
  const root = mkdtempSync(join(tmpdir(), "cordon-bench-"));
  const folder = join(root, "work", "project");
  const home = join(root, "work", "home");
  const temporary = join(root, "work", "tmp");
  const environment = { PATH: "/usr/bin:/bin", HOME: home, TMPDIR: temporary, LANG: "C.UTF-8", npm_config_update_notifier: "false" };
  const policy = agentPolicy("worker", `  files:
    - { path: "${folder}/**", access: [read, write, map] }
    - { path: "${home}/**", access: [read, write] }
    - { path: "${temporary}/**", access: [read, write] }
    - { path: "${root}/repository/**", access: [read] }
  exec: [{ path: "${folder}/**" }]
  ingress: [{ from: { loopback: true }, ports: [tcp] }]
`, { users: [], use: ["linux-base", "tools", "node", "git", "c-toolchain"] });
  try {
    await layRepository(join(root, "repository"));
    const figures: Figure[] = [];
    for (const { name, script, lay } of works) {
      const anew = (): void => {
        rmSync(join(root, "work"), { recursive: true, force: true });
        for (const place of [folder, home, temporary]) mkdirSync(place, { recursive: true });
        lay(folder, home);
      };
      const bare: number[] = [];
      const agent: number[] = [];
      let backend = "";
      for (let round = 0; round < rounds; round++) {
        anew();
        bare.push(tookMs(execFileSync("bash", ["-c", timed(script)], { cwd: folder, env: environment, encoding: "utf8" })));
        anew();
        const host = openStaticHost();
        try {
          const switched = host.apply(policy);
          if (!switched.ok) throw new Error(switched.refusals.map((one) => one.detail).join("; "));
          backend = host.probe.backends.file;
          const running = await host.start("worker", "root", ["/usr/bin/bash", "-c", timed(script)], folder, Object.entries(environment).map(([key, value]) => `${key}=${value}`));
          agent.push(tookMs((await running.end).output));
        } finally {
          host.close();
        }
      }
      const figure = `an agent: ${name}, files held by ${backend}`;
      figures.push(figureOf({ bench: "workloads", figure, unit: counted ? "million instructions" : "ms", peer: "Cordon not loaded", goal: backend === "lsm" && counted ? 1.02 : null }, agent, bare));
    }
    return figures;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The benchmark `workloads`. */
export const workloadsBench: Bench = {
  name: "workloads",
  description: "npm ci, git clone and log, and a C build by an agent, against the same with Cordon not loaded",
  prepare: () => void npmPackages(),
  run,
};
