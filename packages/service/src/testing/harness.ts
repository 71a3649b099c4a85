/** For tests: a real service in a temporary folder, and real gRPC clients with real certificates. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, credentials, status, type ServiceError } from "@grpc/grpc-js";
import { hostService, type cordon, type Method } from "@cordon/wire";
import { Pkcs10CertificateRequestGenerator, X509Certificate } from "@peculiar/x509";
import { pino, type Logger } from "pino";
import { checkConfig } from "../config.ts";
import type { ForwardTarget } from "../forward.ts";
import { generateKeys, privateKeyPem } from "../identity/certificate.ts";
import { startService, type RunningService } from "../service.ts";

/** What `operator.json` holds. */
export interface OperatorFile {
  readonly endpoint: string;
  readonly serverName: string;
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
  readonly httpEndpoint: string;
  readonly httpToken: string;
}

/** A client's credential; null: none. */
export type ClientCredential = { readonly key: string; readonly certificate: string } | null;

/** A service under test. */
export interface TestService {
  readonly folder: string;
  readonly running: RunningService;
  operator(): OperatorFile;
  /** Stops it and starts it again on the same folder. */
  restart(changes?: TestOptions): Promise<TestService>;
  /** Stops it, keeping the folder. */
  stop(): Promise<void>;
  /** Stops it and removes the folder. */
  end(): Promise<void>;
}

/** What tests change. */
export interface TestOptions {
  readonly forward?: ForwardTarget | null;
  readonly clock?: () => number;
  readonly maxBytes?: number;
  readonly folder?: string;
  readonly log?: Logger;
}

/** The configuration of a service in a folder, on free ports. */
export function configIn(folder: string, maxBytes = 268_435_456): Record<string, unknown> {
  return {
    state: join(folder, "service"),
    grpc: { host: "127.0.0.1", port: 0 },
    http: { host: "127.0.0.1", port: 0 },
    operatorFile: join(folder, "operator.json"),
    joinTokenFile: join(folder, "join-token"),
    database: { maxBytes },
  };
}

export async function startTestService(options: TestOptions = {}): Promise<TestService> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "cordon-service-"));
  const running = await startService(checkConfig(configIn(folder, options.maxBytes), "test"), {
    forward: options.forward ?? null,
    clock: options.clock ?? Date.now,
    log: options.log ?? pino({ level: "silent" }),
  });
  return {
    folder,
    running,
    operator: () => readOperator(folder),
    restart: async (changes = {}) => {
      await running.close();
      return await startTestService({ ...options, ...changes, folder });
    },
    stop: async () => await running.close(),
    end: async () => {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function readOperator(folder: string): OperatorFile {
  return JSON.parse(readFileSync(join(folder, "operator.json"), "utf8")) as OperatorFile;
}

/** A client of a service, as whoever the credential names. */
export function clientOf(operator: OperatorFile, credential: ClientCredential): Client {
  const ca = Buffer.from(operator.ca);
  const tls = credential === null ? credentials.createSsl(ca) : credentials.createSsl(ca, Buffer.from(credential.key), Buffer.from(credential.certificate));
  return new Client(operator.endpoint, tls, { "grpc.ssl_target_name_override": operator.serverName, "grpc.default_authority": operator.serverName });
}

/** Makes one unary call; rejects with the status. */
export async function call<In, Request, Out, Response>(client: Client, method: Method<In, Request, Out, Response>, request: In): Promise<Response> {
  return await new Promise((resolve, reject) => {
    client.makeUnaryRequest(method.path, method.requestSerialize, method.responseDeserialize, request, (error, response) => {
      if (error !== null) reject(error);
      else if (response === undefined) reject(new Error("no response"));
      else resolve(response);
    });
  });
}

/** Makes one call that streams answers, to its end. */
export async function collect<In, Request, Out, Response>(client: Client, method: Method<In, Request, Out, Response>, request: In): Promise<Response[]> {
  const answers: Response[] = [];
  for await (const one of client.makeServerStreamRequest(method.path, method.requestSerialize, method.responseDeserialize, request)) answers.push(one as Response);
  return answers;
}

/** The name of the status that a call fails with, and what it says; `OK` when it does not fail. */
export async function statusOfCall(made: Promise<unknown>): Promise<{ readonly code: string; readonly details: string }> {
  try {
    await made;
    return { code: "OK", details: "" };
  } catch (error) {
    const { code, details } = error as ServiceError;
    return { code: status[code], details };
  }
}

/** A certificate request with a fresh key. */
export async function certificateRequest(commonName: string): Promise<{ readonly der: Uint8Array; readonly key: string }> {
  const keys = await generateKeys();
  const request = await Pkcs10CertificateRequestGenerator.create({ name: [{ CN: [commonName] }], keys, signingAlgorithm: { name: "ECDSA", hash: "SHA-256" } });
  return { der: new Uint8Array(request.rawData), key: await privateKeyPem(keys.privateKey) };
}

/** An enrolled host. */
export interface TestHost {
  readonly host: string;
  readonly credential: { readonly key: string; readonly certificate: string };
  readonly policyKey: Uint8Array;
}

/** Enrols a host. */
export async function enrollHost(service: TestService, token: string, hostName: string): Promise<TestHost> {
  const client = clientOf(service.operator(), null);
  try {
    const request = await certificateRequest(hostName);
    const response: cordon.v1.EnrollResponse = await call(client, hostService.enroll, { token, certificateRequest: request.der, hostName });
    const certificate = new X509Certificate(Uint8Array.from(response.certificate)).toString("pem");
    return { host: response.host, credential: { key: request.key, certificate }, policyKey: response.policyKey };
  } finally {
    client.close();
  }
}

/** The token that the service wrote for its first host. */
export function firstToken(service: TestService): string {
  return readFileSync(join(service.folder, "join-token"), "utf8").trim();
}
