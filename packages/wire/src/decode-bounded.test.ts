import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeBounded, TooManyParts } from "./decode-bounded.ts";
import { bigintOf, cordon, hostService, opentelemetry, uint64 } from "./index.ts";

const { ExportLogsServiceRequest } = opentelemetry.proto.collector.logs.v1;

describe("bounded decoding", () => {
  it("reads what the codec reads", () => {
    const bytes = cordon.v1.Hello.encode({ daemonVersion: "é", digestInForce: "ab", serialInForce: uint64(2n ** 60n + 1n) }).finish();
    for (const each of [Buffer.from(bytes), Uint8Array.from(bytes)]) {
      const hello = decodeBounded(cordon.v1.Hello, each);
      expect([hello.daemonVersion, hello.digestInForce, bigintOf(hello.serialInForce)]).toEqual(["é", "ab", 2n ** 60n + 1n]);
    }
  });

  it("takes as many parts as it may, and not one more", () => {
    const bytes = cordon.v1.HostStatus.encode({ sessions: Array.from({ length: 10 }, () => ({})) }).finish(); // a tag and a length each
    expect(decodeBounded(cordon.v1.HostStatus, bytes, 20).sessions).toHaveLength(10);
    expect(() => decodeBounded(cordon.v1.HostStatus, bytes, 19)).toThrow(TooManyParts);
  });

  it("counts what is inside of messages inside of messages", () => {
    const attributes = [{ key: "k", value: { arrayValue: { values: Array.from({ length: 50 }, () => ({})) } } }];
    const bytes = ExportLogsServiceRequest.encode({ resourceLogs: [{ resource: { attributes } }] }).finish();
    expect(() => decodeBounded(ExportLogsServiceRequest, bytes, 100)).toThrow(TooManyParts);
    expect(decodeBounded(ExportLogsServiceRequest, bytes, 120).resourceLogs).toHaveLength(1);
  });

  it("counts elements of packed fields: all are numbers that are read as tags are", () => {
    const generated = readFileSync(new URL("gen/messages.js", import.meta.url), "utf8");
    expect(generated).toContain("reader.skipType(tag & 7, long)");
    expect(generated).not.toMatch(/\.push\(reader\.(?!string|bytes|uint32)\w+\(/);
  });

  it("guards every request of a service definition", () => {
    const flood = Buffer.concat([Buffer.from([0x22, 0x80, 0x89, 0x7a]), Buffer.alloc(2_000_000, Buffer.from([0x0a, 0x00]))]); // status { sessions: {}, {}, … }
    expect(cordon.v1.SyncRequest.decode(flood).status?.sessions).toHaveLength(1_000_000);
    expect(() => hostService.sync.requestDeserialize(flood)).toThrow(TooManyParts);
  });
});
