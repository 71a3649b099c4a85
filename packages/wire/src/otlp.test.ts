import { ProtobufLogsSerializer, ProtobufTraceSerializer } from "@opentelemetry/otlp-transformer";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { describe, expect, it } from "vitest";
import { bigintOf, opentelemetry } from "./index.ts";

const { collector } = opentelemetry.proto;
const resource = resourceFromAttributes({ "host.name": "h1" });
const instrumentationScope = { name: "cordon", version: "1" };
const traceId = "0af7651916cd43dd8448eb211c80319c";
const spanId = "b7ad6b7169203331";

type LogRecords = Parameters<typeof ProtobufLogsSerializer.serializeRequest>[0];
type Spans = Parameters<typeof ProtobufTraceSerializer.serializeRequest>[0];

describe("the OTLP definition of our own", () => {
  it("reads the logs that OpenTelemetry's serializer writes", () => {
    const record = {
      hrTime: [1_700_000_000, 123_456_789],
      hrTimeObserved: [1_700_000_001, 5],
      severityNumber: 13,
      severityText: "WARN",
      body: "refused",
      eventName: "cordon.violation",
      attributes: { "cordon.agent": "coder", "process.pid": 42, big: true, ratio: 0.5, list: ["a", "b"] },
      droppedAttributesCount: 3,
      spanContext: { traceId, spanId, traceFlags: 1 },
      resource,
      instrumentationScope,
    };
    const bytes = ProtobufLogsSerializer.serializeRequest([record] as unknown as LogRecords) ?? new Uint8Array(0);
    const request = collector.logs.v1.ExportLogsServiceRequest.decode(bytes);
    const [read] = request.resourceLogs[0]?.scopeLogs?.[0]?.logRecords ?? [];
    expect(request.resourceLogs[0]?.resource?.attributes).toMatchObject([{ key: "host.name", value: { stringValue: "h1" } }]);
    expect(request.resourceLogs[0]?.scopeLogs?.[0]?.scope).toMatchObject(instrumentationScope);
    expect(bigintOf(read?.timeUnixNano)).toBe(1_700_000_000_123_456_789n);
    expect(bigintOf(read?.observedTimeUnixNano)).toBe(1_700_000_001_000_000_005n);
    expect(read).toMatchObject({ severityNumber: 13, severityText: "WARN", eventName: "cordon.violation", droppedAttributesCount: 3 });
    expect(Buffer.from(read?.traceId ?? []).toString("hex")).toBe(traceId);
    expect(Buffer.from(read?.spanId ?? []).toString("hex")).toBe(spanId);
    expect(read?.body?.stringValue).toBe("refused");
    const values = new Map(read?.attributes?.map((one) => [one.key, one.value]));
    expect(values.get("cordon.agent")?.stringValue).toBe("coder");
    expect(bigintOf(values.get("process.pid")?.intValue)).toBe(42n);
    expect(values.get("big")?.boolValue).toBe(true);
    expect(values.get("ratio")?.doubleValue).toBe(0.5);
    expect(values.get("list")?.arrayValue?.values?.map((one) => one.stringValue)).toEqual(["a", "b"]);
  });

  it("reads the spans that OpenTelemetry's serializer writes", () => {
    const span = {
      name: "process",
      kind: 0,
      spanContext: () => ({ traceId, spanId, traceFlags: 1 }),
      parentSpanContext: { traceId, spanId: "00f067aa0ba902b7", traceFlags: 1 },
      startTime: [1_700_000_000, 1],
      endTime: [1_700_000_002, 2],
      duration: [2, 1],
      ended: true,
      status: { code: 2, message: "exit 1" },
      attributes: { "process.pid": 7 },
      links: [],
      events: [{ name: "exec", time: [1_700_000_001, 3], attributes: {} }],
      droppedAttributesCount: 0,
      droppedEventsCount: 0,
      droppedLinksCount: 0,
      resource,
      instrumentationScope,
    };
    const bytes = ProtobufTraceSerializer.serializeRequest([span] as unknown as Spans) ?? new Uint8Array(0);
    const request = collector.trace.v1.ExportTraceServiceRequest.decode(bytes);
    const [read] = request.resourceSpans[0]?.scopeSpans?.[0]?.spans ?? [];
    expect(Buffer.from(read?.parentSpanId ?? []).toString("hex")).toBe("00f067aa0ba902b7");
    expect(bigintOf(read?.startTimeUnixNano)).toBe(1_700_000_000_000_000_001n);
    expect(bigintOf(read?.endTimeUnixNano)).toBe(1_700_000_002_000_000_002n);
    expect(read).toMatchObject({ name: "process", kind: 1, status: { code: 2, message: "exit 1" } });
    expect(read?.events?.[0]).toMatchObject({ name: "exec" });
  });
});
