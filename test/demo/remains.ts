/** Looks for anything that an instance left on the host. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cgroupRoot, instanceCgroup } from "@cordon/daemon";

/** Whether the kernel's audit is on: AUDIT_GET by netlink (linux/audit.h, struct audit_status.enabled). */
export function auditEnabled(): number {
  const script = String.raw`use Socket;
socket(my $s, 16, SOCK_RAW, 9) or die "netlink: $!";
send($s, pack("LSSLL", 16, 1000, 1, 1, 0), 0) or die "send: $!";
recv($s, my $r, 8192, 0);
print unpack("L", substr($r, 20, 4));`;
  return Number(execFileSync("perl", ["-e", script], { encoding: "utf8" }));
}

/** Processes whose command line names a folder. */
export function processesOf(root: string): readonly { readonly pid: number; readonly line: string }[] {
  const found: { readonly pid: number; readonly line: string }[] = [];
  for (const pid of readdirSync("/proc")) {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) continue;
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (line.includes(root)) found.push({ pid: Number(pid), line: line.replaceAll("\0", " ") });
    } catch {
      // it ended while we looked
    }
  }
  return found;
}

/**
 * Everything that is still there of an instance whose folder was `root`, and its state directory `state` in it; empty when it left nothing.
 * Other instances on this host are not its business: while there is one, the kernel's audit may be on.
 */
export function remainsOf(root: string, auditBefore: number): readonly string[] {
  const remains: string[] = [];
  for (const line of readFileSync("/proc/self/mountinfo", "utf8").split("\n"))
    if (line.includes(` ${root}/`)) remains.push(`mount: ${line}`);
  const own = instanceCgroup(join(root, "state", "daemon"));
  if (existsSync(own)) remains.push(`cgroup: ${own}`);
  for (const { pid, line } of processesOf(root)) remains.push(`process: ${pid} ${line.slice(0, 80)}`);
  const audit = auditEnabled();
  const others = readdirSync(cgroupRoot()).some((name) => name.startsWith("cordon-") && join(cgroupRoot(), name) !== own);
  if (audit !== auditBefore && !others) remains.push(`audit: enabled was ${auditBefore}, is ${audit}`);
  if (existsSync(root)) remains.push(`folder: ${root}`);
  return remains;
}
