/** A network namespace of the test's own: what this thread opens and starts from then on is in it. */
import { execFileSync } from "node:child_process";
import koffi from "koffi";

const CLONE_NEWNET = 0x40000000; // include/uapi/linux/sched.h

/** Leaves the host's network for a new one that has loopback alone, with these addresses beside its own. For good: the thread ends with the test. */
export function enterOwnNetwork(addresses: readonly string[]): void {
  const libc = koffi.load("libc.so.6");
  const unshare = libc.func("int unshare(int)") as (flags: number) => number;
  if (unshare(CLONE_NEWNET) !== 0) throw new Error(`no network namespace can be made: errno ${koffi.errno()}`);
  execFileSync("ip", ["link", "set", "lo", "up"]);
  for (const address of addresses) execFileSync("ip", ["address", "add", address, "dev", "lo", ...(address.includes(":") ? ["nodad"] : [])]);
}
