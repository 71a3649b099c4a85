/** For tests: OTLP requests as a daemon would send them. */
import { attribute, eventName, int64, opentelemetry, uint64 } from "@cordon/wire";

const { collector } = opentelemetry.proto;
type KeyValue = opentelemetry.proto.common.v1.IKeyValue;

/** An attribute's value: text, an integer, or a list of text. */
export type Value = string | bigint | readonly string[];

export function attributes(values: Readonly<Record<string, Value>>): KeyValue[] {
  return Object.entries(values).map(([key, value]) => ({ key, value: anyValue(value) }));
}

function anyValue(value: Value): opentelemetry.proto.common.v1.IAnyValue {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "bigint") return { intValue: int64(value) };
  return { arrayValue: { values: value.map((one) => ({ stringValue: one })) } };
}

/** A log record. */
export interface TestRecord {
  readonly name: string;
  readonly timeNs: bigint;
  /** Hex. */
  readonly trace?: string;
  readonly span?: string;
  readonly attributes: Readonly<Record<string, Value>>;
}

export function logsRequest(host: string, records: readonly TestRecord[]): Buffer {
  const logRecords = records.map((one) => ({
    eventName: one.name,
    timeUnixNano: uint64(one.timeNs),
    traceId: Buffer.from(one.trace ?? "", "hex"),
    spanId: Buffer.from(one.span ?? "", "hex"),
    attributes: attributes(one.attributes),
  }));
  return Buffer.from(
    collector.logs.v1.ExportLogsServiceRequest.encode({ resourceLogs: [{ resource: { attributes: attributes({ [attribute.host]: host }) }, scopeLogs: [{ logRecords }] }] }).finish(),
  );
}

/** A process's span. */
export interface TestSpan {
  readonly span: string;
  readonly parent?: string;
  readonly name: string;
  readonly startNs: bigint;
  readonly endNs: bigint;
  readonly attributes: Readonly<Record<string, Value>>;
}

export function tracesRequest(host: string, spans: readonly TestSpan[]): Buffer {
  const wire = spans.map((one) => ({
    spanId: Buffer.from(one.span, "hex"),
    parentSpanId: Buffer.from(one.parent ?? "", "hex"),
    name: one.name,
    startTimeUnixNano: uint64(one.startNs),
    endTimeUnixNano: uint64(one.endNs),
    attributes: attributes(one.attributes),
  }));
  return Buffer.from(
    collector.trace.v1.ExportTraceServiceRequest.encode({ resourceSpans: [{ resource: { attributes: attributes({ [attribute.host]: host }) }, scopeSpans: [{ spans: wire }] }] }).finish(),
  );
}

export function metricsRequest(host: string): Buffer {
  return Buffer.from(collector.metrics.v1.ExportMetricsServiceRequest.encode({ resourceMetrics: [{ resource: { attributes: attributes({ [attribute.host]: host }) } }] }).finish());
}

/** A denied open, whose id is made of its number. */
export function violation(session: string, number: number, more: Readonly<Record<string, Value>> = {}): TestRecord {
  return {
    name: eventName.violation,
    timeNs: BigInt(1000 + number),
    attributes: {
      [attribute.eventId]: `${session}-${number}`,
      [attribute.agent]: "coder",
      [attribute.session]: session,
      [attribute.kind]: "open",
      [attribute.target]: `/secret/${number}`,
      [attribute.verdict]: "deny",
      [attribute.backend]: "lsm",
      [attribute.policy]: "coder-base",
      [attribute.rule]: "",
      [attribute.reason]: "not-allowed",
      ...more,
    },
  };
}

/** A window of flows to 192.0.2.1:443. */
export function flow(session: string, windowNs: bigint, count: bigint, more: Readonly<Record<string, Value>> = {}, span = ""): TestRecord {
  return {
    name: eventName.flow,
    timeNs: windowNs,
    span,
    attributes: {
      [attribute.agent]: "coder",
      [attribute.session]: session,
      [attribute.destinationAddress]: "192.0.2.1",
      [attribute.destinationPort]: 443n,
      [attribute.transport]: "tcp",
      [attribute.verdict]: "allow",
      [attribute.flowCount]: count,
      [attribute.policy]: "coder-base",
      [attribute.rule]: "coder-base/egress[0]",
      ...more,
    },
  };
}

export function sessionStart(session: string, timeNs: bigint, command: readonly string[] = ["node", "agent.js"]): TestRecord {
  return {
    name: eventName.sessionStart,
    timeNs,
    trace: "0123456789abcdef0123456789abcdef",
    attributes: { [attribute.session]: session, [attribute.agent]: "coder", [attribute.userId]: "1000", [attribute.sessionCommand]: command, [attribute.pid]: 42n },
  };
}

export function sessionEnd(session: string, timeNs: bigint): TestRecord {
  return { name: eventName.sessionEnd, timeNs, attributes: { [attribute.session]: session, [attribute.agent]: "coder", [attribute.waitStatus]: 0n } };
}
