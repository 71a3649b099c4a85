/** Calls over gRPC as promises and async iterables, their failures as {@link CommandError}. */
import type { EventEmitter } from "node:events";
import { status, type Client, type ClientDuplexStream, type ClientReadableStream, type ServiceError } from "@grpc/grpc-js";
import type { Method } from "@cordon/wire";
import { CommandError } from "./command-error.ts";

/** One end that can be called. */
export interface Peer {
  /** What it is, for messages: `the policy service at 127.0.0.1:7443`. */
  readonly name: string;
  readonly client: Client;
  /** What to do when nobody answers there. */
  readonly startRemedy: string;
  /** What to do when it refuses this caller. */
  readonly permissionRemedy: string;
}

/** How long a call may take unless it says otherwise, in ms. */
export const defaultCallMs = 30_000;

/** Largest message from a service, in bytes: lists of many hosts. */
export const maxMessageBytes = 64 * 1024 * 1024;

/** Calls once. Throws {@link CommandError}. */
export function callOnce<In, Request, Out, Response>(
  peer: Peer,
  method: Method<In, Request, Out, Response>,
  request: In,
  timeoutMs: number = defaultCallMs,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    peer.client.makeUnaryRequest<In, Response>(
      method.path,
      method.requestSerialize,
      method.responseDeserialize,
      request,
      { deadline: Date.now() + timeoutMs },
      (error, response) => {
        if (error !== null) reject(failureOf(peer, error));
        else if (response === undefined) reject(new CommandError(`${peer.name} gave no answer`, "try again"));
        else resolve(response);
      },
    );
  });
}

/** Calls and reads the answers as they come; ending the loop cancels the call. Null: no time limit. Throws {@link CommandError}. */
export async function* callForMany<In, Request, Out, Response>(
  peer: Peer,
  method: Method<In, Request, Out, Response>,
  request: In,
  timeoutMs: number | null,
): AsyncGenerator<Response, void, undefined> {
  const stream: ClientReadableStream<Response> = peer.client.makeServerStreamRequest<In, Response>(
    method.path,
    method.requestSerialize,
    method.responseDeserialize,
    request,
    timeoutMs === null ? {} : { deadline: Date.now() + timeoutMs },
  );
  ignoreLateErrors(stream);
  try {
    for await (const response of stream) yield response as Response;
  } catch (error) {
    throw isServiceError(error) ? failureOf(peer, error) : error;
  } finally {
    stream.cancel();
  }
}

/** Opens a stream in both directions; its failures are the caller's to judge. */
export function openStream<In, Request, Out, Response>(
  peer: Peer,
  method: Method<In, Request, Out, Response>,
): ClientDuplexStream<In, Response> {
  const stream = peer.client.makeBidiStreamRequest<In, Response>(method.path, method.requestSerialize, method.responseDeserialize);
  ignoreLateErrors(stream);
  return stream;
}

/** What reads the stream gets its error; the one that a cancelled stream tells afterwards is for nobody. */
function ignoreLateErrors(stream: EventEmitter): void {
  stream.on("error", () => undefined);
}

/** Whether an error is gRPC's. */
export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && "code" in error && "details" in error && typeof error.code === "number";
}

/** Whether a call failed because nobody was there. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof CommandError && isServiceError(error.cause) && error.cause.code === status.UNAVAILABLE;
}

/** Whether a call had reached its peer, which then broke it off without a reason of its own: it ended, or was killed. */
export function isBrokenOff(error: unknown): boolean {
  if (!(error instanceof CommandError) || !isServiceError(error.cause)) return false;
  const { code, details } = error.cause;
  return code === status.CANCELLED || (code === status.UNAVAILABLE && !details.startsWith(notReached));
}

/** What @grpc/grpc-js says when there was no connection at all. */
const notReached = "No connection established.";

/** A failed call in a person's words. */
export function failureOf(peer: Peer, error: ServiceError): CommandError {
  const { message, remedy } = wordsOf(peer, error);
  return new CommandError(message, remedy, 1, { cause: error });
}

interface Words {
  readonly message: string;
  readonly remedy: string;
}

function wordsOf(peer: Peer, { code, details: all, message }: ServiceError): Words {
  // what @grpc/grpc-js puts around the one word that says something
  const details = all.replace(/^No connection established\. Last error: (null\. |Error: )?/, "").replace(/\.?\s*Resolution note:\s*$/, "");
  const logRemedy = "look at its log, in the folder log of the state directory";
  if (code === status.UNAVAILABLE && /EACCES|EPERM/.test(details))
    return { message: `no permission to talk to ${peer.name}`, remedy: peer.permissionRemedy };
  const known = new Map<status, Words>([
    [status.UNAVAILABLE, { message: `${peer.name} does not answer (${details})`, remedy: peer.startRemedy }],
    [status.PERMISSION_DENIED, { message: `${peer.name} refused this caller (${details})`, remedy: peer.permissionRemedy }],
    [status.UNAUTHENTICATED, { message: `${peer.name} does not know this caller (${details})`, remedy: peer.permissionRemedy }],
    [status.DEADLINE_EXCEEDED, { message: `${peer.name} did not answer in time`, remedy: logRemedy }],
    [status.UNIMPLEMENTED, { message: `${peer.name} does not know this request`, remedy: "use one version of Cordon on both sides" }],
    [status.NOT_FOUND, told(details, "see `cordon agents` and `cordon sessions --all`")],
    [status.INVALID_ARGUMENT, told(details, "correct the request")],
    [status.FAILED_PRECONDITION, told(details, "see `cordon hosts` and `cordon sessions`")],
  ]);
  return known.get(code) ?? { message: `${peer.name} failed (${details === "" ? message : details})`, remedy: logRemedy };
}

/** The peer's own remedy, where it has one, in place of the usual one. */
function told(details: string, usual: string): Words {
  const at = details.lastIndexOf(": ");
  const remedy = at < 0 ? "" : details.slice(at + 2);
  return /^(see|use|run|name|wait|write|choose) /.test(remedy) ? { message: details.slice(0, at), remedy } : { message: details, remedy: usual };
}
