import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { status, type Client, type ServiceError } from "@grpc/grpc-js";
import { adminService, hostService, otlpLogsService, otlpMetricsService, otlpTraceService, type Method } from "@cordon/wire";
import { generateKeys, issueCa, issueLeaf, privateKeyPem, certificatePem } from "./identity/certificate.ts";
import { doors } from "./rpc/doors.ts";
import { call, clientOf, enrollHost, firstToken, startTestService, statusOfCall, type ClientCredential, type TestService } from "./testing/harness.ts";

const methods = [...Object.values(hostService), ...Object.values(adminService), otlpTraceService.export, otlpLogsService.export, otlpMetricsService.export].map((one) => ({
  path: one.path,
  requestStream: one.requestStream,
}));
const callers = ["none", "host", "operator", "foreign operator", "foreign host", "server", "self-signed operator"] as const;
type Caller = (typeof callers)[number];

let service: TestService;
const clients = new Map<Caller, Client>();

/** A certificate of a CA of the caller's own, with whatever name he likes. */
async function foreign(uri: string): Promise<ClientCredential> {
  const now = new Date();
  const keys = await generateKeys();
  const ca = { certificate: await issueCa(keys, "Cordon CA", 10, now), privateKey: keys.privateKey };
  const leafKeys = await generateKeys();
  const leaf = await issueLeaf(ca, { commonName: "x", names: [{ type: "url", value: uri }], usage: "client", publicKey: leafKeys.publicKey, days: 1, now });
  return { key: await privateKeyPem(leafKeys.privateKey), certificate: certificatePem(leaf) + certificatePem(ca.certificate) };
}

async function selfSigned(): Promise<ClientCredential> {
  const keys = await generateKeys();
  return { key: await privateKeyPem(keys.privateKey), certificate: certificatePem(await issueCa(keys, "operator", 10, new Date())) };
}

beforeAll(async () => {
  service = await startTestService();
  const operator = service.operator();
  const file = (name: string): string => readFileSync(`${service.folder}/service/${name}`, "utf8");
  const credentials: Record<Caller, ClientCredential> = {
    none: null,
    host: (await enrollHost(service, firstToken(service), "alpha")).credential,
    operator,
    "foreign operator": await foreign("spiffe://cordon.local/operator"),
    "foreign host": await foreign("spiffe://cordon.local/host/alpha"),
    server: { key: file("server.key"), certificate: file("server.crt") },
    "self-signed operator": await selfSigned(),
  };
  for (const one of callers) clients.set(one, clientOf(operator, credentials[one]));
});

afterAll(async () => {
  for (const one of clients.values()) one.close();
  await service.end();
});

/** The status of a call with a request that no method accepts: bytes that are no message. A door that is open lets it through to be called unreadable. */
async function knock(caller: Caller, path: string, requestStream: boolean): Promise<{ readonly code: string; readonly details: string }> {
  const raw: Method<Buffer, Buffer, Buffer, Buffer> = {
    path,
    requestStream,
    responseStream: true,
    requestSerialize: (bytes) => bytes,
    requestDeserialize: (bytes) => bytes,
    responseSerialize: (bytes) => bytes,
    responseDeserialize: (bytes) => bytes,
  };
  const client = clients.get(caller);
  if (client === undefined) throw new Error(`no client ${caller}`);
  const stream = client.makeBidiStreamRequest(raw.path, raw.requestSerialize, raw.responseDeserialize);
  stream.write(Buffer.from([0x0a, 0xff, 0xff]));
  if (!requestStream) stream.end();
  return await new Promise((resolve) => {
    stream.on("data", () => undefined);
    stream.on("error", ({ code, details }: ServiceError) => resolve({ code: status[code], details }));
    stream.on("end", () => resolve({ code: "OK", details: "" }));
  });
}

/** Who gets through to a method. */
function mayPass(path: string): readonly Caller[] {
  if (path === hostService.enroll.path) return callers;
  return path.startsWith("/cordon.v1.AdminService/") ? ["operator"] : ["host"];
}

describe("the doors", () => {
  it.each(methods.flatMap(({ path, requestStream }) => callers.map((caller) => ({ path, requestStream, caller }))))(
    "of $path, tried with the certificate: $caller",
    async ({ path, requestStream, caller }) => {
      const { code, details } = await knock(caller, path, requestStream);
      if (mayPass(path).includes(caller)) {
        expect({ code, details }).toMatchObject({ code: "INVALID_ARGUMENT" });
        expect(details).toMatch(/is no (message|OTLP request) of its kind/);
        return;
      }
      expect(code).toBe(["host", "operator"].includes(caller) ? "PERMISSION_DENIED" : "UNAUTHENTICATED");
      expect(details).toMatch(/needs (the operator's certificate \(operator\.json|a host's certificate \(enrol)/);
    },
  );

  it("are in the table, each of them", () => {
    expect([...doors.keys()].sort()).toEqual(methods.map((one) => one.path).sort());
  });

  it("take no enrolment of more than 64 KiB, and no message of more than 16 MiB", async () => {
    const anyone = clients.get("none");
    const host = clients.get("host");
    if (anyone === undefined || host === undefined) throw new Error("no clients");
    const enrolment = await statusOfCall(call(anyone, hostService.enroll, { token: "x".repeat(70_000) }));
    expect(enrolment).toEqual({ code: "INVALID_ARGUMENT", details: "the request has 70004 bytes; /cordon.v1.HostService/Enroll takes 65536" });
    const batch = await statusOfCall(call(host, otlpLogsService.export, Buffer.alloc(17 * 1024 * 1024)));
    expect(batch.code).toBe("RESOURCE_EXHAUSTED");
  });
});
