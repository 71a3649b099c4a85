/** Hand-made kernel records, and OTLP bytes read back, for this folder's tests. */
import { resourceFromAttributes } from "@opentelemetry/resources";
import type { Signal } from "@cordon/otlp";
import { abi, type EventHead, type KernelEvent } from "@cordon/probe";
import { bigintOf, opentelemetry } from "@cordon/wire";
import type { Session } from "../session.ts";
import { traceOf } from "../sessions/trace.ts";
import type { Decision } from "./subject.ts";
import type { Telemetry, TelemetrySources } from "./contract.ts";
import { openTelemetry } from "./telemetry.ts";

type Value = string | bigint | readonly string[];

/** A record as a receiver reads it. */
export interface ReadRecord {
  readonly name: string;
  readonly timeUnixNs: bigint;
  readonly endUnixNs: bigint;
  readonly trace: string;
  readonly span: string;
  readonly parent: string;
  readonly failure: string;
  readonly attributes: Readonly<Record<string, Value>>;
}

/** Boot time 0 is this moment. */
export const bootUnixNs = 1_700_000_000_000_000_000n;
export const second = 1_000_000_000n;

export function sessionOf(more: Partial<Session> = {}): Session {
  const handle = more.handle ?? 0x1234n;
  const id = `s-${handle.toString(16).padStart(16, "0")}`;
  return {
    id,
    handle,
    agent: "coder",
    trace: traceOf("h1", id),
    startedUnixNs: bootUnixNs + 100n * second,
    uid: 1000,
    home: "/home/dev",
    rootPid: 300,
    rootStartNs: 100n * second,
    command: ["/usr/bin/agent", "--token", "[redacted]"],
    files: "lsm",
    ...more,
  };
}

let sequence = 0n;

/** A record's head; of the session's root unless said. */
export function head(more: Partial<EventHead> = {}): EventHead {
  sequence += 1n;
  return { cpu: 0, sequence, timeNs: 101n * second, session: 0x1234n, tgid: 300, tid: 300, startNs: 100n * second, ...more };
}

export function decision(more: Partial<Decision> = {}): Decision {
  return {
    ...head(),
    kind: "decision",
    verdict: "deny",
    reason: 5,
    rule: 0,
    generation: 1,
    operation: "open",
    access: abi.read,
    backend: "lsm",
    address: new Uint8Array(16),
    port: 0,
    protocol: 0,
    dev: 0x800001,
    text: "",
    truncated: false,
    ...more,
  };
}

/** IPv4, as the kernel has it. */
export function ipv4(...bytes: readonly number[]): Uint8Array {
  return Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...bytes]);
}

export function audit(type: number, text: string, more: Partial<EventHead> = {}): KernelEvent {
  return { ...head({ session: 0n, tgid: 0, startNs: 0n }), ...more, kind: "audit", type, text };
}

/** A telemetry whose clock is set by hand, and what it has sent. */
export interface Bench {
  readonly telemetry: Telemetry;
  readonly sent: { readonly signal: Signal; readonly bytes: Uint8Array }[];
  /** Sets the clock to seconds after boot, and ticks. */
  tickAt(seconds: number): void;
  logs(name?: string): readonly ReadRecord[];
  spans(): readonly ReadRecord[];
  /** The latest values: "name{attributes}" → value. */
  metrics(): Readonly<Record<string, bigint>>;
}

export function openBench(more: Partial<TelemetrySources> = {}): Bench {
  let bootNs = 100n * second;
  const sent: Bench["sent"] = [];
  const telemetry = openTelemetry(
    {
      host: "h1",
      sessionOf: () => null,
      ruleOf: (generation, rule) => ({ id: `base/rule[${rule}]@${generation}`, policy: "base" }),
      fileBackend: "lsm",
      lost: () => ({ fork: 0n, decision: 3n }),
      queue: () => ({ bytes: 4096, dropped: 2 }),
      readMountInfo: () => "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n2 1 8:2 / /home rw - ext4 /dev/sda2 rw\n3 1 0:5 / /proc rw - proc proc rw\n",
      clock: { unixNs: () => bootUnixNs + bootNs, bootNs: () => bootNs },
      ...more,
    },
    resourceFromAttributes({ "host.name": "h1", "service.version": "9.9" }),
    (signal, bytes) => sent.push({ signal, bytes }),
  );
  const of = (signal: Signal): readonly Uint8Array[] => sent.filter((one) => one.signal === signal).map((one) => one.bytes);
  return {
    telemetry,
    sent,
    tickAt: (seconds) => {
      bootNs = BigInt(seconds) * second;
      telemetry.tick(bootUnixNs + bootNs);
    },
    logs: (name) => of("logs").flatMap(readLogs).filter((one) => name === undefined || one.name === name),
    spans: () => of("traces").flatMap(readSpans),
    metrics: () => readMetrics(of("metrics").at(-1) ?? new Uint8Array(0)),
  };
}

const { collector } = opentelemetry.proto;
const hex = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString("hex");

function readLogs(bytes: Uint8Array): readonly ReadRecord[] {
  const request = collector.logs.v1.ExportLogsServiceRequest.decode(bytes);
  const records = request.resourceLogs.flatMap((one) => one.scopeLogs ?? []).flatMap((one) => one.logRecords ?? []);
  return records.map((one) => ({
    name: one.eventName ?? "",
    timeUnixNs: bigintOf(one.timeUnixNano),
    endUnixNs: 0n,
    trace: hex(one.traceId),
    span: hex(one.spanId),
    parent: "",
    failure: "",
    attributes: readAttributes(one.attributes),
  }));
}

function readSpans(bytes: Uint8Array): readonly ReadRecord[] {
  const request = collector.trace.v1.ExportTraceServiceRequest.decode(bytes);
  const spans = request.resourceSpans.flatMap((one) => one.scopeSpans ?? []).flatMap((one) => one.spans ?? []);
  return spans.map((one) => ({
    name: one.name ?? "",
    timeUnixNs: bigintOf(one.startTimeUnixNano),
    endUnixNs: bigintOf(one.endTimeUnixNano),
    trace: hex(one.traceId),
    span: hex(one.spanId),
    parent: hex(one.parentSpanId),
    failure: one.status?.message ?? "",
    attributes: readAttributes(one.attributes),
  }));
}

function readMetrics(bytes: Uint8Array): Readonly<Record<string, bigint>> {
  const request = collector.metrics.v1.ExportMetricsServiceRequest.decode(bytes);
  const metrics = request.resourceMetrics.flatMap((one) => one.scopeMetrics ?? []).flatMap((one) => one.metrics ?? []);
  const values = metrics.flatMap((one) =>
    (one.sum?.dataPoints ?? one.gauge?.dataPoints ?? []).map((point): [string, bigint] => {
      const attributes = Object.values(readAttributes(point.attributes)).join(",");
      return [attributes === "" ? (one.name ?? "") : `${one.name}{${attributes}}`, bigintOf(point.asInt)];
    }),
  );
  return Object.fromEntries(values);
}

function readAttributes(attributes: readonly opentelemetry.proto.common.v1.IKeyValue[] | null | undefined): Readonly<Record<string, Value>> {
  const value = (one: opentelemetry.proto.common.v1.IKeyValue): Value => {
    if (one.value?.arrayValue) return (one.value.arrayValue.values ?? []).map((each) => each.stringValue ?? "");
    return one.value?.stringValue ?? bigintOf(one.value?.intValue);
  };
  return Object.fromEntries((attributes ?? []).map((one) => [one.key ?? "", value(one)]));
}
