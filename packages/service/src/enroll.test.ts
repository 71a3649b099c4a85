import { createHash, X509Certificate } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { adminService, hostService } from "@cordon/wire";
import { call, certificateRequest, clientOf, enrollHost, firstToken, startTestService, statusOfCall, type TestService } from "./testing/harness.ts";

let service: TestService;
afterEach(async () => await service.end());

async function newToken(validS = 0): Promise<string> {
  const operator = service.operator();
  const client = clientOf(operator, operator);
  const { token } = await call(client, adminService.createJoinToken, { validS });
  client.close();
  return token;
}

async function tryToEnroll(token: string, hostName: string, der?: Uint8Array): Promise<{ readonly code: string; readonly details: string }> {
  const client = clientOf(service.operator(), null);
  const request = { token, hostName, certificateRequest: der ?? (await certificateRequest("whatever")).der };
  const result = await statusOfCall(call(client, hostService.enroll, request));
  client.close();
  return result;
}

describe("enrolment", () => {
  it("gives a certificate whose names are the service's choice, and the policy key", async () => {
    service = await startTestService();
    const { host, credential, policyKey } = await enrollHost(service, firstToken(service), "alpha");
    const certificate = new X509Certificate(credential.certificate);
    expect({ host, names: certificate.subjectAltName, subject: certificate.subject, ca: certificate.ca, usage: certificate.keyUsage }).toEqual({
      host: "alpha",
      names: "URI:spiffe://cordon.local/host/alpha",
      subject: "CN=alpha",
      ca: false,
      usage: ["1.3.6.1.5.5.7.3.2"],
    });
    expect(certificate.verify(new X509Certificate(service.operator().ca).publicKey)).toBe(true);
    expect(Math.round((certificate.validToDate.getTime() - Date.now()) / 86_400_000)).toBe(90);
    expect(policyKey).toHaveLength(32);
  });

  it("takes a token once, also when two try at once", async () => {
    service = await startTestService();
    const token = firstToken(service);
    const both = await Promise.all([tryToEnroll(token, "alpha"), tryToEnroll(token, "beta")]);
    expect(both.map((one) => one.code).sort()).toEqual(["OK", "UNAUTHENTICATED"]);
    expect(await tryToEnroll(token, "gamma")).toEqual({ code: "UNAUTHENTICATED", details: "the join token is unknown, used or out of date: make a new one with cordon token" });
  });

  it("refuses a token whose time is over", async () => {
    let now = Date.now();
    service = await startTestService({ clock: () => now });
    const token = await newToken(60);
    const other = await newToken(60);
    now += 59_000;
    expect((await tryToEnroll(other, "in-time")).code).toBe("OK");
    now += 1_000;
    expect((await tryToEnroll(token, "late")).code).toBe("UNAUTHENTICATED");
  });

  it("refuses a token of another installation", async () => {
    service = await startTestService();
    const other = await startTestService();
    const token = firstToken(other);
    await other.end();
    expect((await tryToEnroll(token, "alpha")).code).toBe("UNAUTHENTICATED");
  });

  it("keeps the token when the certificate request can't be served", async () => {
    service = await startTestService();
    const token = firstToken(service);
    const { der } = await certificateRequest("alpha");
    const altered = Uint8Array.from(der);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    expect((await tryToEnroll(token, "alpha", new Uint8Array([1, 2, 3]))).details).toMatch(/^the certificate request is malformed: send a PKCS#10/);
    expect((await tryToEnroll(token, "alpha", altered)).code).toBe("INVALID_ARGUMENT");
    expect((await tryToEnroll(token, "alpha", new Uint8Array(0))).code).toBe("INVALID_ARGUMENT");
    expect((await tryToEnroll(token, "alpha")).code).toBe("OK");
  });

  it.each(["", "Alpha", "a b", "-a", "a-", ".", "a/../operator", "a\u0000b", "ä", "a".repeat(64), "a,URI:spiffe://cordon.local/operator"])("refuses the host name %j", async (name) => {
    service = await startTestService();
    expect(await tryToEnroll(firstToken(service), name)).toMatchObject({ code: "INVALID_ARGUMENT", details: expect.stringMatching(/is no host name: use 1 to 63/) as string });
  });

  it("never gives one host's name to another", async () => {
    service = await startTestService();
    expect((await enrollHost(service, firstToken(service), "alpha")).host).toBe("alpha");
    expect((await enrollHost(service, await newToken(), "alpha")).host).toBe("alpha-2");
    const long = "b".repeat(63);
    expect((await enrollHost(service, await newToken(), long)).host).toBe(long);
    expect((await enrollHost(service, await newToken(), long)).host).toBe(`${"b".repeat(61)}-2`);
  });
});

describe("the first start", () => {
  it("writes a token that names its CA; the token's secret is nowhere in the database", async () => {
    service = await startTestService();
    const [version, secret, fingerprint] = firstToken(service).split(".");
    expect(version).toBe("cordon1");
    expect(fingerprint).toBe(createHash("sha256").update(new X509Certificate(service.operator().ca).raw).digest("hex"));
    await service.stop();
    const database = readFileSync(`${service.folder}/service/cordon.db`);
    expect(database.includes(createHash("sha256").update(secret ?? "").digest("hex"))).toBe(true);
    expect(database.includes(secret ?? "")).toBe(false);
    service = await service.restart();
  });

  it("keeps every secret from others", async () => {
    service = await startTestService();
    for (const name of ["join-token", "operator.json", "service/ca.key", "service/server.key", "service/policy.key", "service/cordon.db", "service/http.token"])
      expect({ name, mode: (statSync(`${service.folder}/${name}`).mode & 0o777).toString(8) }).toEqual({ name, mode: "600" });
    expect((statSync(`${service.folder}/service`).mode & 0o777).toString(8)).toBe("700");
  });

  it("writes a token anew at each start, with which a host that has lost its identity can enrol once more", async () => {
    service = await startTestService();
    const token = firstToken(service);
    expect((await tryToEnroll(token, "alpha")).code).toBe("OK");
    service = await service.restart();
    expect(firstToken(service)).not.toBe(token);
    expect((statSync(`${service.folder}/join-token`).mode & 0o777).toString(8)).toBe("600");
    expect((await enrollHost(service, firstToken(service), "alpha")).host).toBe("alpha-2");
    expect((await tryToEnroll(firstToken(service), "alpha")).code).toBe("UNAUTHENTICATED");
  });

  it("keeps its CA and policy key over restarts, and renews the server's certificate in its last month", async () => {
    let now = Date.now();
    service = await startTestService({ clock: () => now });
    const read = (): readonly string[] => ["ca.crt", "policy.key", "server.crt"].map((name) => readFileSync(`${service.folder}/service/${name}`, "utf8"));
    const [ca, policyKey, server] = read();
    now += 334 * 86_400_000;
    service = await service.restart();
    expect(read()).toEqual([ca, policyKey, server]);
    now += 2 * 86_400_000;
    service = await service.restart();
    expect(read().slice(0, 2)).toEqual([ca, policyKey]);
    expect(read()[2]).not.toBe(server);
  });
});
