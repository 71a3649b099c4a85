/** The Sync stream to the service: one at a time, opened anew with jittered backoff for as long as the daemon lives. */
import type { Client, ClientDuplexStream } from "@grpc/grpc-js";
import { hostService, type cordon } from "@cordon/wire";

type Stream = ClientDuplexStream<cordon.v1.ISyncRequest, cordon.v1.SyncResponse>;

/** What the link asks of the daemon. */
export interface LinkHandler {
  /** The first message of each stream. */
  hello(): cordon.v1.IHello;
  /** The stream is open: a status is due. */
  connected(): void;
  offered(offer: cordon.v1.IOffer): void;
  commanded(command: cordon.v1.ICommand): void;
  /** For the log: why the stream ended, and when it is tried again. */
  lost(reason: string, againInMs: number): void;
}

/** Bounds of the pause between tries, in milliseconds. */
export const backoff = { firstMs: 200, mostMs: 10_000 } as const;

/** A stream that lived so long was a good one, in milliseconds. */
const steadyMs = 5_000;

/** Full jitter: a pause between half and all of a doubling bound, so that a thousand hosts do not return at once. */
export function pauseAfter(failures: number, random: () => number): number {
  const bound = Math.min(backoff.mostMs, backoff.firstMs * 2 ** Math.min(failures - 1, 16));
  return Math.round(bound / 2 + (bound / 2) * random());
}

/** A running link. */
export class ServiceLink {
  readonly #client: Client;
  readonly #handler: LinkHandler;
  #stream: Stream | null = null;
  #answered = false;
  #failures = 0;
  #again: NodeJS.Timeout | null = null;
  #closed = false;
  #openedMs = 0;
  #trouble = "";

  /** Takes the client over: {@link close} closes it. */
  constructor(client: Client, handler: LinkHandler) {
    this.#client = client;
    this.#handler = handler;
    this.#open();
  }

  /** Whether the service answered on the stream that is open now. */
  get isConnected(): boolean {
    return this.#stream !== null && this.#answered;
  }

  /** Why the last stream ended; empty when none has. */
  get trouble(): string {
    return this.#trouble;
  }

  /** Sends when the stream is open; what is lost otherwise is told again at the next hello. */
  send(request: cordon.v1.ISyncRequest): void {
    this.#stream?.write(request);
  }

  /** Ends the stream; the next one begins with a hello that says how this host stands now. */
  renew(): void {
    this.#stream?.cancel();
  }

  close(): void {
    this.#closed = true;
    if (this.#again !== null) clearTimeout(this.#again);
    this.#stream?.cancel();
    this.#client.close();
  }

  #open(): void {
    const method = hostService.sync;
    const stream = this.#client.makeBidiStreamRequest(method.path, method.requestSerialize, method.responseDeserialize);
    this.#stream = stream;
    this.#answered = false;
    this.#openedMs = performance.now();
    stream.on("metadata", () => {
      this.#answered = true;
      this.#handler.connected();
    });
    stream.on("data", (response: cordon.v1.SyncResponse) => {
      if (response.offer) this.#handler.offered(response.offer);
      else if (response.command) this.#handler.commanded(response.command);
    });
    stream.on("error", (error) => this.#lost(stream, error.message));
    stream.on("end", () => this.#lost(stream, "the service ended the stream"));
    stream.write({ hello: this.#handler.hello() });
  }

  #lost(stream: Stream, reason: string): void {
    if (this.#stream !== stream || this.#closed) return;
    // a service that answers and hangs up at once is no better than one that is away
    if (this.#answered && performance.now() - this.#openedMs >= steadyMs) this.#failures = 0;
    this.#stream = null;
    this.#trouble = reason;
    this.#failures += 1;
    const pause = pauseAfter(this.#failures, Math.random);
    this.#handler.lost(reason, pause);
    this.#again = setTimeout(() => this.#open(), pause);
  }
}
