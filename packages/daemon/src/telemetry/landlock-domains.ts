/** Which session a Landlock domain belongs to. The kernel says who made a domain once, after its first refusal. */
import type { LandlockMessage } from "./landlock-message.ts";

/** A refusal and the session that it belongs to. */
export interface Attributed<Refusal> {
  readonly session: bigint;
  readonly refusal: Refusal;
}

/** Refusals whose domain is not known yet, of all domains; the kernel's next message tells of it. */
const maxWaiting = 1_024;
/** Domains that are remembered; other programs of the host make some, too. */
const maxDomains = 16_384;

/** A message that something was refused. */
export type RefusalMessage = Extract<LandlockMessage, { readonly kind: "refusal" }>;

interface Waiting<Refusal> {
  readonly domain: string;
  readonly refusal: Refusal;
  readonly sinceUnixNs: bigint;
}

/** `Refusal`: a message with whatever its receiver wants back beside it. */
export class LandlockDomains<Refusal extends { readonly message: RefusalMessage }> {
  /** Domain → session handle; null: made by somebody else. */
  readonly #sessions = new Map<string, bigint | null>();
  #waiting: Waiting<Refusal>[] = [];
  #lost = 0;

  /** Refusals that could not be attributed, or did not fit. */
  get lost(): number {
    return this.#lost;
  }

  /** A domain that an earlier daemon knew. */
  remember(domain: string, session: bigint): void {
    this.#set(domain, session);
  }

  /** Gives the refusal back when its domain is known; keeps it otherwise. */
  refused(refusal: Refusal, nowUnixNs: bigint): Attributed<Refusal> | null {
    const { domain } = refusal.message;
    const session = this.#sessions.get(domain);
    if (session === null) return null; // somebody else's sandbox
    if (session !== undefined) return { session, refusal };
    if (this.#waiting.length >= maxWaiting) this.#lost += 1;
    else this.#waiting.push({ domain, refusal, sinceUnixNs: nowUnixNs });
    return null;
  }

  /** @returns the refusals that have waited for this, oldest first */
  made(domain: string, session: bigint | null): readonly Attributed<Refusal>[] {
    this.#set(domain, session);
    const own = this.#waiting.filter((one) => one.domain === domain);
    this.#waiting = this.#waiting.filter((one) => one.domain !== domain);
    return session === null ? [] : own.map(({ refusal }) => ({ session, refusal }));
  }

  gone(domain: string): void {
    this.#sessions.delete(domain);
  }

  /** Gives up refusals that have waited since before `unixNs`. */
  giveUp(unixNs: bigint): void {
    const kept = this.#waiting.filter((one) => one.sinceUnixNs >= unixNs);
    this.#lost += this.#waiting.length - kept.length;
    this.#waiting = kept;
  }

  #set(domain: string, session: bigint | null): void {
    if (this.#sessions.size >= maxDomains) {
      const [oldest] = this.#sessions.keys();
      if (oldest !== undefined) this.#sessions.delete(oldest);
    }
    this.#sessions.set(domain, session);
  }
}
