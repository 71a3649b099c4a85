import { Metadata, status, type ServiceError } from "@grpc/grpc-js";
import { google, int64 } from "@cordon/wire";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoffMs, judge, longestAskedMs } from "./retry.ts";

function failure(code: status, details?: Uint8Array): ServiceError {
  const metadata = new Metadata();
  if (details !== undefined) metadata.set("grpc-status-details-bin", Buffer.from(details));
  return Object.assign(new Error("refused"), { code, details: "", metadata });
}

function retryInfo(seconds: bigint, nanos: number): Uint8Array {
  const value = google.rpc.RetryInfo.encode({ retryDelay: { seconds: int64(seconds), nanos } }).finish();
  const other = { type_url: "type.googleapis.com/google.rpc.DebugInfo", value: new Uint8Array([1, 2]) };
  const details = [other, { type_url: "type.googleapis.com/google.rpc.RetryInfo", value }];
  return google.rpc.Status.encode({ code: 8, message: "later", details }).finish();
}

describe("the retry table", () => {
  it("drops what the specification does not call retryable", () => {
    const dropped = [
      status.INVALID_ARGUMENT,
      status.UNKNOWN,
      status.NOT_FOUND,
      status.ALREADY_EXISTS,
      status.PERMISSION_DENIED,
      status.FAILED_PRECONDITION,
      status.UNIMPLEMENTED,
      status.INTERNAL,
      status.RESOURCE_EXHAUSTED,
    ];
    for (const code of dropped) expect(judge(failure(code)), status[code]).toEqual({ kind: "drop" });
    expect(judge(failure(status.INVALID_ARGUMENT, retryInfo(1n, 0)))).toEqual({ kind: "drop" });
  });

  it("retries what it does, and gives up only on a receiver that is there", () => {
    for (const code of [status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.UNAUTHENTICATED])
      expect(judge(failure(code)), status[code]).toEqual({ kind: "retry", afterMs: null, bounded: false });
    for (const code of [status.CANCELLED, status.ABORTED, status.OUT_OF_RANGE, status.DATA_LOSS])
      expect(judge(failure(code)), status[code]).toEqual({ kind: "retry", afterMs: null, bounded: true });
  });

  it("reads RetryInfo among other details, and holds it to bounds", () => {
    const throttled = (seconds: bigint, nanos: number) => judge(failure(status.RESOURCE_EXHAUSTED, retryInfo(seconds, nanos)));
    expect(throttled(2n, 500_000_000)).toEqual({ kind: "retry", afterMs: 2_500, bounded: false });
    expect(throttled(0n, 0)).toEqual({ kind: "retry", afterMs: 0, bounded: false });
    expect(throttled(-5n, 0)).toEqual({ kind: "retry", afterMs: 0, bounded: false });
    expect(throttled(10n ** 12n, 0)).toEqual({ kind: "retry", afterMs: longestAskedMs, bounded: false });
  });

  it("takes any bytes as details", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(["retry", "drop"]).toContain(judge(failure(status.RESOURCE_EXHAUSTED, bytes)).kind);
      }),
    );
  });
});

describe("the pause", () => {
  it("grows by half to thirty seconds, and is between half of it and all", () => {
    expect([1, 2, 3, 9, 10, 1_000].map((failures) => backoffMs(failures, 0))).toEqual([500, 750, 1125, 12814, 15000, 15000]);
    expect([1, 2, 3, 9, 10, 1_000].map((failures) => backoffMs(failures, 0.9999999))).toEqual([1000, 1500, 2250, 25629, 30000, 30000]);
  });
});
