/** Names of traces and spans: made from what names the session and the process, so that they outlive the daemon. Pure. */
import { createHash } from "node:crypto";

/** OpenTelemetry trace id of a session: 32 hex digits. */
export function traceOf(host: string, session: string): string {
  return createHash("sha256").update(`cordon-trace\0${host}\0${session}`).digest("hex").slice(0, 32);
}

/** OpenTelemetry span id of a process: 16 hex digits. */
export function spanOf(session: string, tgid: number, startNs: bigint): string {
  return createHash("sha256").update(`${session}\0${tgid}\0${startNs}`).digest("hex").slice(0, 16);
}
