#!/usr/bin/env node
/**
 * The demo: a real coding agent, hijacked by what it reads, held to its policy.
 * Exits 0 only if every row was observed as stated.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearDemos, demoPrefix } from "./clear-demos.ts";
import { heldRows } from "./held-run.ts";
import { auditEnabled, remainsOf } from "./remains.ts";
import { printRow, printTable, say } from "./report.ts";
import type { Row } from "./rows.ts";
import { controlRun, groundOf } from "./runs.ts";
import { accounts } from "./stage.ts";

const json = process.argv.includes("--json");

/** Aborts on Ctrl-C and its like, so that what was set up is taken down in order. */
const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => interruption.abort(new Error(`ended by ${signal}`)));

async function main(): Promise<number> {
  if (process.getuid?.() !== 0) throw new Error("the demo needs root: it loads the probe and starts agents as two users");
  await clearDemos();
  const auditBefore = auditEnabled();
  const root = mkdtempSync(join(tmpdir(), demoPrefix));
  chmodSync(root, 0o711);
  const rows: Row[] = [];
  const show = (row: Row): void => {
    rows.push(row);
    printRow(row, json);
  };
  let trace = "";
  const stack = new AsyncDisposableStack();
  try {
    const ground = groundOf(root);
    say("without Cordon: the same agent, the same injection", json);
    for (const account of accounts) for (const row of await orInterrupted(controlRun(ground, account))) show(row);
    trace = await orInterrupted(heldRows(ground, stack, show, (text) => say(text, json)));
  } finally {
    await stack.disposeAsync();
    rmSync(root, { recursive: true, force: true });
  }
  const remains = remainsOf(root, auditBefore);
  const left = remains.length === 0 ? "nothing" : remains.join("; ");
  show({ step: "afterwards", expected: "nothing is left behind", observed: left, backend: "", rule: "", ok: remains.length === 0 });
  if (!json) printTable(rows);
  say(trace, json);
  return rows.every((row) => row.ok) ? 0 : 1;
}

function orInterrupted<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined); // when the interruption wins, its own end is of no interest
  const { signal } = interruption;
  return new Promise((resolve, reject) => {
    const cut = (): void => reject(signal.reason as Error);
    if (signal.aborted) cut();
    signal.addEventListener("abort", cut, { once: true });
    work.then(resolve, reject);
  });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`demo: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1); // servers of a run that was cut off would keep the process
  },
);
