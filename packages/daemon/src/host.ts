/** This host under policy: the probe, the generation in force, its sessions, and what is told of them. */
import { join } from "node:path";
import type { Bundle } from "@cordon/policy";
import type { Probe } from "@cordon/probe";
import type { cordon } from "@cordon/wire";
import type { DaemonConfig } from "./config.ts";
import { BundleStore } from "./control/bundle-store.ts";
import { verifyEnvelope } from "./control/envelope.ts";
import { Generations, type SwitchResult } from "./enforce/generation.ts";
import { readHostFacts } from "./enforce/host-facts.ts";
import { WritableHistory } from "./enforce/writable-history.ts";
import type { HostIdentity } from "./identity/host-identity.ts";
import { messageOf } from "./message-of.ts";

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

/** In force, or refused with the rule (empty when it is about the whole bundle), what is wrong and what to do. */
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
  readonly #identity: HostIdentity;
  readonly #nowUnixNs: () => bigint;
  readonly #bundles = new Map<number, Bundle>();
  readonly #troubled: (sentence: string) => void;
  #inForce: InForce | null = null;
  #diskRefusal: string | null = null;

  /**
   * @param answers whether a responder answers for opens below Landlock domains
   * @param troubled for the log
   */
  constructor(probe: Probe, answers: boolean, config: DaemonConfig, identity: HostIdentity, nowUnixNs: () => bigint, troubled: (sentence: string) => void) {
    this.#probe = probe;
    this.#identity = identity;
    this.#nowUnixNs = nowUnixNs;
    this.#troubled = troubled;
    const writable = new WritableHistory(join(config.state, "writable.json"));
    this.generations = new Generations(probe, config.ports, {
      facts: (home, bundle) => readHostFacts(home, config.protect, writable.including(bundle)),
      accepted: (bundle) => keeping(() => writable.remember(bundle)),
      answers,
    });
    this.store = new BundleStore(config.state);
  }

  get inForce(): InForce | null {
    return this.#inForce;
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
    const result = this.#apply(envelope, sessions, "wire");
    this.#noting(() => this.store.keepRefused(result.ok ? null : { digest: result.digest, error: refusalText(result) }));
    return result;
  }

  /**
   * Puts the copy on disk in force, verified like one from the wire; null when there is none. A refusal is no
   * answer to the service, which is to offer its bundle again: the copy may have been damaged here.
   */
  applyLastGood(sessions: SessionSource): ApplyResult | null {
    const envelope = this.store.envelope();
    if (envelope === null) return null;
    const result = this.#apply(envelope, sessions, "disk");
    this.#diskRefusal = result.ok ? null : refusalText(result);
    return result;
  }

  /** Whether the kernel uses the generation that was switched to last. */
  isInForce(): boolean {
    return this.#probe.control().generation === this.generations.inForce;
  }

  /** Writes what is in force anew, for the case that somebody overwrote it. Throws when that fails; does nothing while nothing is in force. */
  reassert(sessions: SessionSource): void {
    if (this.#inForce === null) return;
    const switched = this.#switchTo(this.#inForce.bundle, sessions);
    if (!switched.ok) throw new Error(switched.refusals[0]?.detail ?? "refused");
  }

  /** Why the copy on disk was not put in force at the start; null when it was, or there is a newer one by now. */
  get diskRefusal(): string | null {
    return this.#diskRefusal;
  }

  #apply(envelope: cordon.v1.IBundleEnvelope, sessions: SessionSource, from: "wire" | "disk"): ApplyResult {
    const received = this.#nowUnixNs();
    const high = this.store.high();
    const verification = verifyEnvelope(envelope, {
      policyKey: this.#identity.policyKey,
      scope: "default",
      serialInForce: high.serial,
      digestInForce: high.digest,
      nowUnixS: received / 1_000_000_000n,
    });
    if (!verification.ok) return { ok: false, rule: "", ...verification.refusal };
    const { bundle, digest, serial } = verification.value;
    const refuse = (rule: string, detail: string, remedy: string): ApplyResult => ({ ok: false, digest, serial, rule, detail, remedy });
    const verified = this.#nowUnixNs();
    // after a restart the kernel still uses the generation that the former daemon made, from this bundle as a rule
    if (this.#inForce === null) this.#remember(this.generations.inForce, bundle);
    const former = this.#inForce;
    try {
      if (from === "wire") keeping(() => this.store.stage(envelope));
      const switched = this.#switchTo(bundle, sessions);
      if (!switched.ok) {
        const detail = switched.refusals.map((one, index) => (index === 0 ? one.detail : `${one.rule}: ${one.detail}`)).join("; ");
        return refuse(switched.refusals[0]?.rule ?? "", detail, switched.refusals[0]?.remedy ?? "");
      }
      const switchedAt = this.#nowUnixNs();
      this.#prove(former, sessions);
      this.#inForce = { digest, serial, bundle };
      this.#diskRefusal = null;
      if (from === "wire") this.#noting(() => this.store.keepStaged(serial, digest));
      const stages = { received, verified, switched: switchedAt, proven: this.#nowUnixNs() };
      return { ok: true, digest, serial, stages, needsRestart: switched.needsRestart };
    } catch (error) {
      return refuse("", messageOf(error), error instanceof KeepingError ? "free some space on the host" : "see cordon doctor on the host");
    }
  }

  /** Throws when the generation in force does not hold; the former bundle is in force again then. */
  #prove(former: InForce | null, sessions: SessionSource): void {
    try {
      this.#probe.prove();
    } catch (error) {
      if (former !== null) this.#switchTo(former.bundle, sessions);
      throw error;
    }
  }

  /** Switches, with the rules remembered first: a record of the new generation may come at once. */
  #switchTo(bundle: Bundle, sessions: SessionSource): SwitchResult {
    this.#remember(this.generations.inForce + 1, bundle);
    return this.generations.switchTo(bundle, sessions.enforced());
  }

  /** A note for the next start that can't be written is told, and is no reason to end. */
  #noting(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#troubled(`the host's state could not be written: ${messageOf(error)}`);
    }
  }

  #remember(generation: number, bundle: Bundle): void {
    this.#bundles.set(generation, bundle);
    const [oldest] = this.#bundles.keys();
    if (this.#bundles.size > rememberedGenerations && oldest !== undefined) this.#bundles.delete(oldest);
  }
}

/** A bundle could not be written to the state directory. */
class KeepingError extends Error {}

function keeping(write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new KeepingError(`the bundle can't be kept: ${messageOf(error)}`, { cause: error });
  }
}

function refusalText(result: Extract<ApplyResult, { ok: false }>): string {
  return result.rule === "" ? result.detail : `${result.rule}: ${result.detail}`;
}
