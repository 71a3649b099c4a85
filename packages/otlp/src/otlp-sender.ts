/** Sends what is in a queue on disk, oldest first, one batch at a time, until it was taken or never will be. */
import { setTimeout as pauseFor } from "node:timers/promises";
import { Client, Metadata, status, type ChannelCredentials, type ChannelOptions, type ServiceError } from "@grpc/grpc-js";
import { DiskQueue, type QueuedBatch } from "./disk-queue.ts";
import { backoffMs, boundedAttempts, judge, type Judgement } from "./retry.ts";
import { exportMethods, type Receipt, type Signal } from "./signal.ts";

/** Where to, from where, and how much may wait. */
export interface OtlpSenderOptions {
  /** The queue's own directory, made 0700; one sender a directory. */
  readonly directory: string;
  /** `host:port` */
  readonly endpoint: string;
  readonly credentials: ChannelCredentials;
  readonly channelOptions?: ChannelOptions;
  /** What the queue may take on disk, in whole blocks of 4096 bytes; the oldest batches give way. */
  readonly maxBytes: number;
  /** Longest wait for an answer, in milliseconds; 10,000 unless said. */
  readonly deadlineMs?: number;
  /** Told once when something goes wrong, and again when another thing does; a sentence for the log. */
  readonly onTrouble?: (sentence: string) => void;
  /** 0 ≤ value < 1, for jitter. */
  readonly random?: () => number;
  /** Waits between attempts; rejects when the signal aborts. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Counts since the sender was opened, but `droppedBatches`: since the directory was made. */
export interface SenderStats {
  readonly queuedBytes: number;
  readonly queuedBatches: number;
  readonly sentBatches: number;
  /** Never taken: the queue or the disk was full, the receiver refused the batch for good, its file was damaged. */
  readonly droppedBatches: number;
  /** Spans, log records and data points that receivers refused inside batches that they took. */
  readonly rejectedItems: number;
}

/** A bounded queue and its way out. */
export interface OtlpSender {
  /** Puts a batch in the queue. When it returns, the batch survives the end of this process. Never throws: what can't be kept is counted. */
  enqueue(signal: Signal, request: Uint8Array): void;
  stats(): SenderStats;
  /** Tries at once, without the rest of a pause of its own; true when the queue is empty within that time. */
  flush(withinMs: number): Promise<boolean>;
  /** Stops sending; what is queued stays on disk for the next sender. */
  close(): Promise<void>;
}

/** Opens a sender and takes over what an earlier one left in the directory. Throws what mkdir, chmod or readdir say of it. */
export function openOtlpSender(options: OtlpSenderOptions): OtlpSender {
  return new Sender(options);
}

class Sender implements OtlpSender {
  readonly #options: OtlpSenderOptions;
  readonly #queue: DiskQueue;
  readonly #running: Promise<void>;
  readonly #closing = new AbortController();
  #client: Client;
  #pausing = new AbortController();
  #wake: () => void = () => undefined;
  #whenEmpty: (() => void)[] = [];
  #sent = 0;
  #rejected = 0;
  #lastTrouble = "";

  constructor(options: OtlpSenderOptions) {
    this.#options = options;
    this.#queue = new DiskQueue(options.directory, options.maxBytes);
    this.#client = this.#connect();
    this.#running = this.#run();
  }

  enqueue(signal: Signal, request: Uint8Array): void {
    if (request.length === 0) return;
    const dropped = this.#queue.dropped;
    try {
      this.#queue.add(signal, request);
      if (this.#queue.dropped > dropped) this.#tell("the telemetry queue is full: the oldest batches are dropped");
    } catch (error) {
      this.#tell(`telemetry can't be queued, and is dropped: ${textOf(error)}; make room on the disk`);
    }
    this.#wake();
  }

  stats(): SenderStats {
    return {
      queuedBytes: this.#queue.bytes,
      queuedBatches: this.#queue.length,
      sentBatches: this.#sent,
      droppedBatches: this.#queue.dropped,
      rejectedItems: this.#rejected,
    };
  }

  async flush(withinMs: number): Promise<boolean> {
    if (this.#queue.length === 0) return true;
    this.#pausing.abort();
    const empty = new Promise<boolean>((resolve) => this.#whenEmpty.push(() => resolve(true)));
    const over = new AbortController();
    const late = pauseFor(withinMs, false, { signal: AbortSignal.any([over.signal, this.#closing.signal]) }).catch(() => false);
    const result = await Promise.race([empty, late]);
    over.abort();
    return result;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#wake();
    await this.#running;
    this.#client.close();
  }

  /** Ends when the sender is closed. */
  async #run(): Promise<void> {
    let failures = 0; // in a row, of any batch: the receiver's state
    let attempts = 0; // at this batch
    let tried: QueuedBatch | null = null;
    while (!this.#closing.signal.aborted) {
      const batch = this.#queue.first();
      if (batch === null) {
        for (const resolve of this.#whenEmpty.splice(0)) resolve();
        await new Promise<void>((resolve) => (this.#wake = resolve));
        continue;
      }
      attempts = batch === tried ? attempts + 1 : 1;
      tried = batch;
      const judgement = await this.#attempt(batch);
      if (judgement === "taken") failures = 0;
      else if (this.#closing.signal.aborted) return;
      else if (judgement.kind === "drop" || (judgement.bounded && attempts >= boundedAttempts)) {
        this.#queue.remove(batch, true);
        failures = 0;
      } else {
        failures += 1;
        const pauseMs = judgement.afterMs ?? backoffMs(failures, (this.#options.random ?? Math.random)());
        await this.#pause(pauseMs, judgement.afterMs === null);
      }
    }
  }

  async #attempt(batch: QueuedBatch): Promise<"taken" | Judgement> {
    const request = this.#queue.read(batch);
    if (request === null) {
      this.#tell(`a batch in the telemetry queue is damaged, and is dropped: ${batch.name}`);
      return { kind: "drop" };
    }
    this.#queue.hold(batch);
    try {
      const receipt = await this.#call(batch.signal, request);
      this.#sent += 1;
      this.#rejected += receipt.rejected;
      this.#queue.remove(batch, false);
      if (receipt.message !== "") this.#tell(`the telemetry's receiver took a batch, and says: ${receipt.message}`);
      else this.#lastTrouble = "";
      return "taken";
    } catch (error) {
      const judgement = judge(error as ServiceError);
      const then = judgement.kind === "drop" ? "the batch is dropped" : "it is tried again";
      if (!this.#closing.signal.aborted) this.#tell(`${this.#options.endpoint} takes no telemetry: ${textOf(error)}; ${then}`);
      this.#renewChannel(error as ServiceError);
      return judgement;
    } finally {
      this.#queue.hold(null);
    }
  }

  #call(signal: Signal, request: Uint8Array): Promise<Receipt> {
    const method = exportMethods[signal];
    return new Promise((resolve, reject) => {
      const deadline = Date.now() + (this.#options.deadlineMs ?? 10_000);
      const call = this.#client.makeUnaryRequest(method.path, method.write, method.read, request, new Metadata(), { deadline }, (error, receipt) => {
        this.#closing.signal.removeEventListener("abort", cancel);
        if (error !== null) reject(error);
        else resolve(receipt ?? { rejected: 0, message: "" });
      });
      const cancel = (): void => call.cancel();
      this.#closing.signal.addEventListener("abort", cancel);
    });
  }

  async #pause(ms: number, mayShorten: boolean): Promise<void> {
    this.#pausing = new AbortController();
    const signals = mayShorten ? [this.#closing.signal, this.#pausing.signal] : [this.#closing.signal];
    const pause = this.#options.pause ?? ((time, signal) => pauseFor(time, undefined, { signal }));
    await pause(ms, AbortSignal.any(signals)).catch(() => undefined); // aborted: go on at once
  }

  #connect(): Client {
    return new Client(this.#options.endpoint, this.#options.credentials, {
      "grpc.service_config_disable_resolution": 1,
      "grpc.use_local_subchannel_pool": 1,
      ...this.#options.channelOptions,
    });
  }

  /** A channel's own backoff (up to two minutes) would keep a receiver waiting that is back; a dead connection is noticed by no call on it. */
  #renewChannel(error: ServiceError): void {
    if (error.code !== status.UNAVAILABLE && error.code !== status.DEADLINE_EXCEEDED) return;
    this.#client.close();
    this.#client = this.#connect();
  }

  #tell(sentence: string): void {
    if (sentence === this.#lastTrouble) return;
    this.#lastTrouble = sentence;
    this.#options.onTrouble?.(sentence);
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
