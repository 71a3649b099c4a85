#!/usr/bin/env node
/** cordond: holds this host's agents to the policy that the service pushes. */
import { parseArgs } from "node:util";
import { ConfigError, readConfig } from "./config.ts";
import { runDaemon } from "./daemon.ts";
import { messageOf } from "./message-of.ts";
import { printProbe } from "./print-probe.ts";
import { release } from "./release.ts";

const usage = `usage: cordond --config FILE             run in the foreground
       cordond --release --config FILE   end this instance's sessions, and take all of it off the host
       cordond --probe                   say what this kernel can do
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { config: { type: "string" }, release: { type: "boolean" }, probe: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  if (values.probe !== true && values.config === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  if (process.getuid?.() !== 0) throw new Error("the daemon needs root: it loads the probe and starts sessions");
  if (values.probe === true) printProbe();
  else if (values.release === true) await release(readConfig(values.config ?? ""));
  else await runDaemon(readConfig(values.config ?? ""));
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const usageError = error instanceof ConfigError || (error as { readonly code?: unknown }).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    process.stderr.write(`cordond: ${messageOf(error)}\n`);
    process.exit(usageError ? 2 : 1);
  },
);
