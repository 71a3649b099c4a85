/** HostService.Sync: the stream that a host keeps open, from its Hello to its end. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { Metadata } from "@grpc/grpc-js";
import { bigintOf, type cordon, hostService } from "@cordon/wire";
import { clipped, clippedCount } from "../clip.ts";
import { nanoseconds, type Clock } from "../clock.ts";
import type { Publisher } from "../publish.ts";
import { Refusal } from "../rpc/refusal.ts";
import { asError, serveBoth, statusOf, type ServeContext } from "../rpc/serve.ts";
import type { Store } from "../store/store.ts";
import { believedSerial } from "./delivery.ts";
import type { Fleet } from "./fleet.ts";
import { endCall, HostLink, type SyncCall } from "./host-link.ts";
import { backendsJson, reportedSessions } from "./host-status.ts";

/** What Sync needs. */
export interface SyncParts {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly fleet: Fleet;
  readonly clock: Clock;
}

/** Serves Sync. */
export function serveSync(context: ServeContext, parts: SyncParts): void {
  const supersedings = new Map<string, number>();
  serveBoth(context, hostService.sync, (call, caller) => {
    if (caller.kind === "host") keepConnection({ context, parts, supersedings }, call, caller.host);
    else endCall(call, new Refusal("permission-denied", "Sync is for hosts")); // the door has said so already
  });
}

interface Serving {
  readonly context: ServeContext;
  readonly parts: SyncParts;
  /** When it was last logged that a host's connection took another's place, in milliseconds since 1970. */
  readonly supersedings: Map<string, number>;
}

/** Stores what a host said. A database that can't be written, as on a full disk, is logged and must not cut hosts off: commands and policy have to reach them. */
type Remember = (write: Promise<unknown>) => Promise<void>;

const supersedingsLoggedEachMs = 60_000;

/** Reads one message at a time: the next is asked for when the one before has been dealt with. */
function keepConnection({ context: { log }, parts, supersedings }: Serving, call: SyncCall, host: string): void {
  let link: HostLink | null = null;
  let troubled = false;
  const remember: Remember = async (write) => {
    try {
      await write;
      troubled = false;
    } catch (error) {
      if (!troubled) log.error({ error, host }, "what a host says can't be stored: it stays connected");
      troubled = true;
    }
  };
  const leave = (): void => {
    if (link === null) return;
    if (parts.fleet.leave(link)) log.info({ host }, "a host went offline");
    link = null;
  };
  const join = (joining: HostLink, daemonVersion: string): void => {
    const now = parts.clock();
    if (parts.fleet.link(host) === null) log.info({ host, daemonVersion }, "a host is online");
    else if (now - (supersedings.get(host) ?? 0) >= supersedingsLoggedEachMs) {
      supersedings.set(host, now);
      log.warn({ host }, "a newer connection of a host took the place of an older one: if that goes on, two daemons use one identity; enrol one of them anew");
    }
    parts.fleet.join(joining);
    link = joining;
  };
  const take = async (message: cordon.v1.SyncRequest): Promise<void> => {
    if (link !== null) return await takeMessage(parts, link, message, remember);
    if (message.hello === null || message.hello === undefined) throw new Refusal("invalid-argument", "the first message of Sync must be Hello");
    await remember(rememberHello(parts, host, message.hello));
    if (call.cancelled || call.destroyed) return;
    call.sendMetadata(new Metadata()); // with nothing to offer, this is how the host learns that it is connected
    join(new HostLink(host, call, message.hello, parts.publisher.wanted()), clipped(message.hello.daemonVersion, 64));
  };
  call.on("data", (message: cordon.v1.SyncRequest) => {
    call.pause();
    take(message).then(
      () => call.resume(),
      (error: unknown) => call.emit("error", asError(statusOf(error, hostService.sync.path, log))),
    );
  });
  call.on("error", leave);
  call.on("cancelled", leave);
  call.on("end", () => {
    leave();
    call.end();
  });
}

async function rememberHello({ store, clock }: SyncParts, host: string, hello: cordon.v1.IHello): Promise<void> {
  const now = nanoseconds(clock);
  await store.hosts.add(host, now); // enrolled before the database was made anew
  await store.hosts.report(host, {
    last_seen_ns: now,
    daemon_version: clipped(hello.daemonVersion, 64),
    digest_in_force: clipped(hello.digestInForce, 64),
    digest_last_tried: clipped(hello.digestLastTried, 64),
    last_error: clipped(hello.lastError),
    serial_in_force: believedSerial(bigintOf(hello.serialInForce)),
  });
}

async function takeMessage(parts: SyncParts, link: HostLink, message: cordon.v1.SyncRequest, remember: Remember): Promise<void> {
  const { store, clock, fleet } = parts;
  const last_seen_ns = nanoseconds(clock);
  switch (message.message) {
    case "hello":
      throw new Refusal("invalid-argument", "Hello is the first message of Sync, and comes once");
    case "ack": {
      if (message.ack === null || message.ack === undefined) return;
      const inForce = link.acknowledge(message.ack);
      const { digest, serial } = link.delivery;
      if (inForce)
        await remember(store.hosts.report(link.host, { last_seen_ns, digest_in_force: digest, digest_last_tried: digest, last_error: "", serial_in_force: serial }));
      fleet.changed();
      return;
    }
    case "nack": {
      if (message.nack === null || message.nack === undefined || !link.refuse(message.nack)) return;
      const { rule, detail } = message.nack;
      const why = clipped(rule === "" ? detail : `${rule ?? ""}: ${detail ?? ""}`);
      await remember(store.hosts.report(link.host, { last_seen_ns, digest_last_tried: link.delivery.digest, last_error: why }));
      fleet.changed();
      return;
    }
    case "status":
      if (message.status !== null && message.status !== undefined) await remember(takeStatus(parts, link, message.status));
      return;
    case "commandResult":
      if (message.commandResult !== null && message.commandResult !== undefined) link.answer(message.commandResult);
      return;
    case undefined:
      return; // of a newer daemon
  }
}

async function takeStatus({ store, clock }: SyncParts, link: HostLink, status: cordon.v1.IHostStatus): Promise<void> {
  await nextTurn(); // SQLite works on this thread: a host that sends one status after the other leaves the rest their turn
  const now = nanoseconds(clock);
  await store.hosts.report(link.host, {
    last_seen_ns: now,
    kernel_release: clipped(status.kernelRelease, 256),
    digest_in_force: clipped(status.digestInForce, 64),
    backends: backendsJson(status.backends ?? []),
    lost_records: clippedCount(bigintOf(status.lostRecords)),
  });
  await store.sessions.report(link.host, reportedSessions(status.sessions ?? []), now);
  await store.keepWithinLimit();
}
