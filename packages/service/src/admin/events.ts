/** AdminService.ListEvents: what is stored, and with follow what comes. */
import { once } from "node:events";
import { adminService, int64, uint64, type cordon } from "@cordon/wire";
import type { ServerWritableStream } from "@grpc/grpc-js";
import type { Intake } from "../intake/intake.ts";
import { serveResponses, type ServeContext } from "../rpc/serve.ts";
import { eventsAfter, newestEvents, newestSequence, type EventFilter } from "../store/read-telemetry.ts";
import type { EventRow } from "../store/schema.ts";
import type { Store } from "../store/store.ts";
import { limitOf } from "./lists.ts";

/** What ListEvents needs. */
export interface EventsParts {
  readonly store: Store;
  readonly intake: Intake;
}

type EventsCall = ServerWritableStream<cordon.v1.ListEventsRequest, cordon.v1.IListEventsResponse>;

/** Events in one message, at most. */
const pageRows = 500;

/** Serves ListEvents. */
export function serveEvents(context: ServeContext, { store, intake }: EventsParts): void {
  serveResponses(context, adminService.listEvents, async (call) => {
    const { violationsOnly, session, follow, limit } = call.request;
    const filter: EventFilter = { violationsOnly, session };
    // taken first: what comes from here on is found by its number, and nothing is missed or told twice
    const start = await newestSequence(store.database);
    const stored = (await newestEvents(store.database, filter, limitOf(limit))).filter((one) => one.sequence <= start);
    for (let from = 0; from < stored.length; from += pageRows) await send(call, stored.slice(from, from + pageRows));
    if (follow) await followFrom(call, store, intake, filter, start);
  });
}

/** Reads what is new whenever intake tells of something; a slow reader is waited for, and costs no memory. */
async function followFrom(call: EventsCall, store: Store, intake: Intake, filter: EventFilter, start: bigint): Promise<void> {
  let last = start;
  let news = true;
  let wake = (): void => undefined;
  const tell = (): void => {
    news = true;
    wake();
  };
  intake.events.on("stored", tell);
  call.on("cancelled", tell);
  try {
    while (!call.cancelled) {
      if (!news) await new Promise<void>((resolve) => (wake = resolve));
      news = false;
      for (let page = await eventsAfter(store.database, filter, last, pageRows); page.length > 0; page = await eventsAfter(store.database, filter, last, pageRows)) {
        last = page.at(-1)?.sequence ?? last;
        await send(call, page);
        if (call.cancelled) return;
      }
    }
  } finally {
    intake.events.off("stored", tell);
  }
}

async function send(call: EventsCall, rows: readonly EventRow[]): Promise<void> {
  if (call.cancelled || call.destroyed || rows.length === 0) return;
  if (call.write({ events: rows.map(toWire) })) return;
  const gone = new AbortController();
  const stop = (): void => gone.abort();
  call.once("cancelled", stop);
  await once(call, "drain", { signal: gone.signal }).catch(() => undefined); // a call that is cancelled is seen by its caller
  call.off("cancelled", stop);
}

/** The stable event of the command line. */
export function toWire(row: EventRow): cordon.v1.IEvent {
  return {
    id: row.id,
    timeUnixNs: int64(row.time_ns),
    host: row.host,
    agent: row.agent,
    session: row.session,
    task: row.task,
    ...(row.pid === null ? {} : { pid: Number(row.pid) }),
    ...(row.exe === null ? {} : { exe: row.exe }),
    kind: row.kind,
    target: row.target,
    verdict: row.verdict,
    backend: row.backend,
    policy: row.policy,
    rule: row.rule,
    reason: row.reason,
    count: uint64(row.count),
  };
}
