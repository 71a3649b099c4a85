#!/usr/bin/env node
/** cordon: the command line. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runCli } from "./cli.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string };

function programAt(specifier: string): readonly [string, ...string[]] {
  return [process.execPath, fileURLToPath(import.meta.resolve(specifier))];
}

// A reader such as head(1) has enough, or the terminal is gone: neither ends what must be done, such as the release of a host.
const unread = new AbortController();
process.stdout.on("error", () => unread.abort());
process.stderr.on("error", () => undefined);

process.exitCode = await runCli(
  process.argv.slice(2),
  {
    environment: process.env,
    unread: unread.signal,
    programs: { service: programAt("@cordon/service/main"), daemon: programAt("@cordon/daemon/main") },
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  },
  version,
);
