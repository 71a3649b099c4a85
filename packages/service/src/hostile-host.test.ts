/** What one enrolled host can do to the service and to the others: nothing that lasts. */
import type { Client } from "@grpc/grpc-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adminService, attribute, numberOf, otlpLogsService } from "@cordon/wire";
import { digestOf } from "./publish.ts";
import { FakeDaemon } from "./testing/fake-daemon.ts";
import { call, clientOf, collect, enrollHost, firstToken, startTestService, statusOfCall, type TestService } from "./testing/harness.ts";
import { logsRequest, sessionStart, violation } from "./testing/otlp.ts";
import { policyReading } from "./testing/policy.ts";

const maxBytes = 1_048_576;
let service: TestService;
let operator: Client;
let alpha: Client;
let beta: Client;

beforeEach(async () => {
  service = await startTestService({ maxBytes });
  operator = clientOf(service.operator(), service.operator());
  alpha = clientOf(service.operator(), (await enrollHost(service, firstToken(service), "alpha")).credential);
  const { token } = await call(operator, adminService.createJoinToken, {});
  beta = clientOf(service.operator(), (await enrollHost(service, token, "beta")).credential);
});
afterEach(async () => {
  for (const one of [operator, alpha, beta]) one.close();
  await service.end();
});

async function bytesInUse(): Promise<number> {
  const { httpEndpoint, httpToken } = service.operator();
  const text = await (await fetch(`http://${httpEndpoint}/metrics`, { headers: { authorization: `Bearer ${httpToken}` } })).text();
  return Number(/^cordon_database_bytes (\d+)$/m.exec(text)?.[1]);
}

const largest = 2n ** 63n - 1n;
const long = "x".repeat(100_000);

describe("a hostile host", () => {
  it("can't break the lists with counts whose sum is too large", async () => {
    const records = Array.from({ length: 2000 }, (_, at) => violation("s-1", at, { [attribute.violationCount]: largest }));
    await call(alpha, otlpLogsService.export, logsRequest("alpha", [sessionStart("s-1", 1n), ...records]));
    const { agents } = await call(operator, adminService.listAgents, {});
    expect(agents.map((one) => numberOf(one.violations))).toEqual([Number.MAX_SAFE_INTEGER]);
    const { sessions } = await call(operator, adminService.listSessions, {});
    expect(sessions.map((one) => numberOf(one.status?.violations))).toEqual([Number.MAX_SAFE_INTEGER]);
    const events = (await collect(operator, adminService.listEvents, { limit: 1 })).flatMap((one) => one.events);
    expect(events.map((one) => numberOf(one.count))).toEqual([Number.MAX_SAFE_INTEGER]);
  });

  it("can't fill the database by its status, nor the list of sessions", async () => {
    const daemon = new FakeDaemon(alpha);
    await daemon.hello();
    const sessions = Array.from({ length: 1500 }, (_, at) => ({ session: `s-${at}`, agent: "a", state: "running", command: [long] }));
    for (let times = 0; times < 3; times++) {
      const few = sessions.slice(times * 10, times * 10 + 20); // of 100,000 letters each
      daemon.stream.write({ status: { sessions: [...few, ...sessions.slice(100).map((one) => ({ ...one, command: [] }))], kernelRelease: `${times}` } });
      await expect.poll(async () => (await call(operator, adminService.listHosts, {})).hosts[0]?.kernelRelease).toBe(`${times}`);
    }
    expect((await call(operator, adminService.listHosts, {})).hosts[0]?.sessions).toBeLessThanOrEqual(1000);
    await daemon.close();
    expect(await bytesInUse()).toBeLessThanOrEqual(maxBytes);
  });

  it("can't push out what other hosts have told, by running sessions or by events", async () => {
    await call(beta, otlpLogsService.export, logsRequest("beta", Array.from({ length: 50 }, (_, at) => violation("s-b", at))));
    for (let batch = 0; batch < 6; batch++) {
      const starts = Array.from({ length: 200 }, (_, at) => sessionStart(`s-${batch}-${at}`, 1n, ["x".repeat(4000)]));
      const records = Array.from({ length: 200 }, (_, at) => violation(`s-${batch}`, at, { [attribute.target]: "x".repeat(4000) }));
      await call(alpha, otlpLogsService.export, logsRequest("alpha", [...starts, ...records]));
    }
    expect(await bytesInUse()).toBeLessThanOrEqual(maxBytes);
    const left = (await collect(operator, adminService.listEvents, { session: "s-b" })).flatMap((one) => one.events);
    expect(left.map((one) => one.host)).toEqual(Array.from({ length: 50 }, () => "beta"));
  });

  it("can't hold the service with a request of countless empty records", async () => {
    const millions = (inner: Buffer): Buffer => {
      const length = (bytes: number): Buffer => Buffer.from([(bytes & 127) | 128, ((bytes >> 7) & 127) | 128, ((bytes >> 14) & 127) | 128, bytes >> 21]);
      const scope = Buffer.concat([Buffer.from([0x12]), length(inner.length), inner]);
      return Buffer.concat([logsRequest("alpha", []), Buffer.from([0x0a]), length(scope.length), scope]);
    };
    const empty = Buffer.alloc(15_000_000, Buffer.from([0x12, 0x00]));
    const started = performance.now();
    expect(await statusOfCall(call(alpha, otlpLogsService.export, millions(empty)))).toMatchObject({ code: "RESOURCE_EXHAUSTED", details: expect.stringMatching(/send less at once/) as string });
    expect(performance.now() - started).toBeLessThan(1500);
    const records = Array.from({ length: 10_001 }, () => ({ name: "", timeNs: 0n, attributes: {} }));
    expect(await statusOfCall(call(alpha, otlpLogsService.export, logsRequest("alpha", records)))).toEqual({
      code: "RESOURCE_EXHAUSTED",
      details: "the request has 10001 records and 10000 are taken: send smaller batches",
    });
  });

  it("can't make the operator's answers long", async () => {
    const daemon = new FakeDaemon(alpha);
    await daemon.hello();
    await daemon.nextOffer();
    const applied = collect(operator, adminService.apply, { files: [policyReading("/srv/a")] });
    const { nonce, envelope } = await daemon.nextOffer();
    daemon.refuse(nonce, digestOf(envelope.payload ?? new Uint8Array(0)), { rule: long, detail: long, remedy: long });
    const outcome = (await applied).at(-1)?.hosts.find((one) => one.host === "alpha");
    expect([outcome?.outcome, outcome?.rule?.length, outcome?.detail?.length, outcome?.remedy?.length]).toEqual(["nacked", 4096, 4096, 4096]);
    daemon.stream.write({ status: { sessions: [{ session: "s-1", agent: "coder", state: "running" }] } });
    await expect.poll(async () => (await call(operator, adminService.listSessions, {})).sessions.length).toBe(1);
    const asked = call(operator, adminService.respond, { action: "freeze", target: "coder" });
    const { command } = await daemon.next();
    daemon.stream.write({ commandResult: { id: command?.id, ok: false, detail: long, sessions: Array.from({ length: 2000 }, () => "s-1") } });
    const { detail, sessions } = await asked;
    expect([detail?.length, sessions.length]).toEqual(["alpha: ".length + 4096, 1000]);
    await daemon.close();
  });
});
