/**
 * Debian's kernel booted with bpf left out of `lsm=`: LSM programs attach and never run,
 * so nothing may claim that they serve.
 */
import { backendChecks } from "@cordon/daemon";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStaticHost, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
beforeAll(() => {
  host = openStaticHost();
});
afterAll(() => host.close());

it("proves that BPF LSM attaches but does not serve, and that Landlock ABI 2 does", () => {
  expect(host.probe.backends).toEqual({
    connect: "cgroup",
    unix: "none",
    file: "landlock",
    exec: "landlock",
    lsmAttaches: true,
    landlockAbi: 2,
    refusalRecords: false,
    adopted: false,
  });
});

it("says so by doctor, with what is missing and the remedy", () => {
  // what `cordon doctor` and `cordond --probe` print of the backends
  const checks = backendChecks(host.probe);
  const gaps = checks.filter((check) => check.result === "gap");
  for (const missing of [
    /BPF LSM programs attach, but do not serve/,
    /Landlock ABI 2 serves files.*fmod_ret/,
    /AF_UNIX connections are not decided/,
    /truncate/,
    /signals and abstract sockets are not scoped/,
    /leave no record/,
  ])
    expect(gaps.map((gap) => gap.detail)).toContainEqual(expect.stringMatching(missing));
  expect(gaps.every((gap) => gap.remedy !== "")).toBe(true);
  expect(checks.filter((check) => check.name.startsWith("backend")).map((check) => check.detail)).toEqual(["cgroup", "none", "landlock", "landlock"]);
});
