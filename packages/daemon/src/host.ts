/** This host under policy: the probe, the generation in force, its sessions, and what is told of them. */
import type { Bundle } from "@cordon/policy";
import type { Probe } from "@cordon/probe";
import type { cordon } from "@cordon/wire";
import type { DaemonConfig } from "./config.ts";
import { BundleStore } from "./control/bundle-store.ts";
import { verifyEnvelope } from "./control/envelope.ts";
import { Generations } from "./enforce/generation.ts";
import { readHostFacts } from "./enforce/host-facts.ts";
import type { HostFacts } from "./enforce/lower.ts";
import type { HostIdentity } from "./identity/host-identity.ts";

/** The bundle that the kernel uses. */
export interface InForce {
  readonly digest: string;
  readonly serial: bigint;
  readonly bundle: Bundle;
}

/** Stages that an offered bundle went through, each with its time. */
export interface StageTimes {
  readonly received: bigint;
  readonly verified: bigint;
  readonly switched: bigint;
  readonly proven: bigint;
}

export type ApplyResult =
  | { readonly ok: true; readonly digest: string; readonly serial: bigint; readonly stages: StageTimes; readonly needsRestart: readonly bigint[] }
  | { readonly ok: false; readonly digest: string; readonly serial: bigint; readonly rule: string; readonly detail: string; readonly remedy: string };

/** Who has sessions that a switch must carry along. */
export interface SessionSource {
  enforced(): Parameters<Generations["switchTo"]>[1];
}

/** How many generations' rules are kept, for records that are still on their way. */
const rememberedGenerations = 8;

/** Applies bundles, one at a time, and remembers which rules a generation was made from. */
export class Host {
  readonly generations: Generations;
  readonly store: BundleStore;
  readonly #probe: Probe;
  readonly #config: DaemonConfig;
  readonly #identity: HostIdentity;
  readonly #nowUnixNs: () => bigint;
  readonly #bundles = new Map<number, Bundle>();
  #inForce: InForce | null = null;

  constructor(probe: Probe, config: DaemonConfig, identity: HostIdentity, nowUnixNs: () => bigint) {
    this.#probe = probe;
    this.#config = config;
    this.#identity = identity;
    this.#nowUnixNs = nowUnixNs;
    this.generations = new Generations(probe, config.ports);
    this.store = new BundleStore(config.state);
  }

  get inForce(): InForce | null {
    return this.#inForce;
  }

  factsOf(home: string): HostFacts {
    return readHostFacts(home, this.#config.protect);
  }

  /** The rule behind a number that the kernel reported under a generation; null for none and for one that is no longer known. */
  ruleOf(generation: number, number: number): { readonly id: string; readonly policy: string } | null {
    for (const agent of this.#bundles.get(generation)?.agents ?? []) {
      const rule = agent.rules.find((one) => one.number === number);
      if (rule !== undefined) return { id: rule.id, policy: rule.policy };
    }
    return null;
  }

  /** Verifies a bundle, puts it in force for every session, and proves that it is. What fails changes nothing, and is remembered. */
  apply(envelope: cordon.v1.IBundleEnvelope, sessions: SessionSource): ApplyResult {
    const received = this.#nowUnixNs();
    const high = this.store.high();
    const verification = verifyEnvelope(envelope, {
      policyKey: this.#identity.policyKey,
      scope: "default",
      serialInForce: high.serial,
      digestInForce: high.digest,
      nowUnixS: received / 1_000_000_000n,
    });
    if (!verification.ok) return this.#refuse({ ok: false, rule: "", ...verification.refusal });
    const { bundle, digest, serial } = verification.value;
    const verified = this.#nowUnixNs();
    // after a restart the kernel still uses the generation that the former daemon made, from this bundle as a rule
    if (this.#inForce === null) this.#remember(this.generations.inForce, bundle);
    this.#remember(this.generations.inForce + 1, bundle);
    try {
      const switched = this.generations.switchTo(bundle, sessions.enforced(), this.factsOf("/root"));
      if (!switched.ok) {
        const [first] = switched.refusals;
        const detail = switched.refusals.map((one) => `${one.rule}: ${one.detail}`).join("; ");
        return this.#refuse({ ok: false, digest, serial, rule: first?.rule ?? "", detail, remedy: first?.remedy ?? "" });
      }
      const switchedAt = this.#nowUnixNs();
      this.#inForce = { digest, serial, bundle };
      this.store.keep(envelope, serial, digest);
      this.store.keepRefused(null);
      this.#probe.prove();
      const stages = { received, verified, switched: switchedAt, proven: this.#nowUnixNs() };
      return { ok: true, digest, serial, stages, needsRestart: switched.needsRestart };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return this.#refuse({ ok: false, digest, serial, rule: "", detail, remedy: "see cordon doctor on the host" });
    }
  }

  /** Puts the copy on disk in force, verified like one from the wire; null when there is none. */
  applyLastGood(sessions: SessionSource): ApplyResult | null {
    const envelope = this.store.envelope();
    if (envelope === null) return null;
    return this.apply(envelope, sessions);
  }

  #refuse(result: Extract<ApplyResult, { ok: false }>): ApplyResult {
    this.store.keepRefused({ digest: result.digest, error: [result.rule, result.detail].filter((one) => one !== "").join(": ") });
    return result;
  }

  #remember(generation: number, bundle: Bundle): void {
    this.#bundles.set(generation, bundle);
    const [oldest] = this.#bundles.keys();
    if (this.#bundles.size > rememberedGenerations && oldest !== undefined) this.#bundles.delete(oldest);
  }
}
