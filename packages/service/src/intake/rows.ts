/** OTLP requests → rows of the database. What is not Cordon's own kind of record is none of them, and only passed on. Pure. */
import { attribute, bigintOf, decodeBounded, eventName, opentelemetry, TooManyParts } from "@cordon/wire";
import { argumentsJson, clipped } from "../clip.ts";
import { Refusal } from "../rpc/refusal.ts";
import type { TelemetryRows } from "../store/telemetry.ts";
import { Attributes } from "./attributes.ts";

/** A signal of OTLP. */
export type Signal = "traces" | "logs" | "metrics";

/** What a request holds. */
export interface DecodedRequest {
  readonly rows: TelemetryRows;
  /** Records of Cordon's kinds that lack what identifies them, and were left out. */
  readonly unreadable: number;
}

/** Records of one request, at most: what holds the service's one thread for a few tenths of a second. A daemon sends 512. */
const maxRecords = 10_000;

interface MutableRows {
  readonly started: TelemetryRows["started"][number][];
  readonly ended: TelemetryRows["ended"][number][];
  readonly processes: TelemetryRows["processes"][number][];
  readonly events: TelemetryRows["events"][number][];
  readonly flows: TelemetryRows["flows"][number][];
}

const { collector } = opentelemetry.proto;
type LogRecord = opentelemetry.proto.logs.v1.ILogRecord;
type Span = opentelemetry.proto.trace.v1.ISpan;
type Resource = opentelemetry.proto.resource.v1.IResource | null | undefined;

/**
 * Reads a request of a host. Throws {@link Refusal}: `invalid-argument` when the bytes are no such request, `too-much` when it has more than {@link maxRecords},
 * `permission-denied` when a resource is another host's.
 * @param host the name in the sender's certificate
 */
export function rowsOf(signal: Signal, bytes: Uint8Array, host: string): DecodedRequest {
  const rows: MutableRows = { started: [], ended: [], processes: [], events: [], flows: [] };
  let unreadable = 0;
  const add = (added: boolean): void => {
    if (!added) unreadable += 1;
  };
  let records = 0;
  const count = (more: number): void => {
    records += more;
    if (records > maxRecords) throw new Refusal("too-much", `the request has ${records} records and ${maxRecords} are taken: send smaller batches`);
  };
  switch (signal) {
    case "traces":
      for (const { resource, scopeSpans } of decoded(collector.trace.v1.ExportTraceServiceRequest, bytes).resourceSpans) {
        checkHost(resource, host);
        const spans = scopeSpans?.flatMap((one) => one.spans ?? []) ?? [];
        count(spans.length);
        for (const span of spans) add(addSpan(rows, span, host));
      }
      break;
    case "logs":
      for (const { resource, scopeLogs } of decoded(collector.logs.v1.ExportLogsServiceRequest, bytes).resourceLogs) {
        checkHost(resource, host);
        const logs = scopeLogs?.flatMap((one) => one.logRecords ?? []) ?? [];
        count(logs.length);
        for (const record of logs) add(addRecord(rows, record, host));
      }
      break;
    case "metrics":
      for (const { resource } of decoded(collector.metrics.v1.ExportMetricsServiceRequest, bytes).resourceMetrics) checkHost(resource, host);
      break;
  }
  return { rows, unreadable };
}

function decoded<T>(codec: Parameters<typeof decodeBounded<T>>[0], bytes: Uint8Array): T {
  try {
    return decodeBounded(codec, bytes);
  } catch (error) {
    if (error instanceof TooManyParts) throw new Refusal("too-much", error.message);
    throw new Refusal("invalid-argument", "the request is no OTLP request of its kind");
  }
}

function checkHost(resource: Resource, host: string): void {
  const named = new Attributes(resource?.attributes).text(attribute.host);
  if (named === host) return;
  const what = named === null ? "names no host" : `is about the host ${JSON.stringify(named.slice(0, 80))}`;
  throw new Refusal("permission-denied", `the resource ${what}, and the certificate is for ${host}: set ${attribute.host} to the name that the host enrolled with`);
}

function addSpan(rows: MutableRows, span: Span, host: string): boolean {
  const own = new Attributes(span.attributes);
  const session = own.text(attribute.session);
  if (session === null || session === "") return true; // a span of something else
  const id = hex(span.spanId);
  if (id === "") return false;
  rows.processes.push({
    host,
    span: id,
    parent_span: hex(span.parentSpanId),
    session,
    name: clipped(span.name, 256),
    pid: own.count(attribute.pid) ?? 0n,
    command: argumentsJson(own.texts(attribute.commandArguments)),
    executable: own.text(attribute.executable) ?? "",
    start_ns: time(span.startTimeUnixNano),
    end_ns: time(span.endTimeUnixNano),
    wait_status: own.count(attribute.waitStatus),
  });
  return true;
}

function addRecord(rows: MutableRows, record: LogRecord, host: string): boolean {
  const own = new Attributes(record.attributes);
  const common = { host, session: own.text(attribute.session) ?? "", agent: own.text(attribute.agent) ?? "" };
  const time_ns = time(record.timeUnixNano);
  const trace = hex(record.traceId);
  switch (record.eventName) {
    case eventName.sessionStart:
      if (common.session === "") return false;
      rows.started.push({
        ...common,
        started_ns: time_ns,
        root_pid: own.count(attribute.pid) ?? 0n,
        uid: own.count(attribute.userId) ?? 0n,
        command: argumentsJson(own.texts(attribute.sessionCommand)),
        trace,
      });
      return true;
    case eventName.sessionEnd:
      if (common.session === "") return false;
      rows.ended.push({ ...common, ended_ns: time_ns, trace });
      return true;
    case eventName.violation:
    case eventName.event:
      return addEvent(rows, own, { ...common, time_ns, span: hex(record.spanId) });
    case eventName.flow:
      return addFlow(rows, own, { ...common, time_ns, span: hex(record.spanId) });
    case undefined:
    default:
      return true; // a log of something else
  }
}

type Common = Pick<MutableRows["events"][number], "host" | "session" | "agent" | "time_ns" | "span">;

function addEvent(rows: MutableRows, own: Attributes, common: Common): boolean {
  const id = own.text(attribute.eventId);
  if (id === null || id === "") return false;
  rows.events.push({
    ...common,
    id,
    task: own.text(attribute.task) ?? "",
    pid: own.count(attribute.pid),
    exe: own.text(attribute.executable),
    kind: own.text(attribute.kind) ?? "",
    target: own.text(attribute.target) ?? "",
    verdict: own.text(attribute.verdict) ?? "",
    backend: own.text(attribute.backend) ?? "",
    policy: own.text(attribute.policy) ?? "",
    rule: own.text(attribute.rule) ?? "",
    reason: own.text(attribute.reason) ?? "",
    count: own.count(attribute.violationCount) ?? 1n,
  });
  return true;
}

function addFlow(rows: MutableRows, own: Attributes, common: Common): boolean {
  const destination = own.text(attribute.destinationAddress);
  if (common.session === "" || destination === null) return false;
  rows.flows.push({
    ...common,
    destination,
    port: own.count(attribute.destinationPort) ?? 0n,
    protocol: own.text(attribute.transport) ?? "",
    verdict: own.text(attribute.verdict) ?? "",
    count: own.count(attribute.flowCount) ?? 1n,
    policy: own.text(attribute.policy) ?? "",
    rule: own.text(attribute.rule) ?? "",
  });
  return true;
}

/** Ids have 16 or 8 bytes (OTLP: trace_id, span_id); one of another length is none. */
function hex(bytes: Uint8Array | null | undefined): string {
  return bytes !== null && bytes !== undefined && (bytes.length === 16 || bytes.length === 8) ? Buffer.from(bytes).toString("hex") : "";
}

/** SQLite's integers are signed. */
function time(value: Parameters<typeof bigintOf>[0]): bigint {
  return bigintOf(value) & 0x7fffffffffffffffn;
}
