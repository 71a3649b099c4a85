import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { BootTimes, systemClock } from "./clock.ts";

it("follows when the wall clock is set, and not when it drifts", () => {
  let unixNs = 1_000_000_000_000n;
  const times = new BootTimes({ unixNs: () => unixNs, bootNs: () => 5n });
  expect(times.unixOf(5n)).toBe(1_000_000_000_000n);
  unixNs += 50_000_000n;
  times.follow();
  expect(times.unixOf(5n)).toBe(1_000_000_000_000n);
  unixNs += 1n;
  times.follow();
  expect(times.unixOf(5n)).toBe(1_000_050_000_001n);
  unixNs -= 3_600_000_000_000n;
  times.follow();
  expect(times.unixOf(5n)).toBe(unixNs);
});

it("reads the kernel's clock since boot", () => {
  const uptimeNs = BigInt(Math.round(Number(readFileSync("/proc/uptime", "utf8").split(" ")[0]) * 1e9));
  const apartNs = systemClock.bootNs() - uptimeNs;
  expect(apartNs).toBeGreaterThan(-1_000_000_000n);
  expect(apartNs).toBeLessThan(1_000_000_000n);
});
