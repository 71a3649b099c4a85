/** Runs a command line inside the test's process. */
import { runCli } from "../cli.ts";
import type { Programs } from "../supervise/run-instance.ts";

/** What came out. */
export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

const nowhere: Programs = { service: ["/nonexistent/cordon-service"], daemon: ["/nonexistent/cordond"] };

/** Runs the words with `--state` said by the environment. */
export async function runWords(state: string, words: readonly string[], programs: Programs = nowhere): Promise<Outcome> {
  const parts = { out: [] as string[], err: [] as string[] };
  const exitCode = await runCli(
    words,
    {
      version: "0.0.0-test",
      unread: new AbortController().signal,
      environment: { CORDON_STATE: state },
      programs,
      out: (text) => void parts.out.push(text),
      err: (text) => void parts.err.push(text),
    },
  );
  return { exitCode, out: parts.out.join(""), err: parts.err.join("") };
}

/** The objects of JSON lines. */
export function objectsOf(text: string): unknown[] {
  return text.trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
}
