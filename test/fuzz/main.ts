/** One parser of hostile bytes under libFuzzer: `node test/fuzz/main.ts PARSER [libFuzzer's options and folders]`; `make -C native fuzz` runs all. */
import { countWays } from "./counters.ts";
import { loadLibFuzzer } from "./libfuzzer.ts";

const [name = "", ...options] = process.argv.slice(2);
const library = loadLibFuzzer();
const counters = countWays(library.share);
const { parsers } = await import("./parsers.ts");
const judge = parsers[name];
if (judge === undefined) {
  process.stderr.write(`usage: main.ts ${Object.keys(parsers).join("|")} [options and folders of libFuzzer]\n`);
  process.exit(2);
}
library.watch(counters.array, counters.used());
library.run([process.execPath, import.meta.filename, name].join(" "), options, judge);
