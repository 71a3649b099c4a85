#!/usr/bin/env node
/**
 * The demo: a real coding agent, hijacked by what it reads, held to its policy.
 * Exits 0 only if every row was observed as stated.
 */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearRemains, openStaticHost } from "../support/static-host.ts";
import { findAgent } from "./agent.ts";
import { auditEnabled, remainsOf } from "./remains.ts";
import { printRow, printTable, say } from "./report.ts";
import type { Row } from "./rows.ts";
import { controlRun, heldRun, type Ground } from "./runs.ts";
import { accounts } from "./stage.ts";

const json = process.argv.includes("--json");

/** Rejects on Ctrl-C and its like, so that what was set up is taken down in order. */
const interrupted = new Promise<never>((_resolve, reject) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => reject(new Error(`ended by ${signal}`)));
});
interrupted.catch(() => undefined); // raced below; without an interruption nobody awaits it

function orInterrupted<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined); // when the interruption wins, its own end is of no interest
  return Promise.race([work, interrupted]);
}

async function main(): Promise<number> {
  if (process.getuid?.() !== 0) throw new Error("the demo needs root: it loads the probe and starts agents as two users");
  clearRemains();
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith("cordon-demo-")))
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  const auditBefore = auditEnabled();
  const root = mkdtempSync(join(tmpdir(), "cordon-demo-"));
  chmodSync(root, 0o711);
  const rows: Row[] = [];
  const show = (all: readonly Row[]): void => {
    rows.push(...all);
    for (const row of all) printRow(row, json);
  };
  let hostFolder = root;
  try {
    const ground = groundOf(root);
    say("without Cordon: the same agent, the same injection", json);
    for (const account of accounts) show(await orInterrupted(controlRun(ground, account)));
    const host = openStaticHost();
    hostFolder = host.folder;
    try {
      for (const account of accounts) {
        say(`held by Cordon, as ${account.user}`, json);
        show(await orInterrupted(heldRun(host, ground, account)));
      }
    } finally {
      host.close();
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  const remains = [...remainsOf(root, auditBefore), ...remainsOf(hostFolder, auditBefore)];
  const left = remains.length === 0 ? "nothing" : remains.join("; ");
  show([{ step: "afterwards", expected: "nothing is left behind", observed: left, backend: "", rule: "", ok: remains.length === 0 }]);
  if (!json) printTable(rows);
  return rows.every((row) => row.ok) ? 0 : 1;
}

/** Loopback addresses that no policy of the demo allows. */
function groundOf(root: string): Ground {
  return {
    root,
    programs: findAgent(),
    outside: {
      address: "127.0.0.9",
      tcpPort: 41001,
      fastopenPort: 41002,
      dnsPort: 41053,
      abstractName: "cordon-demo-outside",
      dockerPath: join(root, "docker.sock"),
    },
  };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`demo: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1); // servers of a run that was cut off would keep the process
  },
);
