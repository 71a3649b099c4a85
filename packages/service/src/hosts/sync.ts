/** HostService.Sync: the stream that a host keeps open, from its Hello to its end. */
import { Metadata } from "@grpc/grpc-js";
import { bigintOf, type cordon, hostService } from "@cordon/wire";
import { nanoseconds, type Clock } from "../clock.ts";
import type { Publisher } from "../publish.ts";
import { Refusal } from "../rpc/refusal.ts";
import { asError, serveBoth, statusOf, type ServeContext } from "../rpc/serve.ts";
import type { Store } from "../store/store.ts";
import type { Fleet } from "./fleet.ts";
import { endCall, HostLink, type SyncCall } from "./host-link.ts";
import { backendsJson, clipped, reportedSessions } from "./host-status.ts";

/** What Sync needs. */
export interface SyncParts {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly fleet: Fleet;
  readonly clock: Clock;
}

/** Serves Sync. */
export function serveSync(context: ServeContext, parts: SyncParts): void {
  serveBoth(context, hostService.sync, (call, caller) => {
    if (caller.kind === "host") keepConnection(context, parts, call, caller.host);
    else endCall(call, new Refusal("permission-denied", "Sync is for hosts")); // the door has said so already
  });
}

/** Reads one message at a time: the next is asked for when the one before has been dealt with. */
function keepConnection(context: ServeContext, parts: SyncParts, call: SyncCall, host: string): void {
  let link: HostLink | null = null;
  const leave = (): void => {
    if (link === null) return;
    parts.fleet.leave(link);
    context.log.info({ host }, "a host went offline");
    link = null;
  };
  const take = async (message: cordon.v1.SyncRequest): Promise<void> => {
    if (link !== null) return await takeMessage(parts, link, message);
    if (message.hello === null || message.hello === undefined) throw new Refusal("invalid-argument", "the first message of Sync must be Hello");
    await rememberHello(parts, host, message.hello);
    if (call.cancelled || call.destroyed) return;
    call.sendMetadata(new Metadata()); // with nothing to offer, this is how the host learns that it is connected
    link = new HostLink(host, call, message.hello, parts.publisher.wanted());
    parts.fleet.join(link);
    context.log.info({ host, daemonVersion: message.hello.daemonVersion }, "a host is online");
  };
  call.on("data", (message: cordon.v1.SyncRequest) => {
    call.pause();
    take(message).then(
      () => call.resume(),
      (error: unknown) => call.emit("error", asError(statusOf(error, hostService.sync.path, context.log))),
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
    daemon_version: clipped(hello.daemonVersion),
    digest_in_force: clipped(hello.digestInForce),
    digest_last_tried: clipped(hello.digestLastTried),
    last_error: clipped(hello.lastError),
    serial_in_force: bigintOf(hello.serialInForce) & 0x7fffffffffffffffn,
  });
}

async function takeMessage(parts: SyncParts, link: HostLink, message: cordon.v1.SyncRequest): Promise<void> {
  const { store, clock, fleet } = parts;
  const last_seen_ns = nanoseconds(clock);
  switch (message.message) {
    case "hello":
      throw new Refusal("invalid-argument", "Hello is the first message of Sync, and comes once");
    case "ack": {
      if (message.ack === null || message.ack === undefined) return;
      const inForce = link.acknowledge(message.ack);
      const { digest, serial } = link.delivery;
      if (inForce) await store.hosts.report(link.host, { last_seen_ns, digest_in_force: digest, digest_last_tried: digest, last_error: "", serial_in_force: serial });
      fleet.changed();
      return;
    }
    case "nack": {
      if (message.nack === null || message.nack === undefined || !link.refuse(message.nack)) return;
      const { rule, detail } = message.nack;
      const why = clipped(rule === "" ? detail : `${rule ?? ""}: ${detail ?? ""}`);
      await store.hosts.report(link.host, { last_seen_ns, digest_last_tried: link.delivery.digest, last_error: why });
      fleet.changed();
      return;
    }
    case "status":
      if (message.status !== null && message.status !== undefined) await takeStatus(parts, link, message.status);
      return;
    case "commandResult":
      if (message.commandResult !== null && message.commandResult !== undefined) link.answer(message.commandResult);
      return;
    case undefined:
      return; // of a newer daemon
  }
}

async function takeStatus({ store, clock }: SyncParts, link: HostLink, status: cordon.v1.IHostStatus): Promise<void> {
  const now = nanoseconds(clock);
  await store.hosts.report(link.host, {
    last_seen_ns: now,
    kernel_release: clipped(status.kernelRelease),
    digest_in_force: clipped(status.digestInForce),
    backends: backendsJson(status.backends ?? []),
    lost_records: bigintOf(status.lostRecords) & 0x7fffffffffffffffn,
  });
  await store.sessions.report(link.host, reportedSessions(status.sessions ?? []), now);
}
