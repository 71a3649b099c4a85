/**
 * What an open with its close costs an agent, against the same under others' ways to hold or to see it: in the VM a plain
 * Landlock domain; natively a bubblewrap sandbox, a FUSE mount (bindfs), strace and bpftrace.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { agentPolicy } from "../support/agent-policy.ts";
import { compileProgram, openStaticHost, writeOpenFile } from "../support/static-host.ts";
import { figureOf, type Bench, type Figure } from "./figure.ts";
import { counted, layGround, unit } from "./in-turn.ts";

const rounds = counted ? 2 : 7;
const milliseconds = "100";

/** One way, for the same file three directories deep. */
interface Peer {
  readonly name: string;
  /** The highest ratio of ours to it; null: stated. */
  readonly goal: number | null;
  /** Nanoseconds. */
  measure(): Promise<number>;
}

function numberIn(output: string): number {
  const number = Number(output.trim().split("\n").at(-1));
  if (!Number.isFinite(number) || number <= 0) throw new Error(`the program said: ${output}`);
  return number;
}

/** The program under a command that starts it. */
function under(name: string, goal: number | null, ...words: readonly string[]): Peer {
  const [program = "", ...rest] = words;
  return { name, goal, measure: () => Promise.resolve(numberIn(execFileSync(program, rest, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }))) };
}

/** While a program of bpftrace's prints every open of this host's. */
function besideBpftrace(program: string, file: string): Peer {
  return {
    name: "bpftrace, which prints each open",
    goal: null,
    measure: async () => {
      const script = 'BEGIN { printf("attached\\n"); } tracepoint:syscalls:sys_enter_openat { printf("%d %s\\n", pid, str(args->filename)); }';
      const mounted = 'mountpoint -q /sys/kernel/tracing || mount -t tracefs tracefs /sys/kernel/tracing; exec bpftrace -e "$1"';
      const tracer = spawn("unshare", ["-m", "sh", "-c", mounted, "sh", script], { stdio: ["ignore", "pipe", "ignore"] });
      try {
        await new Promise<void>((resolve, reject) => {
          tracer.stdout.on("data", (chunk: Buffer) => (chunk.includes("attached") ? resolve() : undefined));
          tracer.once("error", reject);
          tracer.once("exit", () => reject(new Error("bpftrace ended")));
        });
        return numberIn(execFileSync(program, [milliseconds, file], { encoding: "utf8" }));
      } finally {
        tracer.removeAllListeners("exit");
        tracer.kill("SIGKILL");
      }
    },
  };
}

function throughFuse(root: string, program: string): Peer {
  const folder = join(root, "fuse");
  return {
    name: "a FUSE file system (bindfs)",
    goal: 0.2,
    measure: () => {
      mkdirSync(folder, { recursive: true });
      execFileSync("bindfs", ["--no-allow-other", join(root, "tree"), folder]);
      try {
        return Promise.resolve(numberIn(execFileSync(program, [milliseconds, join(folder, "a/b/file")], { encoding: "utf8" })));
      } finally {
        execFileSync("umount", [folder]);
      }
    },
  };
}

async function run(): Promise<readonly Figure[]> {
  const { root, program } = layGround("open.c");
  const folder = join(root, "tree/a/b");
  const file = join(folder, "file");
  const act = [program, milliseconds, file];
  mkdirSync(folder, { recursive: true });
  writeOpenFile(file, "");
  const landlock = join(root, "landlock");
  compileProgram(join(import.meta.dirname, "landlock.c"), landlock);
  const peers: readonly Peer[] = counted
    ? [under("nothing", null, ...act), under("a plain Landlock domain of ten rules", null, landlock, root, ...act)]
    : [
        under("nothing", null, ...act),
        under("a plain Landlock domain of ten rules", null, landlock, root, ...act),
        under("bubblewrap", null, "bwrap", "--bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--unshare-pid", ...act),
        throughFuse(root, program),
        under("strace", 0.2, "strace", "-f", "-qq", "-e", "trace=openat", "-o", "/dev/null", ...act),
        besideBpftrace(program, file),
      ];
  const policy = agentPolicy("opener", `  files: [{ path: "${root}/tree/**", access: [read] }]\n  exec: [{ path: ${program} }]\n`, { users: [] });
  const agent: number[] = [];
  const numbers = peers.map((): number[] => []);
  let backend = "";
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [index, peer] of peers.entries()) numbers[index]?.push(await peer.measure());
      const host = openStaticHost();
      try {
        const switched = host.apply(policy);
        if (!switched.ok) throw new Error(switched.refusals.map((one) => one.detail).join("; "));
        backend = host.probe.backends.file === "landlock" && host.probe.backends.answers ? "landlock and a responder" : host.probe.backends.file;
        agent.push(numberIn((await host.run("opener", "root", act, "/")).output));
      } finally {
        host.close();
      }
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return peers.map(({ name, goal }, index) => figureOf({ bench: "peers", figure: `an agent's open, files held by ${backend}`, unit, peer: name, goal }, agent, numbers[index] ?? []));
}

/** The benchmark `peers`. */
export const peersBench: Bench = {
  name: "peers",
  description: "an agent's open + close, against the same under Landlock, bubblewrap, FUSE, strace and bpftrace",
  run,
};
