/** The connected hosts: one connection each, all offered what is wanted. */
import { EventEmitter } from "node:events";
import type { Publication } from "../publish.ts";
import { Refusal } from "../rpc/refusal.ts";
import { outcomeOf, type Delivery } from "./delivery.ts";
import type { HostLink } from "./host-link.ts";
import type { cordon } from "@cordon/wire";

interface FleetEvents {
  /** Some host's delivery has changed, or a host has come or gone. */
  change: [];
}

/** Connected hosts by name. */
export class Fleet {
  readonly #links = new Map<string, HostLink>();
  readonly #events = new EventEmitter<FleetEvents>().setMaxListeners(0);

  /** Names of the hosts that are online. */
  online(): readonly string[] {
    return [...this.#links.keys()].sort();
  }

  link(host: string): HostLink | null {
    return this.#links.get(host) ?? null;
  }

  /** Takes a new connection; an older one of the same host ends. */
  join(link: HostLink): void {
    const before = this.#links.get(link.host);
    this.#links.set(link.host, link);
    before?.closed();
    before?.end(new Refusal("superseded", "the host has opened a newer connection"));
    this.changed();
  }

  /** Forgets a connection; answers false when a newer one has taken its place. */
  leave(link: HostLink): boolean {
    link.closed();
    if (this.#links.get(link.host) !== link) return false;
    this.#links.delete(link.host);
    this.changed();
    return true;
  }

  /** Hosts that only a publication of the same contents with a higher serial brings to the wanted one, and why. */
  reasonsToPublishAnew(wanted: Publication): ReadonlyMap<string, string> {
    const reasons = [...this.#links.values()].map((link): [string, string | null] => [link.host, link.reasonToPublishAnew(wanted)]);
    return new Map(reasons.filter((one): one is [string, string] => one[1] !== null));
  }

  /** The highest serial that a connected host has in force; 0 when there is none. */
  highestSerial(): bigint {
    return [...this.#links.values()].reduce((most, link) => (link.serialInForce > most ? link.serialInForce : most), 0n);
  }

  /** Offers a publication to every connected host. */
  offer(wanted: Publication): void {
    for (const link of this.#links.values()) link.offer(wanted);
    this.changed();
  }

  changed(): void {
    this.#events.emit("change");
  }

  /** Cuts every connection; hosts come back by themselves. */
  close(): void {
    for (const link of this.#links.values()) link.end(new Refusal("unavailable", "the service is stopping: connect again"));
  }

  /**
   * What became of a publication on the hosts named, whenever it changes, until every awaited host has acknowledged or refused it,
   * a newer publication has taken its place, or the signal aborts.
   */
  async *follow(serial: bigint, hosts: readonly string[], awaited: ReadonlySet<string>, signal: AbortSignal): AsyncGenerator<readonly cordon.v1.IHostOutcome[]> {
    for (;;) {
      const deliveries = hosts.map((host): [string, Delivery | null] => [host, this.#links.get(host)?.delivery ?? null]);
      const newer = deliveries.map(([, one]) => one?.serial ?? 0n).find((one) => one > serial);
      yield deliveries.map(([host, delivery]) => this.#outcome(host, delivery, awaited.has(host), serial));
      const settled = deliveries.every(([host, delivery]) => !awaited.has(host) || (delivery !== null && delivery.kind !== "offered"));
      if (settled || newer !== undefined || signal.aborted) return;
      await this.#change(signal);
    }
  }

  #outcome(host: string, delivery: Delivery | null, awaited: boolean, serial: bigint): cordon.v1.IHostOutcome {
    if (delivery === null || delivery.serial === serial) return outcomeOf(host, delivery, awaited);
    return { host, outcome: "waiting", detail: `publication ${delivery.serial} has taken the place of ${serial}`, remedy: "see what was applied after this" };
  }

  async #change(signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#events.off("change", done);
        signal.removeEventListener("abort", done);
        resolve();
      };
      this.#events.on("change", done);
      signal.addEventListener("abort", done);
    });
  }
}
