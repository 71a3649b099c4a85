import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abi, cordonRecord, cordonRecordDecision, cordonRecordExec, cordonRecordExit } from "./abi.gen.ts";
import { decodeBatch } from "./decode.ts";

/** A record's head with a size and kind; the rest is the caller's. */
function record(size: number, kind: number): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(cordonRecord.at.size, size, true);
  view.setUint16(cordonRecord.at.kind, kind, true);
  view.setBigUint64(cordonRecord.at.session, 7n, true);
  view.setUint32(cordonRecord.at.tgid, 42, true);
  return { bytes, view };
}

describe("decodeBatch", () => {
  it("reads an exit", () => {
    const { bytes, view } = record(cordonRecordExit.size, abi.recordExit);
    view.setUint32(cordonRecordExit.at.code, 7 << 8, true);
    expect(decodeBatch(bytes)).toEqual({
      malformed: 0,
      events: [{ kind: "exit", waitStatus: 7 << 8, cpu: 0, sequence: 0n, timeNs: 0n, session: 7n, startNs: 0n, tgid: 42, tid: 0 }],
    });
  });

  it("reads an exec's path and arguments, and trusts no length", () => {
    const { bytes, view } = record(cordonRecordExec.size, abi.recordExec);
    bytes.set(new TextEncoder().encode("/usr/bin/ls\0ls\0-l\0"), cordonRecordExec.at.text);
    view.setUint32(cordonRecordExec.at.textSize, 18, true);
    expect(decodeBatch(bytes).events).toMatchObject([{ kind: "exec", path: "/usr/bin/ls", args: ["ls", "-l"] }]);
    view.setUint32(cordonRecordExec.at.textSize, 0xffffffff, true);
    expect(decodeBatch(bytes).malformed).toBe(0);
  });

  it("reads a decision without text", () => {
    const { bytes, view } = record(cordonRecordDecision.at.text, abi.recordDecision);
    view.setUint32(cordonRecordDecision.at.verdict, abi.deny, true);
    view.setUint32(cordonRecordDecision.at.operation, abi.opConnect, true);
    view.setUint32(cordonRecordDecision.at.port, 443, true);
    expect(decodeBatch(bytes).events).toMatchObject([{ kind: "decision", verdict: "deny", operation: "connect", port: 443, text: "" }]);
  });

  it("counts what is no record, and never throws", () => {
    expect(decodeBatch(new Uint8Array(10))).toEqual({ events: [], malformed: 1 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (noise) => {
        decodeBatch(noise);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 576, maxLength: 576 }), fc.nat(7), (noise, kind) => {
        const view = new DataView(noise.buffer, noise.byteOffset);
        view.setUint32(0, noise.length, true);
        view.setUint16(cordonRecord.at.kind, kind, true);
        const { events, malformed } = decodeBatch(noise);
        return events.length + malformed === 1;
      }),
    );
  });
});
