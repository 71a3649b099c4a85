/** The three signals of OTLP, and the method that takes each. */
import { numberOf, otlpLogsService, otlpMetricsService, otlpTraceService } from "@cordon/wire";

/** What a batch carries. */
export type Signal = "traces" | "logs" | "metrics";

/** What a receiver said of a batch that it took. */
export interface Receipt {
  /** Spans, log records or data points that it refused; they must not be sent again. */
  readonly rejected: number;
  /** Why, in the receiver's words; empty when it has nothing to say. */
  readonly message: string;
}

interface ExportMethod {
  readonly path: string;
  readonly write: (request: Uint8Array) => Buffer;
  readonly read: (bytes: Buffer) => Receipt;
}

const trace = otlpTraceService.export;
const logs = otlpLogsService.export;
const metrics = otlpMetricsService.export;

/** Each signal's method; `read` throws on bytes that are no response. */
export const exportMethods: Readonly<Record<Signal, ExportMethod>> = {
  traces: {
    path: trace.path,
    write: trace.requestSerialize,
    read: (bytes) => {
      const { partialSuccess } = trace.responseDeserialize(bytes);
      return { rejected: countOf(partialSuccess?.rejectedSpans), message: partialSuccess?.errorMessage ?? "" };
    },
  },
  logs: {
    path: logs.path,
    write: logs.requestSerialize,
    read: (bytes) => {
      const { partialSuccess } = logs.responseDeserialize(bytes);
      return { rejected: countOf(partialSuccess?.rejectedLogRecords), message: partialSuccess?.errorMessage ?? "" };
    },
  },
  metrics: {
    path: metrics.path,
    write: metrics.requestSerialize,
    read: (bytes) => {
      const { partialSuccess } = metrics.responseDeserialize(bytes);
      return { rejected: countOf(partialSuccess?.rejectedDataPoints), message: partialSuccess?.errorMessage ?? "" };
    },
  },
};

/** A receiver's count; a negative one is nonsense and counts as none. */
function countOf(value: Parameters<typeof numberOf>[0]): number {
  return Math.max(0, numberOf(value));
}
