/** Counters and gauges as OpenTelemetry's metric data. */
import { ValueType, type Attributes } from "@opentelemetry/api";
import { AggregationTemporality, DataPointType, type MetricData } from "@opentelemetry/sdk-metrics";
import { hrTimeOf } from "./export.ts";

/** Name and unit, as in `metric` of the wire's names. */
interface Named {
  readonly name: string;
  readonly unit: string;
}

/** One value with what it is of. */
export interface Point {
  readonly attributes: Attributes;
  readonly value: number;
}

/** Sums since the start, by attributes. The attributes' values must come from a bounded set. */
export class Sums {
  readonly #points = new Map<string, { readonly attributes: Attributes; value: number }>();

  add(attributes: Readonly<Record<string, string>>, by = 1): void {
    const key = Object.values(attributes).join("\0");
    const point = this.#points.get(key);
    if (point === undefined) this.#points.set(key, { attributes, value: by });
    else point.value += by;
  }

  points(): readonly Point[] {
    return [...this.#points.values()];
  }
}

/** A cumulative, monotonic sum. */
export function sumOf(named: Named, points: readonly Point[], startUnixNs: bigint, nowUnixNs: bigint): MetricData {
  return {
    ...dataOf(named, points, startUnixNs, nowUnixNs),
    dataPointType: DataPointType.SUM,
    isMonotonic: true,
  };
}

/** The value now. */
export function gaugeOf(named: Named, points: readonly Point[], startUnixNs: bigint, nowUnixNs: bigint): MetricData {
  return { ...dataOf(named, points, startUnixNs, nowUnixNs), dataPointType: DataPointType.GAUGE };
}

function dataOf({ name, unit }: Named, points: readonly Point[], startUnixNs: bigint, nowUnixNs: bigint) {
  const startTime = hrTimeOf(startUnixNs);
  const endTime = hrTimeOf(nowUnixNs);
  return {
    descriptor: { name, unit, description: "", valueType: ValueType.INT },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
    dataPoints: points.map(({ attributes, value }) => ({ attributes, value, startTime, endTime })),
  };
}
