/** A daemon for tests: the local protocol on a Unix socket, its answers given by the test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server, ServerCredentials, type sendUnaryData, type ServerDuplexStream, type ServerUnaryCall } from "@grpc/grpc-js";
import { localService, type cordon } from "@cordon/wire";
import { bind } from "./fake-service.ts";

/** The daemon's side of a run. */
export type RunStream = ServerDuplexStream<cordon.v1.RunRequest, cordon.v1.IRunResponse>;

/** What a test's daemon answers. */
export interface DaemonAnswers {
  readonly run?: (stream: RunStream) => void;
  readonly doctor?: () => cordon.v1.IDoctorResponse;
  readonly why?: (request: cordon.v1.WhyRequest) => cordon.v1.IWhyResponse;
  /** Never says how it is. */
  readonly hangs?: boolean;
}

/** A running daemon. */
export interface FakeDaemon {
  readonly state: string;
  /** Ends as if it had been killed: streams break, the socket stays as a dead file or goes. */
  close(): void;
}

/** A state directory of its own. */
export function scratchState(): string {
  return mkdtempSync(join(tmpdir(), "cordon-cli-"));
}

/** Starts a daemon in a state directory. */
export async function startFakeDaemon(state: string, answers: DaemonAnswers): Promise<FakeDaemon> {
  const unary =
    (answer: ((request: never) => unknown) | undefined) =>
    (call: ServerUnaryCall<unknown, unknown>, respond: sendUnaryData<unknown>): void =>
      respond(null, answer?.(call.request as never) ?? {});
  const server = new Server();
  const handlers = {
    run: (stream: RunStream) => answers.run?.(stream),
    doctor: unary(answers.doctor),
    why: unary(answers.why),
    listLocalSessions: unary(undefined),
    getStatus: answers.hangs === true ? () => undefined : unary(undefined),
  };
  server.addService(localService, handlers);
  const socket = join(state, "cordond.sock");
  rmSync(socket, { force: true });
  await bind(server, ServerCredentials.createInsecure(), `unix:${socket}`);
  return { state, close: () => server.forceShutdown() };
}
