/** Tables as Kysely sees them. Integers are bigint: times are nanoseconds since 1970, beyond 2⁵³. */
import type { Generated } from "kysely";

/** An enrolled host, and what it said last. */
export interface HostRow {
  name: string;
  enrolled_ns: bigint;
  last_seen_ns: bigint;
  daemon_version: string;
  kernel_release: string;
  /** Hex; differs from the one in force after a refusal. */
  digest_last_tried: string;
  last_error: string;
  digest_in_force: string;
  serial_in_force: bigint;
  /** JSON: BackendStatus[] */
  backends: string;
  lost_records: bigint;
}

/** A signed bundle, as it goes over the wire. */
export interface PublicationRow {
  serial: bigint;
  digest: string;
  /** BundleEnvelope, encoded. */
  envelope: Uint8Array;
  published_ns: bigint;
}

/** A one-time token; of its secret only the hash is known. */
export interface JoinTokenRow {
  /** Hex SHA-256 of the secret. */
  hash: string;
  expires_ms: bigint;
  used_by: string | null;
}

/** A session, as its host's status and its telemetry tell. */
export interface SessionRow {
  /** In the order of arrival. */
  sequence: bigint;
  host: string;
  session: string;
  agent: string;
  /** starting, running, frozen, ended */
  state: string;
  started_ns: bigint;
  /** 0: not ended. */
  ended_ns: bigint;
  root_pid: bigint;
  processes: bigint;
  uid: bigint;
  /** JSON: string[], redacted. */
  command: string;
  violations: bigint;
  /** Hex. */
  trace: string;
  /** 1: a status of its host has named it. */
  reported: bigint;
}

/** A process that has ended. */
export interface ProcessRow {
  /** In the order of arrival. */
  sequence: bigint;
  host: string;
  span: string;
  parent_span: string;
  session: string;
  name: string;
  pid: bigint;
  /** JSON: string[], redacted. */
  command: string;
  executable: string;
  start_ns: bigint;
  end_ns: bigint;
  /** As wait(2); null: not known. */
  wait_status: bigint | null;
}

/** An event of the command line; a violation when its verdict is not allow. */
export interface EventRow {
  /** In the order of arrival. */
  sequence: bigint;
  id: string;
  time_ns: bigint;
  host: string;
  agent: string;
  session: string;
  task: string;
  pid: bigint | null;
  exe: string | null;
  kind: string;
  target: string;
  verdict: string;
  backend: string;
  policy: string;
  rule: string;
  reason: string;
  /** Identical ones that it stands for. */
  count: bigint;
  /** Hex; empty: not known. */
  span: string;
}

/** Connections of one kind within one window. */
export interface FlowRow {
  /** In the order of arrival. */
  sequence: bigint;
  /** Start of the window of 10 s. */
  time_ns: bigint;
  host: string;
  agent: string;
  session: string;
  destination: string;
  port: bigint;
  protocol: string;
  verdict: string;
  count: bigint;
  policy: string;
  rule: string;
  span: string;
}

/** A number that survives a restart. */
export interface CounterRow {
  name: string;
  value: bigint;
}

/** Kinds of telemetry that take room: tables, with the sessions that have not ended by themselves. */
export type UsageKind = "events" | "flows" | "processes" | "sessions" | "running";

/** How much telemetry of a host is stored; kept by the tables' triggers. */
export interface UsageRow {
  host: string;
  kind: UsageKind;
  rows: bigint;
  /** Of their texts, and an estimate for the rest. */
  bytes: bigint;
}

/** A row that is not in its table yet: the table numbers it. */
export type Unnumbered<Row extends { sequence: bigint }> = Omit<Row, "sequence">;

type Numbered<Row extends { sequence: bigint }> = Unnumbered<Row> & { sequence: Generated<bigint> };

/** Every table, by name. */
export interface Tables {
  hosts: HostRow;
  publications: PublicationRow;
  join_tokens: JoinTokenRow;
  sessions: Numbered<SessionRow>;
  processes: Numbered<ProcessRow>;
  events: Numbered<EventRow>;
  flows: Numbered<FlowRow>;
  counters: CounterRow;
  usage: UsageRow;
}
