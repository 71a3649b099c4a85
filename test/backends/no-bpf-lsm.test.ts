/**
 * Debian's kernel booted with bpf left out of `lsm=`: LSM programs attach and never run,
 * so nothing may claim that they serve.
 */
import { expect, it } from "vitest";
import { openStaticHost } from "../support/static-host.ts";

it("says that BPF LSM attaches but does not serve, and that Landlock ABI 2 does", () => {
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
