import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

it("says that its output could not be written, and fails", () => {
  const full = openSync("/dev/full", "w");
  expect(spawnSync(process.execPath, [main, "presets"], { stdio: ["ignore", full, "pipe"], encoding: "utf8" })).toMatchObject({
    status: 1,
    stderr: "cordon: the output could not be written (ENOSPC): what was shown is cut short: write it to a place with room\n",
  });
});

it("ends quietly when its reader has enough", () => {
  const { status, stderr } = spawnSync("sh", ["-c", '{ "$@"; echo "exit $?" >&2; } | true', "sh", process.execPath, main, "schema"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "exit 0\n" });
});
