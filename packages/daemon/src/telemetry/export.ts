/** Plain records → OTLP bytes, by OpenTelemetry's own serializers. */
import type { Attributes, HrTime } from "@opentelemetry/api";
import { ProtobufLogsSerializer, ProtobufMetricsSerializer, ProtobufTraceSerializer } from "@opentelemetry/otlp-transformer";
import type { Resource } from "@opentelemetry/resources";
import type { MetricData } from "@opentelemetry/sdk-metrics";
import type { Signal } from "@cordon/otlp";
import { scopeName } from "@cordon/wire";

/** A log record. */
export interface LogRecord {
  readonly timeUnixNs: bigint;
  readonly eventName: string;
  readonly severity: "info" | "warn";
  /** For people; null: the attributes say it all. */
  readonly body: string | null;
  readonly traceId: string;
  /** Empty: no span of its own. */
  readonly spanId: string;
  readonly attributes: Attributes;
}

/** A span. */
export interface SpanRecord {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly startUnixNs: bigint;
  readonly endUnixNs: bigint;
  /** Why it failed; null when it did not. */
  readonly failure: string | null;
  readonly attributes: Attributes;
}

/** Most records of one batch. */
export const maxBatchRecords = 512;

/** Severity numbers and texts (OpenTelemetry's log data model). */
const severities = { info: { severityNumber: 9, severityText: "INFO" }, warn: { severityNumber: 13, severityText: "WARN" } } as const;
const sampled = 1; // W3C trace context, trace-flags

type ReadableLogRecord = Parameters<typeof ProtobufLogsSerializer.serializeRequest>[0][number];
type ReadableSpan = Parameters<typeof ProtobufTraceSerializer.serializeRequest>[0][number];

/** Gathers records and hands them on in batches. */
export class Exporter {
  readonly #resource: Resource;
  readonly #scope: { readonly name: string; readonly version: string };
  readonly #send: (signal: Signal, bytes: Uint8Array) => void;
  readonly #observedUnixNs: () => bigint;
  #logs: ReadableLogRecord[] = [];
  #spans: ReadableSpan[] = [];

  /** @param observedUnixNs when a record is written */
  constructor(resource: Resource, version: string, send: (signal: Signal, bytes: Uint8Array) => void, observedUnixNs: () => bigint) {
    this.#resource = resource;
    this.#scope = { name: scopeName, version };
    this.#send = send;
    this.#observedUnixNs = observedUnixNs;
  }

  log(record: LogRecord): void {
    const { traceId, spanId } = record;
    this.#logs.push({
      hrTime: hrTimeOf(record.timeUnixNs),
      hrTimeObserved: hrTimeOf(this.#observedUnixNs()),
      ...severities[record.severity],
      ...(record.body === null ? {} : { body: record.body }),
      eventName: record.eventName,
      attributes: record.attributes,
      droppedAttributesCount: 0,
      spanContext: { traceId, spanId, traceFlags: sampled },
      resource: this.#resource,
      instrumentationScope: this.#scope,
    });
    if (this.#logs.length >= maxBatchRecords) this.#flushLogs();
  }

  span(record: SpanRecord): void {
    const { traceId, parentSpanId } = record;
    const spanContext = { traceId, spanId: record.spanId, traceFlags: sampled };
    this.#spans.push({
      name: record.name,
      kind: 0, // internal
      spanContext: () => spanContext,
      ...(parentSpanId === null ? {} : { parentSpanContext: { traceId, spanId: parentSpanId, traceFlags: sampled } }),
      startTime: hrTimeOf(record.startUnixNs),
      endTime: hrTimeOf(record.endUnixNs),
      duration: hrTimeOf(record.endUnixNs - record.startUnixNs),
      ended: true,
      status: record.failure === null ? { code: 0 } : { code: 2, message: record.failure },
      attributes: record.attributes,
      links: [],
      events: [],
      droppedAttributesCount: 0,
      droppedEventsCount: 0,
      droppedLinksCount: 0,
      resource: this.#resource,
      instrumentationScope: this.#scope,
    });
    if (this.#spans.length >= maxBatchRecords) this.#flushSpans();
  }

  /** One batch of its own. */
  metrics(metrics: readonly MetricData[]): void {
    const scopeMetrics = [{ scope: this.#scope, metrics: [...metrics] }];
    this.#hand("metrics", ProtobufMetricsSerializer.serializeRequest({ resource: this.#resource, scopeMetrics }));
  }

  flush(): void {
    this.#flushLogs();
    this.#flushSpans();
  }

  #flushLogs(): void {
    if (this.#logs.length === 0) return;
    const logs = this.#logs;
    this.#logs = [];
    this.#hand("logs", ProtobufLogsSerializer.serializeRequest(logs));
  }

  #flushSpans(): void {
    if (this.#spans.length === 0) return;
    const spans = this.#spans;
    this.#spans = [];
    this.#hand("traces", ProtobufTraceSerializer.serializeRequest(spans));
  }

  #hand(signal: Signal, bytes: Uint8Array | undefined): void {
    if (bytes !== undefined) this.#send(signal, bytes);
  }
}

/** OpenTelemetry's seconds and nanoseconds. */
export function hrTimeOf(unixNs: bigint): HrTime {
  const positive = unixNs > 0n ? unixNs : 0n;
  return [Number(positive / 1_000_000_000n), Number(positive % 1_000_000_000n)];
}
