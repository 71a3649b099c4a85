/** The OTLP specification's retry table for gRPC (opentelemetry-proto 1.11, docs/specification.md, "OTLP/gRPC Response"). */
import { status, type ServiceError } from "@grpc/grpc-js";
import { bigintOf, google } from "@cordon/wire";

/** What to do with a batch that was not taken. */
export type Judgement =
  /** `afterMs` is what the receiver asked for, or null: exponential backoff. `bounded`: give it up after {@link boundedAttempts}. */
  | { readonly kind: "retry"; readonly afterMs: number | null; readonly bounded: boolean }
  | { readonly kind: "drop" };

/** Attempts at a batch that a receiver which can be reached never manages to take. */
export const boundedAttempts = 20;

/** First and longest pause between attempts, in milliseconds, before jitter. */
export const backoff = { firstMs: 1_000, factor: 1.5, longestMs: 30_000 } as const;

/** Longest pause that a receiver may ask for, in milliseconds: a hostile one must not stop telemetry for ever. */
export const longestAskedMs = 300_000;

/**
 * Nobody there, or too slow: the queue's size bounds how long a batch waits. And, other than in the table, a sender that is
 * not known (an expired certificate): that says nothing of the batch, and evidence must outlast it.
 */
const waiting: ReadonlySet<status> = new Set([status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.UNAUTHENTICATED]);
/** Said by a receiver that is there. */
const failing: ReadonlySet<status> = new Set([status.CANCELLED, status.ABORTED, status.OUT_OF_RANGE, status.DATA_LOSS]);

/** Judges a failed call. Every code that is not named above drops the batch. */
export function judge(error: ServiceError): Judgement {
  const afterMs = askedPause(error);
  const throttled = error.code === status.RESOURCE_EXHAUSTED && afterMs !== null;
  if (throttled || waiting.has(error.code)) return { kind: "retry", afterMs, bounded: false };
  return failing.has(error.code) ? { kind: "retry", afterMs, bounded: true } : { kind: "drop" };
}

/**
 * Pause before the next attempt in milliseconds, between half and the whole of the step, so that hosts do not come back in step.
 * @param failures how often it has failed by now, 1..
 * @param random 0 ≤ random < 1
 */
export function backoffMs(failures: number, random: number): number {
  const step = Math.min(backoff.longestMs, backoff.firstMs * backoff.factor ** (failures - 1));
  return Math.round(step * (0.5 + random / 2));
}

/** RetryInfo's delay in milliseconds, 0..{@link longestAskedMs}; null when the receiver gave none that can be read. */
function askedPause(error: ServiceError): number | null {
  const [details] = error.metadata.get("grpc-status-details-bin");
  if (!(details instanceof Uint8Array)) return null;
  try {
    const info = google.rpc.Status.decode(details).details.find((one) => one.type_url?.endsWith("/google.rpc.RetryInfo"));
    if (info === undefined) return null;
    const { retryDelay } = google.rpc.RetryInfo.decode(info.value ?? new Uint8Array(0));
    const delay = Number(bigintOf(retryDelay?.seconds)) * 1_000 + (retryDelay?.nanos ?? 0) / 1e6;
    return Math.min(longestAskedMs, Math.max(0, delay));
  } catch {
    return null; // bytes that are no status ask for nothing
  }
}
