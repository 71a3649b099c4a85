import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refusal } from "../rpc/refusal.ts";
import { flow, logsRequest, metricsRequest, sessionEnd, sessionStart, tracesRequest, violation } from "../testing/otlp.ts";
import { rowsOf, type Signal } from "./rows.ts";

const signals: readonly Signal[] = ["traces", "logs", "metrics"];
const span = { span: "00000000000000aa", name: "sh", startNs: 1n, endNs: 2n, attributes: { "cordon.session": "s-1" } };
const samples = [logsRequest("alpha", [sessionStart("s-1", 1n), violation("s-1", 1), flow("s-1", 1n, 2n), sessionEnd("s-1", 9n)]), tracesRequest("alpha", [span]), metricsRequest("alpha")];

/** Either rows that the database takes, or a refusal: nothing else. */
function read(signal: Signal, bytes: Uint8Array): "rows" | "refused" {
  try {
    const { rows } = rowsOf(signal, bytes, "alpha");
    for (const row of Object.values(rows).flat() as Record<string, unknown>[])
      for (const [key, value] of Object.entries(row)) {
        expect({ key, type: value === null ? "null" : typeof value }).toSatisfy(({ type }: { type: string }) => ["string", "bigint", "null"].includes(type));
        if (typeof value === "bigint") expect(value >= 0n && value < 2n ** 63n, key).toBe(true);
        if (typeof value === "string") expect(value.isWellFormed(), key).toBe(true);
        if (key === "host") expect(value).toBe("alpha");
      }
    return "rows";
  } catch (error) {
    if (error instanceof Refusal) return "refused";
    throw error;
  }
}

describe("a request of a host", () => {
  it("is read, or refused, whatever its bytes are", () => {
    fc.assert(fc.property(fc.constantFrom(...signals), fc.uint8Array({ maxLength: 300 }), (signal, bytes) => void read(signal, bytes)), { numRuns: 3000 });
  });

  it("is read, or refused, when a good one was altered in places", () => {
    const seen = new Set<string>();
    const change = fc.record({ at: fc.nat(), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.constantFrom(...signals), fc.constantFrom(...samples), fc.array(change, { minLength: 0, maxLength: 4 }), fc.nat(), (signal, sample, changes, cut) => {
        const bytes = Uint8Array.from(sample);
        for (const { at, to } of changes) bytes[at % bytes.length] = to;
        seen.add(read(signal, cut % 4 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes));
      }),
      { numRuns: 5000 },
    );
    expect([...seen].sort()).toEqual(["refused", "rows"]);
  });

  it("is refused when its values are nested without end", () => {
    // an AnyValue of an array of one AnyValue, and so on: field 5, then field 1
    let value: Buffer = Buffer.alloc(0);
    const lengthPrefixed = (tag: number, content: Buffer): Buffer => {
      const length: number[] = [];
      for (let rest = content.length; ; rest >>>= 7) {
        if (rest < 128) {
          length.push(rest);
          break;
        }
        length.push((rest & 127) | 128);
      }
      return Buffer.concat([Buffer.from([tag, ...length]), content]);
    };
    for (let depth = 0; depth < 20_000; depth++) value = lengthPrefixed(depth % 2 === 0 ? 0x0a : 0x2a, value);
    const attribute = lengthPrefixed(0x0a, lengthPrefixed(0x12, value));
    expect(read("logs", lengthPrefixed(0x0a, lengthPrefixed(0x0a, attribute)))).toBe("refused");
  });

  it("of another host, or of none, is refused", () => {
    expect(() => rowsOf("logs", logsRequest("beta", []), "alpha")).toThrow(/is about the host "beta"/);
    expect(() => rowsOf("logs", Buffer.from([0x0a, 0x00]), "alpha")).toThrow(/names no host/);
    // one good resource does not vouch for the next
    expect(() => rowsOf("logs", Buffer.concat([logsRequest("alpha", []), logsRequest("beta", [])]), "alpha")).toThrow(Refusal);
  });

  it("has its text cut, so that one row can't fill the database", () => {
    const { rows } = rowsOf("logs", logsRequest("alpha", [violation("s-1", 1, { "cordon.target": "x".repeat(1_000_000) })]), "alpha");
    expect(rows.events[0]?.target).toHaveLength(4096);
  });
});
