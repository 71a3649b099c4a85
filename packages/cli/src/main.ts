#!/usr/bin/env node
/** cordon: the command line. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runCli } from "./cli.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string };

function programAt(specifier: string): readonly [string, ...string[]] {
  return [process.execPath, fileURLToPath(import.meta.resolve(specifier))];
}

// a reader such as head(1) has enough: that is no failure
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

process.exitCode = await runCli(
  process.argv.slice(2),
  {
    environment: process.env,
    programs: { service: programAt("@cordon/service/main"), daemon: programAt("@cordon/daemon/main") },
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  },
  version,
);
