/** Processes told apart for sure: a pid alone may have become another's. */
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** One process of one boot. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks from boot to its start: field 22 of /proc/PID/stat (proc_pid_stat(5)). */
  readonly startTicks: string;
  /** /proc/sys/kernel/random/boot_id */
  readonly boot: string;
}

/** The process that has this pid now, or null when there is none that runs. */
export function identify(pid: number): ProcessIdentity | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // the name in parentheses may hold anything: count from its end, where field 3 follows
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, startTicks] = [fields[0], fields[19]];
    if (startTicks === undefined || state === "Z" || state === "X") return null;
    return { pid, startTicks, boot: readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim() };
  } catch {
    return null; // gone between two reads, or never there
  }
}

/** Whether that very process still runs. A zombie does not. */
export function isRunning(process: ProcessIdentity): boolean {
  const now = identify(process.pid);
  return now !== null && now.startTicks === process.startTicks && now.boot === process.boot;
}

/** An identity out of a file, or null for anything else. */
export function asProcessIdentity(value: unknown): ProcessIdentity | null {
  if (typeof value !== "object" || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const [pid, startTicks, boot] = [fields.get("pid"), fields.get("startTicks"), fields.get("boot")];
  if (typeof pid !== "number" || !Number.isInteger(pid) || pid < 2) return null;
  return typeof startTicks === "string" && typeof boot === "string" ? { pid, startTicks, boot } : null;
}

/** Ends a process that is not our child: SIGTERM, and SIGKILL when it is still there after `graceMs`. */
export async function endProcess(target: ProcessIdentity, graceMs: number): Promise<void> {
  for (const [signal, limitMs] of [["SIGTERM", graceMs], ["SIGKILL", 5000]] as const) {
    const deadline = Date.now() + limitMs;
    if (!isRunning(target)) return;
    try {
      process.kill(target.pid, signal);
    } catch {
      return; // it ended just now
    }
    // nobody tells a process the end of one that is not its child
    while (isRunning(target) && Date.now() < deadline) await delay(20);
  }
}
