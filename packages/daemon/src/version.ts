/** The daemon's own version, from its package.json. */
import { readFileSync } from "node:fs";

export const version = (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string }).version;
