/** The lists of the command line. */
import type { CompiledAgent } from "@cordon/policy";
import { int64, uint64, type cordon } from "@cordon/wire";
import type { Fleet } from "../hosts/fleet.ts";
import type { Publisher } from "../publish.ts";
import { newestFlows, violationCounts } from "../store/read-telemetry.ts";
import type { SessionRow } from "../store/schema.ts";
import type { Store } from "../store/store.ts";

/** What the lists are made of. */
export interface ListParts {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly fleet: Fleet;
}

/** How many rows a list has: when nothing is said, and at most. */
const listLimit = { default: 1000, most: 10_000 } as const;

/** The limit that a request asks for. */
export function limitOf(asked: number): number {
  return Math.min(asked === 0 ? listLimit.default : asked, listLimit.most);
}

/** Every host that has enrolled, by name, as it last told. */
export async function listHosts({ store, publisher, fleet }: ListParts): Promise<cordon.v1.IHost[]> {
  const online = new Set(fleet.online());
  const running = await store.sessions.running();
  return (await store.hosts.list()).map((row) => ({
    host: row.name,
    online: online.has(row.name),
    lastSeenUnixNs: int64(row.last_seen_ns),
    daemonVersion: row.daemon_version,
    kernelRelease: row.kernel_release,
    digestWanted: publisher.wanted().digest,
    digestLastTried: row.digest_last_tried,
    lastError: row.last_error,
    digestInForce: row.digest_in_force,
    backends: JSON.parse(row.backends) as cordon.v1.IBackendStatus[], // as host-status.ts wrote it
    sessions: running.get(row.name) ?? 0,
    lostRecords: uint64(row.lost_records),
  }));
}

/** Agents of the wanted policy, and those that only sessions or violations know. */
export async function listAgents({ store, publisher }: ListParts): Promise<cordon.v1.IAgent[]> {
  const running = new Map<string, number>();
  for (const { agent } of await store.sessions.list({ all: false })) running.set(agent, (running.get(agent) ?? 0) + 1);
  const violations = await violationCounts(store.database, "agent");
  const compiled = new Map(publisher.wanted().bundle.agents.map((one) => [one.name, one]));
  return [...new Set([...compiled.keys(), ...running.keys(), ...violations.keys()])].sort().map((name) => {
    const agent = compiled.get(name);
    return {
      name,
      policies: agent?.policies.map((one) => one.name) ?? [],
      mode: modeOf(agent),
      sessions: running.get(name) ?? 0,
      violations: uint64(violations.get(name) ?? 0n),
      rules: agent?.rules.length ?? 0,
    };
  });
}

function modeOf(agent: CompiledAgent | undefined): string {
  const modes = agent?.policies.map((one) => one.mode) ?? [];
  if (modes.includes("enforce")) return "enforce";
  return modes.length > 0 ? "audit" : "none";
}

/** The newest sessions of all hosts, oldest first; with `all` those that have ended, too. */
export async function listSessions(store: Store, all: boolean): Promise<cordon.v1.ISession[]> {
  const rows = await store.sessions.list({ all });
  const violations = await violationCounts(store.database, "session");
  return rows.map((row) => ({ host: row.host, status: statusOfSession(row, violations.get(row.session) ?? 0n) }));
}

/** `counted`: violations that are stored; a host may have counted more, or telemetry have told of more after its last status. */
export function statusOfSession(row: SessionRow, counted: bigint): cordon.v1.ISessionStatus {
  return {
    session: row.session,
    agent: row.agent,
    state: row.state,
    startedUnixNs: int64(row.started_ns),
    endedUnixNs: int64(row.ended_ns),
    rootPid: Number(row.root_pid),
    processes: Number(row.processes),
    uid: Number(row.uid),
    command: JSON.parse(row.command) as string[], // as host-status.ts and rows.ts wrote it
    violations: uint64(row.violations > counted ? row.violations : counted),
    trace: row.trace,
  };
}

/** The newest flows, oldest first; of every session when none is named. */
export async function listFlows(store: Store, session: string, limit: number): Promise<cordon.v1.IFlow[]> {
  return (await newestFlows(store.database, session, limitOf(limit))).map((row) => ({
    timeUnixNs: int64(row.time_ns),
    host: row.host,
    agent: row.agent,
    session: row.session,
    destination: row.destination,
    port: Number(row.port),
    protocol: row.protocol,
    verdict: row.verdict,
    count: uint64(row.count),
    policy: row.policy,
    rule: row.rule,
  }));
}
