/** Requests to the service and to the daemon: any bytes are a message that the codec writes again as it read it, or are refused. */
import { ok as must } from "node:assert/strict";
import { adminService, hostService, localService } from "@cordon/wire";

interface RequestCodec {
  readonly requestSerialize: (request: unknown) => Buffer;
  readonly requestDeserialize: (bytes: Buffer) => unknown;
}

const methods = [hostService, adminService, localService].flatMap((service) => Object.values(service) as RequestCodec[]);

/** Holds the codec to its promises: the first byte chooses the method, the rest is its request. */
export function judgeRequest(bytes: Uint8Array): void {
  const method = methods[(bytes[0] ?? 0) % methods.length];
  must(method !== undefined, "there are methods");
  const request = readOrRefused(() => method.requestDeserialize(Buffer.from(bytes.subarray(1))));
  if (request === null) return;
  const written = method.requestSerialize(request);
  const again = method.requestSerialize(method.requestDeserialize(written));
  must(written.equals(again), "what was read is written as it was read");
}

/** Null for what the codec refuses. It says so by plain errors; a TypeError and an exhausted stack are faults. */
function readOrRefused(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    must(error instanceof Error && !(error instanceof TypeError) && !error.message.includes("call stack"), `a request is refused, not failed on: ${String(error)}`);
    return null;
  }
}
