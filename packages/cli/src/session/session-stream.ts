/** The conversation with the daemon about one session: it outlives the daemon's restarts. */
import type { ClientDuplexStream } from "@grpc/grpc-js";
import { localService, type cordon } from "@cordon/wire";
import { CommandError } from "../command-error.ts";
import { failureOf, isServiceError, openStream, type Peer } from "../rpc.ts";

/** What the daemon says that the caller must act on. */
export type SessionEvent =
  | { readonly kind: "started"; readonly session: string; readonly pid: number }
  | { readonly kind: "refused"; readonly code: string; readonly reason: string; readonly remedy: string }
  | { readonly kind: "stopped"; readonly signal: number }
  | { readonly kind: "ended"; readonly waitStatus: number };

/** How the stream is opened, and for how long it is opened again. */
export interface SessionStreamOptions {
  /** Connects; throws {@link CommandError} when the daemon is not there. */
  readonly connect: () => Peer;
  readonly start: cordon.v1.IRunStart;
  /** Remembers the session's root process by its pid, once; gives whether that very process still runs. */
  readonly watch: (pid: number) => () => boolean;
  /** How long a session that has ended may be without its daemon, in ms. One that runs waits as long as it runs. */
  readonly endedMs: number;
  /** How long the daemon may take to start the session or to find it again, or to refuse that, in ms. */
  readonly answerMs: number;
  /** Waits. */
  readonly delay: (ms: number) => Promise<unknown>;
  /** Milliseconds from any origin, never backwards. */
  readonly now: () => number;
}

type Stream = ClientDuplexStream<cordon.v1.IRunRequest, cordon.v1.RunResponse>;

/** Requests that are kept while no daemon listens; older ones are dropped first. */
const maxWaiting = 16;

/** Pause between two tries to reach the daemon again, in ms. */
const retryMs = 200;

/** The daemon is there, and the session is not. */
class SessionLost extends CommandError {
  constructor(message: string) {
    super(message, "see `cordon sessions --all`", 126);
  }
}

/** One session's stream. */
export class SessionStream {
  readonly #options: SessionStreamOptions;
  #stream: Stream | null = null;
  #waiting: cordon.v1.IRunRequest[] = [];

  constructor(options: SessionStreamOptions) {
    this.#options = options;
  }

  /** Tells the daemon something; it is kept for the next one when there is none. */
  send(request: cordon.v1.IRunRequest): void {
    if (this.#stream !== null) this.#stream.write(request);
    else this.#waiting = [...this.#waiting, request].slice(-maxWaiting);
  }

  /** All that the daemon says, to `ended` or `refused`. Throws {@link CommandError} when it can't be reached, or not again. */
  async *events(): AsyncGenerator<SessionEvent, void, undefined> {
    let session: string | null = null;
    let isRunning: () => boolean = () => false;
    let endedAtMs: number | null = null;
    for (;;) {
      let failure: CommandError;
      try {
        const first: cordon.v1.IRunRequest = session === null ? { start: this.#options.start } : { attach: { session } };
        for await (const event of this.#once(first)) {
          endedAtMs = null;
          if (event.kind === "started") {
            // what was typed while no daemon listened
            const waiting = this.#waiting.splice(0);
            for (const request of waiting) this.send(request);
            if (session !== null) continue;
            session = event.session;
            isRunning = this.#options.watch(event.pid);
          }
          if (event.kind === "refused" && session !== null)
            throw new SessionLost(`the session ${session} is no longer known to cordond (${event.reason}): its exit code is lost`);
          yield event;
          if (event.kind === "ended" || event.kind === "refused") return;
        }
        failure = new CommandError("cordond ended the conversation about this session", "see the daemon's log");
      } catch (error) {
        if (!(error instanceof CommandError) || error instanceof SessionLost) throw error;
        failure = error;
      }
      if (session === null) throw failure;
      if (!isRunning()) endedAtMs ??= this.#options.now();
      if (endedAtMs !== null && this.#options.now() - endedAtMs >= this.#options.endedMs)
        throw new CommandError(`the session ${session} lost its daemon, and its exit code is not known (${failure.message})`, failure.remedy, 126, { cause: failure });
      await this.#options.delay(retryMs);
    }
  }

  async *#once(first: cordon.v1.IRunRequest): AsyncGenerator<SessionEvent, void, undefined> {
    const peer = this.#options.connect();
    const stream = openStream(peer, localService.run);
    const { answerMs } = this.#options;
    const late = `${peer.name} has neither started the session nor refused it within ${answerMs / 1000} s`;
    const silence = setTimeout(() => stream.destroy(new CommandError(late, "see the daemon's log, and run it again")), answerMs);
    try {
      stream.write(first);
      for await (const response of stream) {
        clearTimeout(silence);
        // only now there is somebody who listens
        this.#stream = stream;
        const event = eventOf(response as cordon.v1.RunResponse);
        if (event !== null) yield event;
      }
    } catch (error) {
      throw isServiceError(error) ? failureOf(peer, error) : error;
    } finally {
      clearTimeout(silence);
      this.#stream = null;
      stream.cancel();
      peer.client.close();
    }
  }
}

function eventOf(response: cordon.v1.RunResponse): SessionEvent | null {
  switch (response.message) {
    case "started":
      return { kind: "started", session: response.started?.session ?? "", pid: response.started?.pid ?? 0 };
    case "refused":
      return {
        kind: "refused",
        code: response.refused?.code ?? "",
        reason: response.refused?.reason ?? "",
        remedy: response.refused?.remedy ?? "",
      };
    case "stopped":
      return { kind: "stopped", signal: response.stopped ?? 0 };
    case "ended":
      return { kind: "ended", waitStatus: response.ended?.waitStatus ?? 0 };
    case undefined:
    default:
      return null; // of a newer daemon
  }
}
