/** Keeps checking that what is in force holds: attachments each second, by effect each ten, and at once after any trouble. */
import { ProbeError, type Probe } from "@cordon/probe";
import { messageOf } from "./message-of.ts";

/** How often the canary is to look, in milliseconds. */
export const canaryEveryMs = 1_000;

/** How often a throw-away child tries when nothing else is amiss, in milliseconds. */
const proveEveryMs = 10_000;

/** How often in a row a proof may come to nothing before that is told. */
const patience = 3;

/** Who hears of it. */
export interface CanaryListener {
  /** Something was detached, unpinned or overwritten by somebody else, and has been put right. */
  mended(what: string): void;
  /** What is forbidden is granted, and that could not be put right. */
  failed(trouble: string): void;
  /** Nothing forbidden is granted, but it can't be proven that the rest is as it should be. */
  unproven(trouble: string): void;
  /** It holds again. */
  recovered(): void;
  /** For the log: what could not be put right, though it still holds. */
  troubled(sentence: string): void;
}

/** `unclear`: the permitted was refused as well, or the child did not get as far as trying. */
type Outcome = { readonly kind: "holds" } | { readonly kind: "fails" | "unclear"; readonly why: string };

/** What is to be in force. */
export interface CanaryPolicy {
  /** The kernel uses the generation that this daemon switched to. */
  isInForce(): boolean;
  /** Writes what is to be in force anew. */
  reassert(): void;
}

/** One host's canary. */
export class Canary {
  readonly #probe: Pick<Probe, "mend" | "prove">;
  readonly #policy: CanaryPolicy;
  readonly #listener: CanaryListener;
  #trouble: string | null = null;
  /** Something forbidden was granted when it was last told. */
  #isOpen = false;
  #lastMended: string | null = null;
  #unmended = "";
  #provenAtMs = -Infinity;
  #unclear = 0;

  constructor(probe: Pick<Probe, "mend" | "prove">, policy: CanaryPolicy, listener: CanaryListener) {
    this.#probe = probe;
    this.#policy = policy;
    this.#listener = listener;
  }

  /** Why what is in force does not hold; null while it does. */
  get trouble(): string | null {
    return this.#trouble;
  }

  /** What was put right last while this daemon ran; null when nothing had to be. */
  get lastMended(): string | null {
    return this.#lastMended;
  }

  /** Looks once; never throws. @param nowMs a clock that only goes forward */
  look(nowMs: number): void {
    const steps = this.#mend();
    if (steps > 0) this.#tellMended(`${steps} attachments or pins were gone`);
    const isOverwritten = !this.#policy.isInForce();
    if (isOverwritten && this.#reasserted()) this.#tellMended("the generation in force had been overwritten");
    if (steps === 0 && !isOverwritten && this.#trouble === null && nowMs - this.#provenAtMs < proveEveryMs) return;
    let outcome = this.#prove();
    if ((outcome.kind === "fails" || (outcome.kind === "unclear" && this.#unclear === 0)) && this.#reasserted()) {
      const again = this.#prove();
      if (again.kind === "holds") this.#tellMended(outcome.why);
      outcome = again;
    }
    this.#unclear = outcome.kind === "unclear" ? this.#unclear + 1 : 0;
    if (outcome.kind === "holds") this.#holds(nowMs);
    else if (outcome.kind === "fails") this.#fails(outcome.why);
    else if (this.#unclear === patience) this.#isUnproven(outcome.why);
  }

  /** How much had to be put right. */
  #mend(): number {
    try {
      const steps = this.#probe.mend();
      this.#unmended = "";
      return steps;
    } catch (error) {
      const sentence = messageOf(error);
      if (sentence !== this.#unmended) this.#listener.troubled(`what holds the sessions can't be pinned: ${sentence}`);
      this.#unmended = sentence;
      return 0;
    }
  }

  #prove(): Outcome {
    try {
      this.#probe.prove();
      return { kind: "holds" };
    } catch (error) {
      const kind = error instanceof ProbeError && error.code === "unenforced" ? "fails" : "unclear";
      return { kind, why: messageOf(error) };
    }
  }

  #reasserted(): boolean {
    try {
      this.#policy.reassert();
      return true;
    } catch (error) {
      this.#listener.troubled(`what is in force can't be written anew: ${messageOf(error)}`);
      return false;
    }
  }

  #tellMended(what: string): void {
    this.#lastMended = what;
    this.#listener.mended(what);
  }

  #holds(nowMs: number): void {
    this.#provenAtMs = nowMs;
    if (this.#trouble === null) return;
    this.#trouble = null;
    this.#isOpen = false;
    this.#listener.recovered();
  }

  #fails(why: string): void {
    const isNews = !this.#isOpen;
    this.#trouble = why;
    this.#isOpen = true;
    if (isNews) this.#listener.failed(why);
  }

  #isUnproven(why: string): void {
    const isNews = this.#trouble === null;
    this.#trouble ??= why;
    if (isNews) this.#listener.unproven(why);
  }
}
