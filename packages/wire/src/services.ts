/**
 * Service definitions in the shape that grpc-js takes, for servers (`addService`) and clients
 * (`makeUnaryRequest(m.path, m.requestSerialize, m.responseDeserialize, …)`): the only place that binds codec to transport.
 */
import type $protobuf from "protobufjs";
import { decodeBounded } from "./decode-bounded.ts";
import { cordon, opentelemetry } from "./gen/messages.js";

/** One method. `In` and `Out` are what may be written, `Request` and `Response` what is read. */
export interface Method<In, Request, Out, Response> {
  readonly path: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  readonly requestSerialize: (value: In) => Buffer;
  readonly requestDeserialize: (bytes: Buffer) => Request;
  readonly responseSerialize: (value: Out) => Buffer;
  readonly responseDeserialize: (bytes: Buffer) => Response;
}

interface Codec<In, Out> {
  encode(message: In): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Out;
}

interface MessageCodec<In, Out> {
  encode(message: In): { finish(): Uint8Array };
  decode(bytes: Uint8Array | $protobuf.Reader): Out;
}

type Streams = "unary" | "responses" | "both";

function serializer<In>(codec: Codec<In, unknown>): (value: In) => Buffer {
  // protobufjs's writer makes a Buffer where there is one
  return (value) => codec.encode(value).finish() as Buffer;
}

function method<In, Request, Out, Response>(
  path: string,
  request: MessageCodec<In, Request>,
  response: Codec<Out, Response>,
  streams: Streams = "unary",
): Method<In, Request, Out, Response> {
  return methodOf(path, { encode: (message) => request.encode(message), decode: (bytes) => decodeBounded(request, bytes) }, response, streams);
}

function methodOf<In, Request, Out, Response>(
  path: string,
  request: Codec<In, Request>,
  response: Codec<Out, Response>,
  streams: Streams,
): Method<In, Request, Out, Response> {
  return {
    path,
    requestStream: streams === "both",
    responseStream: streams !== "unary",
    requestSerialize: serializer(request),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: serializer(response),
    responseDeserialize: (bytes) => response.decode(bytes),
  };
}

const { v1 } = cordon;

/** Daemon → service. */
export const hostService = {
  enroll: method("/cordon.v1.HostService/Enroll", v1.EnrollRequest, v1.EnrollResponse),
  sync: method("/cordon.v1.HostService/Sync", v1.SyncRequest, v1.SyncResponse, "both"),
} as const;

/** Command line → service. */
export const adminService = {
  apply: method("/cordon.v1.AdminService/Apply", v1.ApplyRequest, v1.ApplyResponse, "responses"),
  createJoinToken: method("/cordon.v1.AdminService/CreateJoinToken", v1.CreateJoinTokenRequest, v1.CreateJoinTokenResponse),
  listHosts: method("/cordon.v1.AdminService/ListHosts", v1.ListHostsRequest, v1.ListHostsResponse),
  listAgents: method("/cordon.v1.AdminService/ListAgents", v1.ListAgentsRequest, v1.ListAgentsResponse),
  listSessions: method("/cordon.v1.AdminService/ListSessions", v1.ListSessionsRequest, v1.ListSessionsResponse),
  listFlows: method("/cordon.v1.AdminService/ListFlows", v1.ListFlowsRequest, v1.ListFlowsResponse),
  listEvents: method("/cordon.v1.AdminService/ListEvents", v1.ListEventsRequest, v1.ListEventsResponse, "responses"),
  getTrace: method("/cordon.v1.AdminService/GetTrace", v1.GetTraceRequest, v1.GetTraceResponse),
  respond: method("/cordon.v1.AdminService/Respond", v1.RespondRequest, v1.RespondResponse),
} as const;

/** Command line → daemon, on its Unix socket. */
export const localService = {
  run: method("/cordon.v1.LocalService/Run", v1.RunRequest, v1.RunResponse, "both"),
  doctor: method("/cordon.v1.LocalService/Doctor", v1.DoctorRequest, v1.DoctorResponse),
  why: method("/cordon.v1.LocalService/Why", v1.WhyRequest, v1.WhyResponse),
  listLocalSessions: method("/cordon.v1.LocalService/ListLocalSessions", v1.ListLocalSessionsRequest, v1.ListLocalSessionsResponse),
  getStatus: method("/cordon.v1.LocalService/GetStatus", v1.GetStatusRequest, v1.GetStatusResponse),
} as const;

/** A request that stays the bytes that came. */
const asItCame: Codec<Uint8Array, Uint8Array> = {
  encode: (bytes) => ({ finish: () => bytes }),
  decode: (bytes) => bytes,
};
const collector = opentelemetry.proto.collector;
const otlpPath = (signal: string): string =>
  `/opentelemetry.proto.collector.${signal.toLowerCase()}.v1.${signal}Service/Export`;

/** OTLP/gRPC trace service; requests are raw bytes. */
export const otlpTraceService = { export: methodOf(otlpPath("Trace"), asItCame, collector.trace.v1.ExportTraceServiceResponse, "unary") } as const;

/** OTLP/gRPC logs service; requests are raw bytes. */
export const otlpLogsService = { export: methodOf(otlpPath("Logs"), asItCame, collector.logs.v1.ExportLogsServiceResponse, "unary") } as const;

/** OTLP/gRPC metrics service; requests are raw bytes. */
export const otlpMetricsService = {
  export: methodOf(otlpPath("Metrics"), asItCame, collector.metrics.v1.ExportMetricsServiceResponse, "unary"),
} as const;
