/** One connected host: what it was offered, what it was told to do, what it answers. */
import type { ServerDuplexStream } from "@grpc/grpc-js";
import { bigintOf, cordon, uint64 } from "@cordon/wire";
import { clipped } from "../clip.ts";
import type { Publication } from "../publish.ts";
import { Refusal, refusalStatus } from "../rpc/refusal.ts";
import { asError } from "../rpc/serve.ts";
import { acknowledged, beginDelivery, believedSerial, clippedSessions, reached, reasonToPublishAnew, refused, type Delivery, type HostDigests } from "./delivery.ts";

/** The stream that a host opens. */
export type SyncCall = ServerDuplexStream<cordon.v1.SyncRequest, cordon.v1.ISyncResponse>;

/** What became of a command. */
export interface CommandOutcome {
  readonly host: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly sessions: readonly string[];
}

/** A host that lets more messages than this wait is cut off. */
const maxWaiting = 64;

/** A connection on which the host has said Hello. */
export class HostLink {
  readonly host: string;
  readonly #call: SyncCall;
  readonly #commands = new Map<bigint, (outcome: CommandOutcome) => void>();
  #digests: HostDigests;
  #delivery: Delivery;
  #nonce = 0n;
  #lastCommand = 0n;

  constructor(host: string, call: SyncCall, hello: cordon.v1.IHello, wanted: Publication) {
    this.host = host;
    this.#call = call;
    const [inForce, lastTried, lastError] = [clipped(hello.digestInForce), clipped(hello.digestLastTried), clipped(hello.lastError)];
    this.#digests = { inForce, lastTried, lastError, serial: bigintOf(hello.serialInForce) };
    this.#delivery = this.#begin(wanted);
  }

  get delivery(): Delivery {
    return this.#delivery;
  }

  /** The serial of what the host has in force, as far as it is believed. */
  get serialInForce(): bigint {
    return believedSerial(this.#digests.serial);
  }

  /** Why the wanted publication can't reach the host under its own serial, or null. */
  reasonToPublishAnew(wanted: Publication): string | null {
    return reasonToPublishAnew(wanted, this.#digests, this.#delivery);
  }

  /** Offers a new publication, unless the host has its contents in force: also what it refused under another serial, as somebody applied it again. */
  offer(wanted: Publication): void {
    this.#digests = { ...this.#digests, lastTried: "", lastError: "" };
    this.#delivery = this.#begin(wanted);
  }

  /** Answers whether the bundle is in force on the host with this acknowledgement, and was not before. */
  acknowledge(ack: cordon.v1.IAck): boolean {
    const after = acknowledged(this.#delivery, ack);
    if (after === this.#delivery) return false;
    this.#delivery = after;
    if (!reached(after.stages, cordon.v1.Stage.STAGE_SWITCHED) && after.kind !== "acked") return false;
    const before = this.#digests.inForce;
    this.#digests = { inForce: after.digest, lastTried: after.digest, lastError: "", serial: after.serial };
    return before !== after.digest;
  }

  /** Answers whether the refusal was about what the host was offered. */
  refuse(nack: cordon.v1.INack): boolean {
    const after = refused(this.#delivery, nack);
    if (after === this.#delivery) return false;
    this.#delivery = after;
    const inForce = this.#digests.inForce === after.digest ? "" : this.#digests.inForce; // it was switched to, and did not hold
    this.#digests = { ...this.#digests, inForce, lastTried: after.digest, lastError: clipped(nack.detail) || "refused" };
    return true;
  }

  /** Sends a command; resolves with the host's answer, or with `ok: false` when it goes offline or the time is over. */
  async command(action: string, target: string, waitMs: number): Promise<CommandOutcome> {
    this.#lastCommand += 1n;
    const id = this.#lastCommand;
    const failed = (detail: string): CommandOutcome => ({ host: this.host, ok: false, detail, sessions: [] });
    return await new Promise((resolve) => {
      const timer = setTimeout(() => this.#answer(id, failed(`no answer within ${waitMs} ms`)), waitMs);
      this.#commands.set(id, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
      this.#send({ command: { id: uint64(id), action, target } });
    });
  }

  /** Takes a host's answer to a command. */
  answer(result: cordon.v1.ICommandResult): void {
    this.#answer(bigintOf(result.id), { host: this.host, ok: result.ok ?? false, detail: clipped(result.detail), sessions: clippedSessions(result.sessions) });
  }

  /** Ends what waits for the host: its connection is gone. */
  closed(): void {
    for (const id of [...this.#commands.keys()]) this.#answer(id, { host: this.host, ok: false, detail: "the host went offline", sessions: [] });
  }

  /** Cuts the connection. */
  end(refusal: Refusal): void {
    endCall(this.#call, refusal);
  }

  #begin(wanted: Publication): Delivery {
    this.#nonce += 1n;
    const delivery = beginDelivery(wanted, this.#digests, this.#nonce);
    if (delivery.kind === "offered") this.#send({ offer: { nonce: uint64(delivery.nonce), envelope: wanted.envelope } });
    return delivery;
  }

  #answer(id: bigint, outcome: CommandOutcome): void {
    const resolve = this.#commands.get(id);
    this.#commands.delete(id);
    resolve?.(outcome);
  }

  #send(message: cordon.v1.ISyncResponse): void {
    if (this.#call.cancelled || this.#call.writableEnded || this.#call.destroyed) return;
    if (this.#call.writableLength >= maxWaiting) this.end(new Refusal("too-much", "the host does not read what it is sent: connect again"));
    else this.#call.write(message);
  }
}

/** Ends a stream with a refusal. */
export function endCall(call: SyncCall, refusal: Refusal): void {
  if (!call.writableEnded && !call.destroyed) call.emit("error", asError({ code: refusalStatus[refusal.code], details: refusal.message }));
}
