#!/usr/bin/env node
/** cordon: the command line. */
import { readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { systemCode } from "./command-error.ts";
import { compileCacheFolder } from "./compile-cache.ts";

const words = process.argv.slice(2);
const cache = compileCacheFolder(words, process.env, process.getuid?.() ?? -1);
if (cache !== null) enableCompileCache(cache);
const { runCli } = await import("./cli.ts"); // behind the cache, which serves only what is loaded after it

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string };

function programAt(specifier: string): readonly [string, ...string[]] {
  return [process.execPath, fileURLToPath(import.meta.resolve(specifier))];
}

// A reader such as head(1) has enough, or the terminal is gone: neither ends what must be done, such as the release of a host.
const unread = new AbortController();
let isCutShort = false;
process.stdout.on("error", (error) => {
  unread.abort();
  const code = systemCode(error) ?? "unknown error";
  // EIO: the terminal has hung up
  if (isCutShort || code === "EPIPE" || code === "EIO") return;
  isCutShort = true;
  process.exitCode = 1;
  process.stderr.write(`cordon: the output could not be written (${code}): what was shown is cut short: write it to a place with room\n`);
});
process.stderr.on("error", () => undefined);

const exitCode = await runCli(words, {
  version,
  environment: process.env,
  unread: unread.signal,
  programs: { service: programAt("@cordon/service/main"), daemon: programAt("@cordon/daemon/main") },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
// the failure to write may be told later still
process.exitCode = isCutShort && exitCode === 0 ? 1 : exitCode;
