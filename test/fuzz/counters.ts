/** The counters of the modules that are loaded from now on: the project's own, and the codec of its messages. */
import { registerHooks, stripTypeScriptTypes, type LoadFnOutput } from "node:module";
import { instrument } from "./instrument.ts";

/** Room for them, in bytes; what does not fit is an error. */
const most = 1 << 16;
const measured = /\/(?:packages\/\w+\/src|protobufjs\/src)\//;

/** The array that instrumented code counts in, `used` of it. */
export interface Counters {
  readonly array: Uint8Array;
  readonly used: () => number;
}

/** Has modules count. @param share makes an array where libFuzzer can look */
export function countWays(share: (bytes: number) => Uint8Array): Counters {
  const array = share(most);
  let used = 0;
  const counted = (code: string): string => {
    const instrumented = instrument(code, "waysTaken", used);
    used += instrumented.counters;
    if (used > most) throw new RangeError(`more than ${most} counters`);
    return instrumented.code;
  };
  Object.assign(globalThis, { waysTaken: array });
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!measured.test(url) || loaded.source === undefined || loaded.source === null) return loaded;
      const source = textOf(loaded.source);
      if (loaded.format === "module-typescript") return { ...loaded, format: "module", source: counted(stripTypeScriptTypes(source)) };
      return loaded.format === "module" || loaded.format === "commonjs" ? { ...loaded, source: counted(source) } : loaded;
    },
  });
  return { array, used: () => used };
}

function textOf(source: NonNullable<LoadFnOutput["source"]>): string {
  return typeof source === "string" ? source : Buffer.from(source as Uint8Array).toString("utf8");
}
