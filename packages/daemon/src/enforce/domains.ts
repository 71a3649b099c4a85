/** Which sessions share rows: those of one agent and home whose rows are the same, so that a thousand sessions cost the kernel no more than one. */
import { createHash } from "node:crypto";
import { serialize } from "node:v8";
import type { MapRow } from "@cordon/probe";

/** What makes two sessions' rows interchangeable, now and under the next bundle. */
export function domainKey(agent: string, home: string, rows: readonly MapRow[]): string {
  return `${agent}\0${home}\0${createHash("sha256").update(serialize(rows)).digest("hex")}`;
}

/** Domains by session; numbered as they come, no number twice while a generation lasts. */
export class Domains {
  readonly #ofSession = new Map<bigint, number>();
  #byKey = new Map<string, number>();
  #last = 0;

  /** A session's domain; undefined for one that is not known. */
  of(handle: bigint): number | undefined {
    return this.#ofSession.get(handle);
  }

  /** A new session's domain: one with the same rows, or a new one, whose rows are to be written. */
  join(handle: bigint, key: string): { readonly domain: number; readonly isNew: boolean } {
    const known = this.#byKey.get(key);
    const domain = known ?? (this.#last += 1);
    this.#byKey.set(key, domain);
    this.#ofSession.set(handle, domain);
    return { domain, isNew: known === undefined };
  }

  /** Takes over a session with the domain that the kernel has for it. */
  adopt(handle: bigint, domain: number): void {
    this.#ofSession.set(handle, domain);
    this.#last = Math.max(this.#last, domain);
  }

  /** Forgets a session; gives its domain when it was the last one there. */
  leave(handle: bigint): number | null {
    const domain = this.#ofSession.get(handle);
    this.#ofSession.delete(handle);
    if (domain === undefined || [...this.#ofSession.values()].includes(domain)) return null;
    for (const [key, one] of this.#byKey) if (one === domain) this.#byKey.delete(key);
    return domain;
  }

  /** The keys under the generation that is in force from now on. */
  switched(keys: ReadonlyMap<string, number>): void {
    this.#byKey = new Map(keys);
  }
}
