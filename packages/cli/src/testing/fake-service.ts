/** A policy service for tests: the real protocol over mutual TLS on loopback, its answers given by the test. */
import { webcrypto } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server, ServerCredentials, type ServerUnaryCall, type ServerWritableStream, type sendUnaryData, type ServiceError } from "@grpc/grpc-js";
import { AuthorityKeyIdentifierExtension, BasicConstraintsExtension, SubjectAlternativeNameExtension, X509CertificateGenerator, type X509Certificate } from "@peculiar/x509";
import { adminService } from "@cordon/wire";

type Name = keyof typeof adminService;
type RequestOf<M> = M extends { readonly requestDeserialize: (bytes: Buffer) => infer Request } ? Request : never;
type OutOf<M> = M extends { readonly responseSerialize: (value: infer Out) => Buffer } ? Out : never;

/** What a test's service answers: one message, or several for a stream; an Error with a gRPC code refuses. */
export type Answers = { readonly [N in Name]?: (request: RequestOf<(typeof adminService)[N]>) => OutOf<(typeof adminService)[N]> | OutOf<(typeof adminService)[N]>[] };

/** A running service with a state directory that holds the operator's credential. */
export interface FakeService {
  readonly state: string;
  readonly port: number;
  close(): void;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

interface Credential {
  readonly keys: webcrypto.CryptoKeyPair;
  readonly certificate: X509Certificate;
}

/** Starts a service on a free port of loopback. @param isEndless streams stay open after their answers */
export async function startFakeService(answers: Answers, isEndless = false): Promise<FakeService> {
  const ca = await issue("test CA", null, []);
  const server = await issue("service", ca, [{ type: "dns", value: "cordon-service" }]);
  const operator = await issue("operator", ca, [{ type: "url", value: "spiffe://cordon.local/operator" }]);
  const grpc = new Server();
  grpc.addService(adminService, handlers(answers, isEndless) as never);
  const pair = { private_key: Buffer.from(await pemOf(server)), cert_chain: Buffer.from(server.certificate.toString("pem")) };
  const port = await bind(grpc, ServerCredentials.createSsl(Buffer.from(ca.certificate.toString("pem")), [pair], true));
  const state = mkdtempSync(join(tmpdir(), "cordon-cli-"));
  const credential = {
    endpoint: `127.0.0.1:${port}`,
    serverName: "cordon-service",
    ca: ca.certificate.toString("pem"),
    certificate: operator.certificate.toString("pem"),
    key: await pemOf(operator),
  };
  writeFileSync(join(state, "operator.json"), JSON.stringify(credential), { mode: 0o600 });
  return {
    state,
    port,
    close() {
      grpc.forceShutdown();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

/** Binds a server. */
export function bind(server: Server, credentials: ServerCredentials, address = "127.0.0.1:0"): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(address, credentials, (error, port) => (error === null ? resolve(port) : reject(error)));
  });
}

function handlers(answers: Answers, isEndless: boolean): Record<string, unknown> {
  const entries = Object.entries(adminService).map(([name, method]): [string, unknown] => {
    const answer = answers[name as Name] as ((request: unknown) => unknown) | undefined;
    return [name, method.responseStream ? streamHandler(answer, isEndless) : unaryHandler(answer)];
  });
  return Object.fromEntries(entries);
}

function unaryHandler(answer: ((request: unknown) => unknown) | undefined): unknown {
  return (call: ServerUnaryCall<unknown, unknown>, respond: sendUnaryData<unknown>) => {
    try {
      respond(null, answer?.(call.request) ?? {});
    } catch (error) {
      respond(error as ServiceError);
    }
  };
}

function streamHandler(answer: ((request: unknown) => unknown) | undefined, isEndless: boolean): unknown {
  return (call: ServerWritableStream<unknown, unknown>) => {
    try {
      for (const message of [answer?.(call.request) ?? []].flat()) call.write(message);
      if (!isEndless) call.end();
    } catch (error) {
      call.emit("error", error);
    }
  };
}

async function issue(name: string, by: Credential | null, names: { type: "dns" | "url"; value: string }[]): Promise<Credential> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const issuer = by?.certificate;
  const certificate = await X509CertificateGenerator.create({
    serialNumber: Buffer.from(webcrypto.getRandomValues(new Uint8Array(8))).toString("hex").replace(/^./, "1"),
    subject: `CN=${name}`,
    issuer: issuer?.subject ?? `CN=${name}`,
    notBefore: new Date(Date.now() - 3_600_000),
    notAfter: new Date(Date.now() + 3_600_000),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: by?.keys.privateKey ?? keys.privateKey,
    extensions: [
      new BasicConstraintsExtension(by === null, undefined, true),
      ...(names.length === 0 ? [] : [new SubjectAlternativeNameExtension(names)]),
      ...(issuer === undefined ? [] : [await AuthorityKeyIdentifierExtension.create(issuer)]),
    ],
  });
  return { keys, certificate };
}

async function pemOf({ keys }: Credential): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey)).toString("base64");
  return `-----BEGIN PRIVATE KEY-----\n${(der.match(/.{1,64}/g) ?? []).join("\n")}\n-----END PRIVATE KEY-----\n`;
}
