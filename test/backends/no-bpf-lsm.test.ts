/**
 * Debian's kernel booted with bpf left out of `lsm=`, as Ubuntu's is: LSM programs attach and never run,
 * so nothing may claim that they serve; fmod_ret does.
 */
import { backendChecks } from "@cordon/daemon";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStaticHost, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
beforeAll(() => {
  host = openStaticHost();
});
afterAll(() => host.close());

it("proves that BPF LSM attaches but does not serve, and that fmod_ret does", () => {
  expect(host.probe.backends).toEqual({
    connect: "cgroup",
    unix: "fmod_ret",
    file: "fmod_ret",
    exec: "fmod_ret",
    lsmAttaches: true,
    landlockAbi: 2,
    refusalRecords: false,
    adopted: false,
    answers: false,
    pins: false,
  });
});

it("says so by doctor, with what is missing and the remedy", () => {
  // what `cordon doctor` and `cordond --probe` print of the backends
  const checks = backendChecks(host.probe);
  const gaps = checks.filter((check) => check.result === "gap");
  expect(gaps.map((gap) => gap.name)).toEqual(["gap connect", "gap connect", "gap connect", "gap unix", "gap unix", "gap file", "gap file", "gap file", "gap exec", "gap exec"]);
  expect(gaps.every((gap) => gap.remedy !== "")).toBe(true);
  expect(checks.filter((check) => check.name.startsWith("backend")).map((check) => check.detail)).toEqual(["cgroup", "fmod_ret", "fmod_ret", "fmod_ret"]);
});
