/** What the polling client (poll.mjs) wrote. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A line of its log. */
export interface Poll {
  /** Unix time, in milliseconds. */
  readonly time: number;
  /** `ok`, `refused EPERM`, `cut ECONNRESET` … */
  readonly what: string;
}

/** The lines since a time. */
export function pollsOf(project: string, since: number): readonly Poll[] {
  let text: string;
  try {
    text = readFileSync(join(project, "poll.log"), "utf8");
  } catch {
    return []; // the client has not written yet
  }
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ time: Number(line.split(" ")[0]), what: line.slice(line.indexOf(" ") + 1) }))
    .filter((poll) => poll.time >= since);
}

/** Asks again until `find` gives something; null after `limitMs`. */
export async function until<T>(limitMs: number, find: () => T | null | undefined | Promise<T | null | undefined>): Promise<T | null> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const found = await find();
    if (found !== null && found !== undefined) return found;
    if (Date.now() > deadline) return null;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
