/** Which session a Landlock domain belongs to. The kernel says who made a domain once, after its first refusal. */
import type { LandlockMessage } from "./landlock-message.ts";

/** A refusal and the session that it belongs to. */
export interface Attributed<Refusal> {
  readonly session: bigint;
  readonly refusal: Refusal;
}

/** Refusals whose domain is not known yet, of all domains; the kernel's next message tells of it. */
const maxWaiting = 1_024;
/** Domains that are remembered of each session, and of all other programs of the host together: who makes many takes no room of another's. */
const maxDomains = 1_024;

/** A message that something was refused. */
export type RefusalMessage = Extract<LandlockMessage, { readonly kind: "refusal" }>;

/** Whether a domain was made before another one: the kernel counts them (security/landlock/id.c). */
export function isOlder(domain: string, other: string): boolean {
  return BigInt(`0x${domain}`) < BigInt(`0x${other}`);
}

interface Waiting<Refusal> {
  readonly domain: string;
  readonly refusal: Refusal;
  readonly sinceUnixNs: bigint;
}

/** `Refusal`: a message with whatever its receiver wants back beside it. */
export class LandlockDomains<Refusal extends { readonly message: RefusalMessage }> {
  /** Domain → session handle; null: made by somebody else. */
  readonly #sessions = new Map<string, bigint | null>();
  /** The same by session, as they were heard of. */
  readonly #domains = new Map<bigint | null, Set<string>>();
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
    const session = this.#sessions.get(domain);
    if (session === undefined) return;
    this.#sessions.delete(domain);
    const own = this.#domains.get(session);
    own?.delete(domain);
    if (own?.size === 0) this.#domains.delete(session);
  }

  /** Gives up refusals that have waited since before `unixNs`. */
  giveUp(unixNs: bigint): void {
    const kept = this.#waiting.filter((one) => one.sinceUnixNs >= unixNs);
    this.#lost += this.#waiting.length - kept.length;
    this.#waiting = kept;
  }

  #set(domain: string, session: bigint | null): void {
    const own = this.#domains.get(session) ?? new Set<string>();
    const [first = domain, second = domain] = own;
    // the oldest is the one that the session was launched into
    if (own.size >= maxDomains) this.gone(session === null || isOlder(second, first) ? first : second);
    this.#domains.set(session, own.add(domain));
    this.#sessions.set(domain, session);
  }
}
