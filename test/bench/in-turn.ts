/**
 * Cordon is loaded and unloaded in turn within a run, so that whatever else the machine does falls on both alike.
 *
 * On the Landlock backend Cordon turns the kernel's audit on. That leaves a trace which only
 * a new boot removes: tasks made later carry an audit context, which costs each system call
 * something (kernel/auditsc.c, audit_alloc and audit_ever_enabled). While it is loaded a
 * rule keeps new tasks free of it. The stranger is therefore one process, made while Cordon
 * is loaded, which measures with and without it; what a process made afterwards pays is a
 * figure of its own.
 */
import { execFileSync, spawn, type ChildProcessByStdio } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { compileProgram, openStaticHost } from "../support/static-host.ts";

/** In the VM a guest nanosecond is an instruction, which repeats; elsewhere time is shared with others. */
export const counted = process.env["CORDON_ICOUNT"] === "1";
export const unit = counted ? "instructions" : "ns";
const rounds = counted ? 3 : 15;
/** How long one process measures one word. */
const milliseconds = 100;

/** Who acts, beside the same with Cordon not loaded. */
export type Subject = "stranger" | "agent" | "afterwards";

/** A program on median.h, in a folder of its own. */
export interface Ground {
  readonly root: string;
  readonly program: string;
}

/** What the rounds gave: for each, a number for each word. */
export interface Measured {
  readonly numbers: Readonly<Record<Subject | "bare", readonly (readonly number[])[]>>;
  readonly backend: string;
}

/** Nanoseconds by word, from the program's lines. */
function numbersIn(output: string, count: number): readonly number[] {
  const numbers = output.trim().split("\n").map(Number);
  if (numbers.length !== count || !numbers.every(Number.isFinite)) throw new Error(`the program said: ${output}`);
  return numbers;
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
      while (said.length < words.length - 1) said.push((await lines.next()).value ?? "");
      return numbersIn(said.join("\n"), said.length);
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

/** Compiles a program of this folder. */
export function layGround(source: string): Ground {
  const root = mkdtempSync(join(tmpdir(), "cordon-bench-"));
  chmodSync(root, 0o755);
  const program = join(root, "act");
  compileProgram(join(import.meta.dirname, source), program);
  return { root, program };
}

/**
 * Measures the words in turn, and removes the ground.
 * @param agent the policy's, which may run the program
 */
export async function measureInTurn(ground: Ground, agent: string, policy: string, acted: readonly string[]): Promise<Measured> {
  const words = [String(milliseconds), ...acted];
  const numbers: Record<Subject | "bare", (readonly number[])[]> = { bare: [], stranger: [], agent: [], afterwards: [] };
  let stranger: Stranger | null = null;
  let backend = "";
  try {
    const other = otherInstance();
    if (other !== null) throw new Error(`Cordon is loaded on this host (${other}): stop it, and release what it pinned by cordond --release`);
    for (let round = 0; round < rounds; round++) {
      const host = openStaticHost();
      try {
        const switched = host.apply(policy);
        if (!switched.ok) throw new Error(switched.refusals.map((one) => one.detail).join("; "));
        backend = host.probe.backends.file;
        stranger ??= startStranger(ground, words);
        numbers.stranger.push(await stranger.measure());
        numbers.agent.push(numbersIn((await host.run(agent, "root", [ground.program, ...words], "/")).output, acted.length));
      } finally {
        host.close();
      }
      numbers.bare.push(await stranger.measure());
      numbers.afterwards.push(numbersIn(execFileSync(ground.program, words, { encoding: "utf8" }), acted.length));
    }
  } finally {
    stranger?.end();
    rmSync(ground.root, { recursive: true, force: true });
  }
  return { numbers, backend };
}
