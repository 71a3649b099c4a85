/** Kernel records in, OTLP out: observe, identify, fold, redact, export. */
import type { Resource } from "@opentelemetry/resources";
import type { Signal } from "@cordon/otlp";
import { systemClock } from "./clock.ts";
import type { Telemetry, TelemetrySources } from "./contract.ts";
import { TelemetryPipeline } from "./pipeline.ts";

export type { DomainStore, Telemetry, TelemetrySources } from "./contract.ts";
export { domainFiles } from "./domain-files.ts";
export { readResource } from "./resource.ts";

/** @param send takes a whole OTLP request of a signal; must not throw */
export function openTelemetry(sources: TelemetrySources, resource: Resource, send: (signal: Signal, bytes: Uint8Array) => void): Telemetry {
  return new TelemetryPipeline(sources, sources.clock ?? systemClock, resource, send);
}
