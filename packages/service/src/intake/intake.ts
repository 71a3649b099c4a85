/** The OTLP services: stored, queued for forwarding as the bytes that came, and only then answered OK. */
import { EventEmitter } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { otlpLogsService, otlpMetricsService, otlpTraceService } from "@cordon/wire";
import type { OtlpSender } from "@cordon/otlp";
import { oneAtATime } from "../one-at-a-time.ts";
import type { Caller } from "../rpc/caller.ts";
import { Refusal } from "../rpc/refusal.ts";
import { serveUnary, type ServeContext } from "../rpc/serve.ts";
import { addTelemetry, type NewRows, type TelemetryRows } from "../store/telemetry.ts";
import type { Store } from "../store/store.ts";
import { rowsOf, type Signal } from "./rows.ts";

/** What intake needs. */
export interface IntakeParts {
  readonly store: Store;
  /** Null: telemetry stays here. */
  readonly forward: OtlpSender | null;
}

/** What intake has done since the service started. */
export interface IntakeCounts {
  readonly batches: Readonly<Record<Signal, number>>;
  readonly refused: number;
  /** Rows that were new. */
  readonly processes: number;
  readonly events: number;
  readonly flows: number;
  /** Records that lacked what identifies them. */
  readonly unreadable: number;
}

interface IntakeEvents {
  /** New events are stored. */
  stored: [];
}

/** Takes telemetry in. */
export class Intake {
  /** Tells of new events, after they are on disk. */
  readonly events = new EventEmitter<IntakeEvents>().setMaxListeners(0);
  readonly #parts: IntakeParts;
  readonly #counts = { batches: { traces: 0, logs: 0, metrics: 0 }, refused: 0, processes: 0, events: 0, flows: 0, unreadable: 0 };

  readonly #inTurn = oneAtATime();

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  counts(): IntakeCounts {
    return { ...this.#counts, batches: { ...this.#counts.batches } };
  }

  /** SQLite works on this thread: between two transactions everything else has its turn. */
  async #write(rows: TelemetryRows): Promise<NewRows> {
    return await this.#inTurn(async () => {
      await nextTurn();
      const added = await addTelemetry(this.#parts.store.database, rows);
      await this.#parts.store.keepWithinLimit();
      return added;
    });
  }

  /** Takes one request of a host. When it returns, the request survives the end of this process. Throws {@link Refusal}. */
  async take(signal: Signal, bytes: Uint8Array, host: string): Promise<void> {
    let request;
    try {
      request = rowsOf(signal, bytes, host);
    } catch (error) {
      this.#counts.refused += 1;
      throw error;
    }
    const { rows, unreadable } = request;
    const isEmpty = Object.values(rows).every((one: readonly unknown[]) => one.length === 0);
    const added = isEmpty ? { processes: 0, events: 0, flows: 0 } : await this.#write(rows);
    this.#parts.forward?.enqueue(signal, bytes);
    this.#counts.batches[signal] += 1;
    this.#counts.unreadable += unreadable;
    this.#counts.processes += added.processes;
    this.#counts.events += added.events;
    this.#counts.flows += added.flows;
    if (added.events > 0) this.events.emit("stored");
  }
}

/** Serves the three OTLP services. */
export function serveIntake(context: ServeContext, intake: Intake): void {
  const take = (signal: Signal) => async (bytes: Uint8Array, caller: Caller): Promise<object> => {
    if (caller.kind !== "host") throw new Refusal("permission-denied", "telemetry is for hosts"); // the door has said so already
    await intake.take(signal, bytes, caller.host);
    return {};
  };
  serveUnary(context, otlpTraceService.export, take("traces"));
  serveUnary(context, otlpLogsService.export, take("logs"));
  serveUnary(context, otlpMetricsService.export, take("metrics"));
}
