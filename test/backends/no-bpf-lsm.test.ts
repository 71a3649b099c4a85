/**
 * Debian's kernel booted with bpf left out of `lsm=`: LSM programs attach and never run,
 * so nothing may claim that they serve.
 */
import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { daemonProgram } from "../support/cordon.ts";
import { openStaticHost } from "../support/static-host.ts";

it("proves that BPF LSM attaches but does not serve, and that Landlock ABI 2 does", () => {
  const host = openStaticHost();
  try {
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
  } finally {
    host.close();
  }
});

it("says so by doctor, with what is missing and the remedy", () => {
  const { checks } = JSON.parse(execFileSync(process.execPath, [daemonProgram, "--probe"], { encoding: "utf8" })) as {
    readonly checks: readonly { readonly name: string; readonly result: string; readonly detail: string; readonly remedy: string }[];
  };
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
