/** What /proc says of a process (proc(5)). */
import { readFileSync, readlinkSync, statSync } from "node:fs";
import type { ProcessLimits } from "../launch/launcher.ts";

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

/** setrlimit(2)'s numbers by the names in /proc/PID/limits (fs/proc/base.c, lnames; include/uapi/asm-generic/resource.h). */
const resources = [
  "cpu time",
  "file size",
  "data size",
  "stack size",
  "core file size",
  "resident set",
  "processes",
  "open files",
  "locked memory",
  "address space",
  "file locks",
  "pending signals",
  "msgqueue size",
  "nice priority",
  "realtime priority",
  "realtime timeout",
] as const;

/** RLIM_INFINITY (include/uapi/asm-generic/resource.h). */
const unlimited = "18446744073709551615";

/** What a process hands on to those that it starts; null when it is gone. */
export function processLimits(pid: number): ProcessLimits | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const nice = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16]); // field 19
    const umask = parseInt(/^Umask:\s*([0-7]+)$/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? "22", 8);
    const lines = readFileSync(`/proc/${pid}/limits`, "latin1").split("\n");
    return {
      umask,
      nice,
      resources: lines.flatMap((line) => {
        const match = /^Max (.+?)\s{2,}(\d+|unlimited)\s+(\d+|unlimited)/.exec(line);
        const resource = resources.indexOf(match?.[1] as (typeof resources)[number]);
        const value = (text = ""): string => (text === "unlimited" ? unlimited : text);
        return match === null || resource < 0 ? [] : [{ resource, soft: value(match[2]), hard: value(match[3]) }];
      }),
    };
  } catch {
    return null;
  }
}

function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null; // a kernel thread, or gone
  }
}
