/** Why a call is refused, as its caller is told. */
import { status } from "@grpc/grpc-js";

/** The closed set of refusals, and their gRPC status codes (grpc/doc/statuscodes.md). */
export const refusalStatus = {
  "invalid-argument": status.INVALID_ARGUMENT,
  unauthenticated: status.UNAUTHENTICATED,
  "permission-denied": status.PERMISSION_DENIED,
  "not-found": status.NOT_FOUND,
  "failed-precondition": status.FAILED_PRECONDITION,
  "too-much": status.RESOURCE_EXHAUSTED,
  superseded: status.ABORTED,
  unavailable: status.UNAVAILABLE,
} as const;

/** One of the refusals. */
export type RefusalCode = keyof typeof refusalStatus;

/** A refusal; its message says what to do instead, and reaches the caller. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
