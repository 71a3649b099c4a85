/**
 * What an open with its close costs: a process that is no agent and an agent, each against
 * the same with Cordon not loaded. Cordon is loaded and unloaded in turn within the run, so
 * that whatever else the machine does falls on both alike.
 *
 * On the Landlock backend Cordon turns the kernel's audit on. That leaves a trace which only
 * a new boot removes: tasks made later carry an audit context, which costs each system call
 * something (kernel/auditsc.c, audit_alloc and audit_ever_enabled). While it is loaded a
 * rule keeps new tasks free of it. The stranger is therefore one process, made while Cordon
 * is loaded, which measures with and without it; what a process made afterwards pays is a
 * figure of its own.
 */
import { execFileSync, spawn, type ChildProcessByStdio } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { agentPolicy } from "../support/agent-policy.ts";
import { compileProgram, openStaticHost, writeOpenFile } from "../support/static-host.ts";
import { figureOf, type Bench, type Figure } from "./figure.ts";

/** In the VM a guest nanosecond is an instruction, which repeats; elsewhere time is shared with others. */
const counted = process.env["CORDON_ICOUNT"] === "1";
const rounds = counted ? 3 : 15;
/** How long one process measures one file. */
const milliseconds = 100;
/** Directories above the file, from the ground's own. */
const depths = [3, 12];
/** A stranger's share: one look-up of the task. What an agent pays depends on the backend, and is stated. */
const subjects = {
  stranger: { goal: 1.05, what: "a stranger" },
  agent: { goal: null, what: "an agent" },
  afterwards: { goal: null, what: "a process made after Cordon was unloaded" },
} as const;
type Subject = keyof typeof subjects;

interface Ground {
  readonly program: string;
  readonly files: readonly string[];
  readonly policy: string;
}

function layGround(root: string): Ground {
  const program = join(root, "open");
  compileProgram(join(import.meta.dirname, "open.c"), program);
  const files = depths.map((depth) => {
    const folder = join(root, `depth-${depth}`, ...Array.from({ length: depth - 1 }, (_, index) => `d${index}`));
    mkdirSync(folder, { recursive: true });
    writeOpenFile(join(folder, "file"), "");
    return join(folder, "file");
  });
  const policy = agentPolicy("opener", `  files: [${depths.map((depth) => `{ path: ${root}/depth-${depth}/**, access: [read] }`).join(", ")}]
  exec: [{ path: ${program} }]
`, { users: [], use: ["linux-base", "node", "git"] });
  return { program, files, policy };
}

/** Nanoseconds by depth, from the program's lines. */
function numbersIn(output: string): readonly number[] {
  const numbers = output.trim().split("\n").map(Number);
  if (numbers.length !== depths.length || !numbers.every(Number.isFinite)) throw new Error(`the program said: ${output}`);
  return numbers;
}

function measureOnce(ground: Ground, words: readonly string[]): readonly number[] {
  return numbersIn(execFileSync(ground.program, words, { encoding: "utf8" }));
}

/** A process outside any session that measures when it is asked to. */
interface Stranger {
  measure(): Promise<readonly number[]>;
  end(): void;
}

function startStranger(ground: Ground, words: readonly string[]): Stranger {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(ground.program, ["--serve", ...words], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    measure: async () => {
      child.stdin.write("\n");
      const said: string[] = [];
      while (said.length < depths.length) said.push((await lines.next()).value ?? "");
      return numbersIn(said.join("\n"));
    },
    end: () => child.stdin.end(),
  };
}

/** Another instance of Cordon would be in every figure: its pins are in a folder named by the ABI, on a bpffs. */
function otherInstance(): string | null {
  for (const line of readFileSync("/proc/self/mountinfo", "utf8").split("\n")) {
    const [left = "", right = ""] = line.split(" - ");
    const mountPoint = left.split(" ")[4] ?? "";
    if (right.startsWith("bpf ") && readdirSync(mountPoint).some((name) => /^v\d+$/.test(name))) return mountPoint;
  }
  return null;
}

async function run(): Promise<readonly Figure[]> {
  const other = otherInstance();
  if (other !== null) throw new Error(`Cordon is loaded on this host (${other}): stop it, and release what it pinned by cordond --release`);
  const root = mkdtempSync(join(tmpdir(), "cordon-bench-"));
  chmodSync(root, 0o755);
  const ground = layGround(root);
  const words = [String(milliseconds), ...ground.files];
  const measured: Record<Subject | "bare", (readonly number[])[]> = { bare: [], stranger: [], agent: [], afterwards: [] };
  let stranger: Stranger | null = null;
  let backend = "";
  try {
    for (let round = 0; round < rounds; round++) {
      const host = openStaticHost();
      try {
        const switched = host.apply(ground.policy);
        if (!switched.ok) throw new Error(switched.refusals.map((one) => one.detail).join("; "));
        backend = host.probe.backends.file;
        stranger ??= startStranger(ground, words);
        measured.stranger.push(await stranger.measure());
        measured.agent.push(numbersIn((await host.run("opener", "root", [ground.program, ...words], "/")).output));
      } finally {
        host.close();
      }
      measured.bare.push(await stranger.measure());
      measured.afterwards.push(measureOnce(ground, words));
    }
  } finally {
    stranger?.end();
    rmSync(root, { recursive: true, force: true });
  }
  return (Object.keys(subjects) as Subject[]).flatMap((subject) =>
    depths.map((depth, index) => {
      const at = (of: Subject | "bare"): readonly number[] => measured[of].map((numbers) => numbers[index] ?? Number.NaN);
      const { what, goal } = subjects[subject];
      const figure = `${what}, ${depth} directories deep, files held by ${backend}`;
      return figureOf({ bench: "open", figure, unit: counted ? "instructions" : "ns", peer: "Cordon not loaded", goal }, at(subject), at("bare"));
    }),
  );
}

/** The benchmark `open`. */
export const openBench: Bench = {
  name: "open",
  description: "open + close by a stranger and by an agent, against the same with Cordon not loaded",
  run,
};
