/** What /metrics says, in Prometheus's text format (version 0.0.4). */
import type { OtlpSender } from "@cordon/otlp";
import type { Fleet } from "./hosts/fleet.ts";
import type { Intake } from "./intake/intake.ts";
import type { Publisher } from "./publish.ts";
import { readCounter } from "./store/counters.ts";
import { bytesInUse } from "./store/size-limit.ts";
import type { Store } from "./store/store.ts";

/** Where the figures come from. */
export interface MetricsParts {
  readonly store: Store;
  readonly fleet: Fleet;
  readonly intake: Intake;
  readonly publisher: Publisher;
  readonly forward: OtlpSender | null;
}

interface Figure {
  readonly name: string;
  readonly type: "gauge" | "counter";
  readonly help: string;
  /** Label → value; the empty label: no label. */
  readonly values: Readonly<Record<string, number | bigint>>;
}

/** Reads every figure and writes it as text. Throws when the database can't be read. */
export async function metricsText(parts: MetricsParts): Promise<string> {
  return (await figures(parts))
    .map(({ name, type, help, values }) => {
      const lines = Object.entries(values).map(([label, value]) => `${name}${label === "" ? "" : `{${label}}`} ${value}`);
      return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join("\n");
    })
    .join("\n")
    .concat("\n");
}

async function figures({ store, fleet, intake, publisher, forward }: MetricsParts): Promise<readonly Figure[]> {
  const counts = intake.counts();
  const online = fleet.online();
  const bytes = await bytesInUse(store.database);
  const queue = forward?.stats();
  const one = (value: number | bigint): Figure["values"] => ({ "": value });
  return [
    { name: "cordon_hosts_online", type: "gauge", help: "Hosts with a Sync connection.", values: one(online.length) },
    { name: "cordon_hosts_enrolled", type: "gauge", help: "Hosts that have enrolled.", values: one((await store.hosts.list()).length) },
    { name: "cordon_publications_total", type: "counter", help: "Policies published: the newest serial.", values: one(publisher.wanted().serial) },
    { name: "cordon_database_bytes", type: "gauge", help: "Bytes of the database that hold something.", values: one(bytes) },
    { name: "cordon_dropped_rows_total", type: "counter", help: "Telemetry rows dropped by the size limit, over restarts.", values: one(await readCounter(store.database, "dropped")) },
    {
      name: "cordon_intake_batches_total",
      type: "counter",
      help: "OTLP requests answered OK.",
      values: { 'signal="traces"': counts.batches.traces, 'signal="logs"': counts.batches.logs, 'signal="metrics"': counts.batches.metrics },
    },
    { name: "cordon_intake_refused_total", type: "counter", help: "OTLP requests refused.", values: one(counts.refused) },
    {
      name: "cordon_intake_rows_total",
      type: "counter",
      help: "New rows stored.",
      values: { 'kind="process"': counts.processes, 'kind="event"': counts.events, 'kind="flow"': counts.flows },
    },
    { name: "cordon_intake_unreadable_total", type: "counter", help: "Records without what identifies them.", values: one(counts.unreadable) },
    { name: "cordon_forward_queue_bytes", type: "gauge", help: "Bytes that wait for the OTLP receiver.", values: one(queue?.queuedBytes ?? 0) },
    { name: "cordon_forward_sent_total", type: "counter", help: "Batches that the OTLP receiver has taken.", values: one(queue?.sentBatches ?? 0) },
    { name: "cordon_forward_dropped_total", type: "counter", help: "Batches that the forward queue dropped.", values: one(queue?.droppedBatches ?? 0) },
  ];
}
