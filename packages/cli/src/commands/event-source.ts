/** Events that are stored, and those that come, over the service's restarts. */
import { setTimeout as delay } from "node:timers/promises";
import { adminService, type cordon } from "@cordon/wire";
import type { Context } from "../context.ts";
import type { Instance } from "../instance.ts";
import { callForMany, isBrokenOff, isUnanswered, type Peer } from "../rpc.ts";
import { servicePeer } from "../service-client.ts";

/** The most stored events that the service gives at once. */
const mostStored = 10_000;

/** Pause before the first try to reach the service again, in ms; each further one is twice as long, up to the longest. */
const [firstPauseMs, longestPauseMs] = [250, 5_000];

/**
 * The stored events that the request asks for, then new ones, until nobody reads them. After a restart of the service those after
 * the last one given; of more than {@link mostStored} the newest. Throws {@link CommandError}, also when the service was never there.
 */
export async function* followedEvents(context: Context, instance: Instance, request: cordon.v1.IListEventsRequest): AsyncGenerator<cordon.v1.IEvent, void, undefined> {
  let last: cordon.v1.IEvent | null = null;
  let isAgain = false;
  for (let failures = 0; ; isAgain = true) {
    const peer = servicePeer(instance); // its port and its certificates may be new
    try {
      const asked = isAgain ? { ...request, limit: mostStored } : request;
      for (const event of isAgain ? await storedAfter(peer, asked, last) : []) {
        last = event;
        yield event;
      }
      failures = 0;
      let known: cordon.v1.IEvent | null = isAgain ? last : null;
      for await (const { events } of callForMany(peer, adminService.listEvents, { ...asked, follow: true }, null))
        for (const event of events) {
          if (known === null) {
            last = event;
            yield event;
          } else if (isSame(event, known)) known = null;
        }
      return;
    } catch (error) {
      if (!isBrokenOff(error) && !(isAgain && isUnanswered(error))) throw error;
      failures += 1;
      if (failures === 1) context.err(`cordon: ${peer.name} is gone: going on when it is back\n`);
    } finally {
      peer.client.close();
    }
    await delay(Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1)), undefined, { signal: context.unread }).catch(() => undefined);
    if (context.unread.aborted) return;
  }
}

/** Stored events after one that was given; all of them when it is not there any more, for the oldest go first. */
async function storedAfter(peer: Peer, request: cordon.v1.IListEventsRequest, last: cordon.v1.IEvent | null): Promise<readonly cordon.v1.IEvent[]> {
  const stored: cordon.v1.IEvent[] = [];
  for await (const event of storedAt(peer, request)) stored.push(event);
  return last === null ? stored : stored.slice(stored.findLastIndex((one) => isSame(one, last)) + 1);
}

/** The stored events that the request asks for. Throws {@link CommandError}. */
export async function* storedEvents(instance: Instance, request: cordon.v1.IListEventsRequest): AsyncGenerator<cordon.v1.IEvent, void, undefined> {
  const peer = servicePeer(instance);
  try {
    yield* storedAt(peer, request);
  } finally {
    peer.client.close();
  }
}

async function* storedAt(peer: Peer, request: cordon.v1.IListEventsRequest): AsyncGenerator<cordon.v1.IEvent, void, undefined> {
  for await (const { events } of callForMany(peer, adminService.listEvents, { ...request, follow: false }, 60_000)) yield* events;
}

function isSame(one: cordon.v1.IEvent, other: cordon.v1.IEvent): boolean {
  return one.id === other.id && one.host === other.host;
}
