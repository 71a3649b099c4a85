/** The demo's refused rows: the published agent, hijacked, as root and as an ordinary user, on this kernel's backend. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { groundOf, type Ground } from "../demo/runs.ts";
import { accounts } from "../demo/stage.ts";
import { staticRun } from "../demo/static-run.ts";
import { openStaticHost, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
let ground: Ground;

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), "cordon-demo-"));
  chmodSync(root, 0o711);
  ground = groundOf(root);
  host = openStaticHost();
});

afterAll(() => {
  host.close();
  rmSync(ground.root, { recursive: true, force: true });
});

it.each(accounts)("as $user: the job is done, and nothing of what the injection asks", { timeout: 600_000 }, async (account) => {
  const rows = await staticRun(host, ground, account);
  expect(rows.filter((row) => !row.ok)).toEqual([]);
  expect(rows).toHaveLength(16);
});
