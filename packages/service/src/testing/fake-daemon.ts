/** For tests: a daemon that speaks Sync over the real wire, step by step. */
import { once } from "node:events";
import type { ClientDuplexStream, Client, StatusObject } from "@grpc/grpc-js";
import { bigintOf, cordon, hostService, int64, uint64 } from "@cordon/wire";

const { Stage } = cordon.v1;
const stagesInOrder = [Stage.STAGE_RECEIVED, Stage.STAGE_VERIFIED, Stage.STAGE_SWITCHED, Stage.STAGE_PROVEN];

/** One Sync stream. */
export class FakeDaemon {
  readonly stream: ClientDuplexStream<cordon.v1.ISyncRequest, cordon.v1.SyncResponse>;
  /** Resolves when the stream has ended. */
  readonly ended: Promise<StatusObject>;
  readonly #received: cordon.v1.SyncResponse[] = [];
  #wake = (): void => undefined;

  constructor(client: Client) {
    const { path, requestSerialize, responseDeserialize } = hostService.sync;
    this.stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
    this.ended = new Promise((resolve) => this.stream.on("status", resolve));
    this.stream.on("error", () => undefined); // told by `ended`
    this.stream.on("data", (message: cordon.v1.SyncResponse) => {
      this.#received.push(message);
      this.#wake();
    });
  }

  /** Says Hello and waits until the service has taken it. */
  async hello(hello: cordon.v1.IHello = {}): Promise<void> {
    const answered = once(this.stream, "metadata");
    this.stream.write({ hello: { daemonVersion: "test", ...hello } });
    await answered;
  }

  /** The next message of the service. */
  async next(): Promise<cordon.v1.SyncResponse> {
    while (this.#received.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.#received.shift() ?? new cordon.v1.SyncResponse();
  }

  /** The next message, which must be an offer. */
  async nextOffer(): Promise<{ readonly nonce: bigint; readonly serial: bigint; readonly envelope: cordon.v1.IBundleEnvelope }> {
    const { offer } = await this.next();
    if (offer?.envelope === null || offer?.envelope === undefined) throw new Error("this was no offer");
    return { nonce: bigintOf(offer.nonce), serial: bigintOf(offer.envelope.serial), envelope: offer.envelope };
  }

  /** How many messages wait to be read. */
  get waiting(): number {
    return this.#received.length;
  }

  /** Acknowledges so many of the four stages. */
  acknowledge(nonce: bigint, digest: string, stages: number, needsRestart: readonly string[] = []): void {
    this.stream.write({
      ack: { nonce: uint64(nonce), digest, stages: stagesInOrder.slice(0, stages).map((stage, at) => ({ stage, timeUnixNs: int64(BigInt(at + 1)) })), needsRestart: [...needsRestart] },
    });
  }

  /** Refuses an offer. */
  refuse(nonce: bigint, digest: string, why: { readonly rule: string; readonly detail: string; readonly remedy: string }): void {
    this.stream.write({ nack: { nonce: uint64(nonce), digest, ...why } });
  }

  /** Ends the stream and waits for the service's end of it. */
  async close(): Promise<void> {
    this.stream.end();
    await this.ended;
  }
}
