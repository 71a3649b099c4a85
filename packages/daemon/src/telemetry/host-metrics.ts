/** The host's metrics, docs/telemetry.md. */
import type { MetricData } from "@opentelemetry/sdk-metrics";
import { attribute, metric, type EventKind } from "@cordon/wire";
import { gaugeOf, Sums, sumOf, type Point } from "./counters.ts";

/** How often metrics are written, in nanoseconds. */
const everyNs = 10_000_000_000n;

/** What is read at the moment of writing. */
export interface Reading {
  /** By kind, cumulative. */
  readonly lost: Readonly<Record<string, number>>;
  readonly sessions: number;
  readonly processes: number;
  readonly queue: { readonly bytes: number; readonly dropped: number };
}

export class HostMetrics {
  readonly #startUnixNs: bigint;
  readonly #decisions = new Sums();
  readonly #violations = new Sums();
  #nextUnixNs: bigint;

  constructor(startUnixNs: bigint) {
    this.#startUnixNs = startUnixNs;
    this.#nextUnixNs = startUnixNs + everyNs;
  }

  decided(agent: string, kind: EventKind, verdict: "allow" | "audit" | "deny"): void {
    this.#decisions.add({ [attribute.kind]: kind, [attribute.verdict]: verdict });
    if (verdict !== "allow") this.#violations.add({ [attribute.agent]: agent, [attribute.kind]: kind });
  }

  isDue(nowUnixNs: bigint): boolean {
    if (nowUnixNs < this.#nextUnixNs) return false;
    this.#nextUnixNs = nowUnixNs + everyNs;
    return true;
  }

  /** A whole set: counts since the start, and what is now. */
  collect(nowUnixNs: bigint, reading: Reading): readonly MetricData[] {
    const one = (value: number): readonly Point[] => [{ attributes: {}, value }];
    const lost = Object.entries(reading.lost).map(([kind, value]) => ({ attributes: { [attribute.lossKind]: kind }, value }));
    const sum = (named: { readonly name: string; readonly unit: string }, points: readonly Point[]): MetricData =>
      sumOf(named, points, this.#startUnixNs, nowUnixNs);
    const gauge = (named: { readonly name: string; readonly unit: string }, value: number): MetricData =>
      gaugeOf(named, one(value), this.#startUnixNs, nowUnixNs);
    return [
      sum(metric.decisions, this.#decisions.points()),
      sum(metric.violations, this.#violations.points()),
      sum(metric.lostRecords, lost),
      gauge(metric.sessions, reading.sessions),
      gauge(metric.processes, reading.processes),
      gauge(metric.queueBytes, reading.queue.bytes),
      sum(metric.queueDropped, one(reading.queue.dropped)),
    ].filter(({ dataPoints }) => dataPoints.length > 0);
  }
}
