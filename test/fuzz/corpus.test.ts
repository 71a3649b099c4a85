import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsers } from "./parsers.ts";

const folder = join(import.meta.dirname, "../../native/fuzz/corpus");

/** What breaks a promise, of these inputs. */
function broken(judge: (bytes: Uint8Array) => void, inputs: Iterable<Uint8Array>): string[] {
  const findings: string[] = [];
  for (const input of inputs)
    try {
      judge(input);
    } catch (error) {
      findings.push(`${Buffer.from(input).toString("base64")}: ${String(error)}`);
    }
  return findings;
}

/** Cut at each place, and each byte changed. */
function* altered(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at++) {
    yield bytes.subarray(0, at);
    yield bytes.with(at, (bytes[at] ?? 0) ^ 0x81);
  }
}

describe.each(Object.entries(parsers))("what was kept of fuzzing %s", (name, judge) => {
  const inputs = readdirSync(join(folder, name)).map((file) => Uint8Array.from(readFileSync(join(folder, name, file))));

  it("breaks no promise", () => {
    expect(inputs).not.toHaveLength(0);
    expect(broken(judge, inputs)).toEqual([]);
  });

  it("breaks none when it was cut or altered anywhere", () => {
    for (const input of inputs) expect(broken(judge, altered(input))).toEqual([]);
  });
});
