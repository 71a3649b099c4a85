/** The daemon's own version, from its package.json. */
import { readFileSync } from "node:fs";

/** As a host says hello, and as telemetry names its service's version. */
export const version = (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string }).version;
