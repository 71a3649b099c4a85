/** The generation in force: built aside, switched by one write, its refused flows cut. */
import type { Bundle, CompiledAgent } from "@cordon/policy";
import type { MapRow, Probe } from "@cordon/probe";
import { domainKey, Domains } from "./domains.ts";
import { lowerAgent, type HostFacts } from "./lower.ts";
import { homesOf } from "./homes.ts";
import { needsRestart } from "./below-ceiling.ts";
import { refusalsOf, type Refusal } from "./landlock.ts";
import { ownFileRefusalsOf } from "./own-files.ts";
import { pinRefusalsOf } from "./pins.ts";
import { socketRefusalsOf } from "./sockets.ts";

/** A session that rows are kept for. */
export interface EnforcedSession {
  readonly handle: bigint;
  readonly agent: string;
  /** The agent as it was when the session's Landlock domain was made; null on LSM. */
  readonly ceiling: CompiledAgent | null;
  /** The session user's home directory. */
  readonly home: string;
}

/** What a generation is made from, on this host. */
export interface LoweringHost {
  /** Reads the facts of this host for a user's home and the bundle that is to be lowered. */
  facts(home: string, bundle: Bundle): HostFacts;
  /** Takes note of a bundle that nothing here refuses, before anything of it is in force. What it throws ends the switch. */
  accepted(bundle: Bundle): void;
  /** Whether a responder answers for opens below Landlock domains. */
  readonly answers: boolean;
}

/** What a switch did. */
export type SwitchResult =
  | {
      readonly ok: true;
      readonly generation: number;
      /** Handles of sessions whose file and exec rules stay as they were until they are started anew. */
      readonly needsRestart: readonly bigint[];
      readonly flowsCut: number;
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The generation in force, and the sessions that it is written for. */
export class Generations {
  readonly #probe: Probe;
  readonly #ownPorts: readonly number[];
  readonly #host: LoweringHost;
  readonly #domains = new Domains();
  #bundle: Bundle = { format: 1, agents: [] };
  #generation: number;

  constructor(probe: Probe, ownPorts: readonly number[], host: LoweringHost) {
    this.#probe = probe;
    this.#ownPorts = ownPorts;
    this.#host = host;
    this.#generation = probe.control().generation;
  }

  /** The agent as the bundle in force has it. */
  agent(name: string): CompiledAgent | null {
    return this.#bundle.agents.find((one) => one.name === name) ?? null;
  }

  /** The facts of this host for a new session of a user with this home, under the bundle in force. */
  facts(home: string): HostFacts {
    return this.#host.facts(home, this.#bundle);
  }

  /** Writes a new session's rows under the generation in force, and its row. */
  admit(session: EnforcedSession, filesElsewhere: boolean): void {
    const rows = this.#rowsOf(session, this.facts(session.home));
    const { domain, isNew } = this.#domains.join(session.handle, domainKey(session.agent, session.home, rows));
    try {
      if (isNew) this.#probe.writeRows(this.#generation, domain, rows);
      this.#probe.setSession(session.handle, { domain, quarantined: false, filesElsewhere });
    } catch (error) {
      this.dismiss(session.handle); // nobody is to share rows that were not written
      throw error;
    }
  }

  /** Takes over a session that an earlier daemon admitted; its rows are written with the next switch. False when the kernel has no row of it. */
  adopt(session: EnforcedSession): boolean {
    const row = this.#probe.getSession(session.handle);
    if (row === null) return false;
    this.#domains.adopt(session.handle, row.domain);
    return true;
  }

  /** Denies a session everything, or lets it go on as its rules say. */
  quarantine(handle: bigint, quarantined: boolean): void {
    const row = this.#probe.getSession(handle);
    if (row !== null) this.#probe.setSession(handle, { ...row, quarantined });
  }

  /** The generation in force; 0 before the first. */
  get inForce(): number {
    return this.#generation;
  }

  /** Forgets a session that has ended. */
  dismiss(handle: bigint): void {
    const domain = this.#domains.leave(handle);
    if (domain !== null) this.#probe.dropRows(this.#generation, domain);
  }

  /** Puts a bundle in force for every running session, or refuses it whole and changes nothing. */
  switchTo(bundle: Bundle, sessions: readonly EnforcedSession[]): SwitchResult {
    const factsOf = this.#factsByHome(bundle);
    const refusals = this.#refusalsOf(bundle, factsOf);
    if (refusals.length > 0) return { ok: false, refusals };
    this.#host.accepted(bundle);
    const before = this.#generation;
    const next = before + 1;
    const former = this.#bundle;
    const keys = new Map<string, number>();
    this.#bundle = bundle;
    try {
      const written = new Set<number>();
      for (const session of sessions) {
        const domain = this.#domains.of(session.handle);
        if (domain === undefined || written.has(domain)) continue;
        const rows = this.#rowsOf(session, factsOf(session.home));
        this.#probe.writeRows(next, domain, rows);
        written.add(domain);
        keys.set(domainKey(session.agent, session.home, rows), domain);
      }
      this.#probe.switchTo({ generation: next, ownPorts: this.#ownPorts });
    } catch (error) {
      this.#bundle = former;
      this.#probe.dropRows(next, 0);
      throw error;
    }
    this.#generation = next;
    this.#domains.switched(keys);
    if (before !== 0) this.#probe.dropRows(before, 0);
    const flowsCut = this.#probe.cutFlows();
    return { ok: true, generation: next, needsRestart: this.#beyondCeiling(sessions), flowsCut };
  }

  /** The facts as they are now, each home's read once. */
  #factsByHome(bundle: Bundle): (home: string) => HostFacts {
    const known = new Map<string, HostFacts>();
    return (home) => {
      const facts = known.get(home) ?? this.#host.facts(home, bundle);
      known.set(home, facts);
      return facts;
    };
  }

  /** What this host can't hold of a bundle, for each home that `~` can mean. */
  #refusalsOf(bundle: Bundle, factsOf: (home: string) => HostFacts): readonly Refusal[] {
    const { file, unix, pins } = this.#probe.backends;
    const refusals = bundle.agents.flatMap((agent) =>
      homesOf(agent).flatMap((home) => {
        const facts = factsOf(home);
        return [...ownFileRefusalsOf(agent, facts), ...pinRefusalsOf(agent, facts, pins), ...(file === "landlock" ? refusalsOf(agent, facts, this.#host.answers) : []), ...(unix === "cgroup" ? socketRefusalsOf(agent, facts) : [])];
      }),
    );
    return [...new Map(refusals.map((one) => [`${one.rule} ${one.detail}`, one])).values()];
  }

  /** Sessions whose Landlock domain was made from other rules than the ones in force now, as far as that tells. */
  #beyondCeiling(sessions: readonly EnforcedSession[]): readonly bigint[] {
    return sessions
      .filter(({ ceiling, agent }) => ceiling !== null && needsRestart(ceiling, this.agent(agent), this.#host.answers))
      .map((session) => session.handle);
  }

  /** An agent that is gone has no rows: its sessions are denied everything. */
  #rowsOf(session: EnforcedSession, facts: HostFacts): readonly MapRow[] {
    const agent = this.agent(session.agent);
    return agent === null ? [] : lowerAgent(agent, this.#bundle.agents, facts);
  }
}
