/** What /proc says of a process (proc(5)). */
import { readFileSync, readlinkSync, statSync } from "node:fs";

/** USER_HZ, the unit of times in /proc/PID/stat: 100 on every architecture that Cordon runs on (include/asm-generic/param.h). */
const ticksPerSecond = 100n;

/** A live process. */
export interface ProcessFacts {
  readonly parentPid: number;
  /** Since boot, in nanoseconds, in steps of 10 ms. */
  readonly startNs: bigint;
  readonly uid: number;
  /** Null when it can't be read. */
  readonly executable: string | null;
}

/** Null when there is no such process. */
export function processFacts(pid: number): ProcessFacts | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // the name is in parentheses and may contain anything; fields are counted from the last one (proc_pid_stat(5))
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return {
      parentPid: Number(fields[1]),
      startNs: (BigInt(fields[19] ?? "0") * 1_000_000_000n) / ticksPerSecond,
      uid: statSync(`/proc/${pid}`).uid,
      executable: linkOf(`/proc/${pid}/exe`),
    };
  } catch {
    return null;
  }
}

/** A process's command line; empty when it is gone. */
export function processArguments(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replace(/\0$/, "").split("\0");
  } catch {
    return [];
  }
}

function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null; // a kernel thread, or gone
  }
}
