/** The demo as a whole, and what it leaves: nothing, however it ends. */
import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { demoPrefix } from "../demo/clear-demos.ts";
import { auditEnabled, processesOf, remainsOf } from "../demo/remains.ts";
import type { Row } from "../demo/rows.ts";
import { ended } from "../support/ended.ts";

const program = join(import.meta.dirname, "../demo/main.ts");
const auditBefore = auditEnabled();
const start = (...words: string[]): ChildProcess => spawn(process.execPath, [program, ...words], { stdio: ["ignore", "pipe", "pipe"] });
const folders = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(demoPrefix));

/** Starts a demo and waits until it says something. */
async function startUntil(text: string): Promise<ChildProcess> {
  const child = start();
  await new Promise<void>((resolve, reject) => {
    let shown = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      shown += chunk.toString("utf8");
      if (shown.includes(text)) resolve();
    });
    child.once("close", () => reject(new Error(`the demo ended before it said ${JSON.stringify(text)}: ${shown}`)));
  });
  return child;
}

it("shows each row as stated", { timeout: 300_000 }, async () => {
  const { code, output } = await ended(start("--json"));
  const rows = output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Row);
  expect(rows.filter((row) => !row.ok)).toEqual([]);
  expect(rows).toHaveLength(65);
  expect(code).toBe(0);
});

it.each(["without Cordon", "cordon: ready", "✓ root: send by tcp", "cordon apply opens it", "cordon freeze"])(
  "leaves nothing after Ctrl-C at %j",
  { timeout: 300_000 },
  async (step) => {
    const child = await startUntil(step);
    const [folder = ""] = folders();
    child.kill("SIGINT");
    expect((await ended(child)).code).toBe(1);
    expect(folders()).toEqual([]);
    expect(remainsOf(join(tmpdir(), folder), auditBefore)).toEqual([]);
  },
);

it("leaves nothing after kill -9 of everything and one clean run", { timeout: 600_000 }, async () => {
  const child = await startUntil("cordon apply opens it");
  const [folder = ""] = folders();
  const root = join(tmpdir(), folder);
  const everything = processesOf(root);
  expect(everything.some(({ line }) => line.includes("packages/daemon"))).toBe(true);
  for (const pid of [child.pid, ...everything.map((one) => one.pid)]) process.kill(pid ?? 0, "SIGKILL");
  await ended(child);
  expect(remainsOf(root, auditBefore)).not.toEqual([]);
  const again = await ended(start());
  expect(again.code, again.output).toBe(0);
  expect(folders()).toEqual([]);
  expect(remainsOf(root, auditBefore)).toEqual([]);
});
