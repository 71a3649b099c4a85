/** What the kernel's records say is read as it is, from no other bytes than theirs, and none of them is passed over silently. */
import { ok as must } from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { escapeText } from "../../packages/cli/src/output.ts";
import { abi, cordonRecord } from "../../packages/probe/src/abi.gen.ts";
import { decodeBatch } from "../../packages/probe/src/decode.ts";
import type { KernelEvent } from "../../packages/probe/src/kernel-event.ts";

const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Holds the decoder to its promises for any bytes. */
export function judgeRecords(bytes: Uint8Array): void {
  const low = decodeBatch(between(bytes, 0x00));
  const high = decodeBatch(between(bytes, 0xff));
  must(isDeepStrictEqual(low, high), "nothing beyond the records is read");
  must(low.events.length + low.malformed === recordsIn(bytes), "each record is an event or counted as malformed");
  for (const event of low.events) judgeEvent(event);
}

/** The bytes in the middle of others. */
function between(bytes: Uint8Array, other: number): Uint8Array {
  const around = new Uint8Array(bytes.length + 2 * abi.textBytes).fill(other);
  around.set(bytes, abi.textBytes);
  return around.subarray(abi.textBytes, abi.textBytes + bytes.length);
}

/** By the sizes that they state; what is left after the last whole one counts as one. */
function recordsIn(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes);
  let records = 0;
  for (let at = 0; at < buffer.length; records++) {
    const size = buffer.length - at < cordonRecord.size ? 0 : buffer.readUInt32LE(at);
    at = size < cordonRecord.size || size % 8 !== 0 || size > buffer.length - at ? buffer.length : at + size;
  }
  return records;
}

function judgeEvent(event: KernelEvent): void {
  const texts = textsOf(event);
  must(texts.join("\0").length <= abi.textBytes, "texts are no longer than a record's text");
  for (const text of texts) {
    must(text.isWellFormed(), "texts are Unicode");
    must(!acting.test(escapeText(text)), "texts are shown escaped");
  }
  if (event.kind === "decision") must(event.address.length === 16, "an address has 16 bytes");
}

function textsOf(event: KernelEvent): readonly string[] {
  switch (event.kind) {
    case "exec":
      return [event.path, ...event.args];
    case "decision":
    case "audit":
      return [event.text];
    case "fork":
    case "exit":
      return [];
  }
}
