/** Puts handlers behind methods: the door's decoder in front, refusals turned into statuses behind. */
import {
  status,
  type handleBidiStreamingCall,
  type handleServerStreamingCall,
  type handleUnaryCall,
  type Server,
  type ServerDuplexStream,
  type ServerWritableStream,
} from "@grpc/grpc-js";
import type { Method } from "@cordon/wire";
import type { Logger } from "pino";
import { isUnwritable } from "../storage-error.ts";
import type { Caller } from "./caller.ts";
import { callerOfCall, guardedDecoder } from "./doors.ts";
import { Refusal, refusalStatus } from "./refusal.ts";

/** What each registration needs. */
export interface ServeContext {
  readonly server: Server;
  readonly trustDomain: string;
  readonly log: Logger;
}

/** One request, one answer. */
export function serveUnary<In, Request, Out, Response>(
  context: ServeContext,
  method: Method<In, Request, Out, Response>,
  handle: (request: Request, caller: Caller) => Promise<Out>,
): void {
  const handler: handleUnaryCall<Request, Out> = (call, answer) => {
    handle(call.request, callerOfCall(call, context.trustDomain)).then(
      (value) => answer(null, value),
      (error: unknown) => answer(statusOf(error, method.path, context.log)),
    );
  };
  register(context, method, handler, "unary");
}

/** One request, a stream of answers; the stream ends when the handler does. */
export function serveResponses<In, Request, Out, Response>(
  context: ServeContext,
  method: Method<In, Request, Out, Response>,
  handle: (call: ServerWritableStream<Request, Out>) => Promise<void>,
): void {
  const handler: handleServerStreamingCall<Request, Out> = (call) => {
    handle(call).then(
      () => call.end(),
      // grpc-js sends the status of an error that is emitted; a stream that is destroyed tells its caller nothing
      (error: unknown) => call.emit("error", asError(statusOf(error, method.path, context.log))),
    );
  };
  register(context, method, handler, "serverStream");
}

/** A stream each way; the handler ends it. */
export function serveBoth<In, Request, Out, Response>(
  context: ServeContext,
  method: Method<In, Request, Out, Response>,
  handle: (call: ServerDuplexStream<Request, Out>, caller: Caller) => void,
): void {
  const handler: handleBidiStreamingCall<Request, Out> = (call) => handle(call, callerOfCall(call, context.trustDomain));
  register(context, method, handler, "bidi");
}

type Handler<Request, Out> = handleUnaryCall<Request, Out> | handleServerStreamingCall<Request, Out> | handleBidiStreamingCall<Request, Out>;

function register<In, Request, Out, Response>(
  { server }: ServeContext,
  method: Method<In, Request, Out, Response>,
  handler: Handler<Request, Out>,
  type: "unary" | "serverStream" | "bidi",
): void {
  // the door keeper takes out what the guarded decoder could not read before a handler sees it
  const decode = guardedDecoder(method.path, method.requestDeserialize) as (bytes: Buffer) => Request;
  server.register(method.path, handler, method.responseSerialize, decode, type);
}

/** A gRPC status that a caller gets. */
export interface CallStatus {
  readonly code: status;
  readonly details: string;
}

/** What a caller is told of an error. What is no refusal is logged, and told without its particulars. */
export function statusOf(error: unknown, path: string, log: Logger): CallStatus {
  // a header holds neither lone surrogates nor pages of text
  if (error instanceof Refusal) return { code: refusalStatus[error.code], details: error.message.slice(0, 2000).toWellFormed() };
  log.error({ error, method: path }, "a call failed");
  // to a sender of telemetry UNAVAILABLE means: keep it, and try again
  if (isUnwritable(error)) return { code: status.UNAVAILABLE, details: "the service can't write to its state directory: free some space there, and try again" };
  return { code: status.INTERNAL, details: "the service failed: see its log" };
}

/** For streams, which take their status as an error. */
export function asError(value: CallStatus): Error & CallStatus {
  return Object.assign(new Error(value.details), value);
}
