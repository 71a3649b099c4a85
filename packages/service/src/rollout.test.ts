import { createHash, createPublicKey, verify } from "node:crypto";
import { rmSync } from "node:fs";
import type { Client } from "@grpc/grpc-js";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adminService, bigintOf, numberOf, uint64, type cordon } from "@cordon/wire";
import { digestOf } from "./publish.ts";
import { FakeDaemon } from "./testing/fake-daemon.ts";
import { call, clientOf, collect, enrollHost, firstToken, startTestService, type TestHost, type TestService } from "./testing/harness.ts";
import { policyReading } from "./testing/policy.ts";

let service: TestService;
let host: TestHost;
let clients: Client[];

beforeEach(async () => {
  clients = [];
  service = await startTestService();
  host = await enrollHost(service, firstToken(service), "alpha");
});
afterEach(async () => {
  for (const one of clients) one.close();
  await service.end();
});

function asOperator(): Client {
  const operator = service.operator();
  return keep(clientOf(operator, operator));
}

function daemon(): FakeDaemon {
  return new FakeDaemon(keep(clientOf(service.operator(), host.credential)));
}

function keep(client: Client): Client {
  clients.push(client);
  return client;
}

async function apply(path: string, more: cordon.v1.IApplyRequest = {}): Promise<cordon.v1.ApplyResponse> {
  const answers = await collect(asOperator(), adminService.apply, { files: [policyReading(path)], ...more });
  const last = answers.at(-1);
  if (last?.done !== true) throw new Error("apply did not end with done");
  return last;
}

/** Connects a host that has taken the empty first bundle. */
async function connected(): Promise<FakeDaemon> {
  const one = daemon();
  await one.hello();
  const { nonce, envelope } = await one.nextOffer();
  one.acknowledge(nonce, digestOf(envelope.payload ?? new Uint8Array(0)), 4);
  return one;
}

const outcomes = (response: cordon.v1.ApplyResponse): readonly object[] =>
  response.hosts.map(({ host, outcome, stage, rule, detail, needsRestart }) => ({ host, outcome, stage, rule, detail, needsRestart }));

describe("a publication", () => {
  it("is signed by the key that the host pinned, over the text that host.proto names", async () => {
    const one = daemon();
    await one.hello();
    const { envelope, serial } = await one.nextOffer();
    const payload = envelope.payload ?? new Uint8Array(0);
    expect(Buffer.from(payload).toString()).toBe('{"agents":[],"format":1}');
    expect(serial).toBe(1n);
    const key = createPublicKey({ key: Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), host.policyKey]), format: "der", type: "spki" });
    const signature = envelope.signatures?.[0];
    expect(Buffer.from(signature?.keyId ?? []).toString("hex")).toBe(createHash("sha256").update(host.policyKey).digest("hex"));
    expect(verify(null, Buffer.from(`cordon-bundle-v1\ndefault\n1\n0\n${digestOf(payload)}`), key, signature?.signature ?? new Uint8Array(0))).toBe(true);
  });

  it("goes to connected hosts at once, and apply tells how it goes until the host has proven it", async () => {
    const one = await connected();
    const stream = asOperator().makeServerStreamRequest(adminService.apply.path, adminService.apply.requestSerialize, adminService.apply.responseDeserialize, { files: [policyReading("/srv/a")] });
    const told: cordon.v1.ApplyResponse[] = [];
    const done = new Promise<void>((resolve) => stream.on("end", resolve));
    let wake = (): void => undefined;
    stream.on("data", (answer: cordon.v1.ApplyResponse) => {
      told.push(answer);
      wake();
    });
    const untilTold = async (stage: string): Promise<void> => {
      while (!told.some((answer) => answer.hosts[0]?.stage === stage)) await new Promise<void>((resolve) => (wake = resolve));
    };
    const { nonce, serial, envelope } = await one.nextOffer();
    const digest = digestOf(envelope.payload ?? new Uint8Array(0));
    one.acknowledge(nonce, digest, 2);
    await untilTold("verified");
    one.acknowledge(nonce, digest, 3);
    await untilTold("switched");
    expect(told.every((answer) => !answer.done)).toBe(true);
    one.acknowledge(nonce, digest, 4, ["s-1"]);
    await done;
    const last = told.at(-1);
    expect({ serial, told: numberOf(last?.serial), digest: last?.digest, agents: last?.agents, rules: last?.rules, done: last?.done }).toEqual({ serial: 2n, told: 2, digest, agents: 1, rules: 1, done: true });
    expect(last?.hosts[0]).toMatchObject({ host: "alpha", outcome: "acked", stage: "proven", needsRestart: ["s-1"] });
    expect(last?.hosts[0]?.stages?.map(({ stage, timeUnixNs }) => [stage, numberOf(timeUnixNs)])).toEqual([[1, 1], [2, 2], [3, 3], [4, 4]]);
  });

  it("is refused with rule and remedy, and not offered again unchanged: neither on the same connection, nor on the next", async () => {
    let one = await connected();
    const applied = apply("/srv/b");
    const { nonce, envelope } = await one.nextOffer();
    const digest = digestOf(envelope.payload ?? new Uint8Array(0));
    one.refuse(nonce, digest, { rule: "coder-base/files[0]", detail: "no", remedy: "leave it out" });
    expect((await applied).hosts[0]).toMatchObject({ host: "alpha", outcome: "nacked", rule: "coder-base/files[0]", detail: "no", remedy: "leave it out" });
    const listed = (await call(asOperator(), adminService.listHosts, {})).hosts[0];
    expect({ tried: listed?.digestLastTried, error: listed?.lastError, wanted: listed?.digestWanted }).toEqual({ tried: digest, error: "coder-base/files[0]: no", wanted: digest });
    await one.close();
    one = daemon();
    await one.hello({ digestInForce: "00", digestLastTried: digest, lastError: "coder-base/files[0]: no" });
    const next = apply("/srv/c");
    const offer = await one.nextOffer(); // the first message since Hello is the changed policy
    expect(offer.serial).toBe(3n);
    one.acknowledge(offer.nonce, digestOf(offer.envelope.payload ?? new Uint8Array(0)), 4);
    expect(outcomes(await next)).toMatchObject([{ outcome: "acked" }]);
  });

  it("that a host has refused is published anew, and so offered again, when it is applied again", async () => {
    const one = daemon();
    const { digest } = await apply("/srv/b");
    await one.hello({ digestInForce: "00", digestLastTried: digest, lastError: "no space" });
    const again = apply("/srv/b");
    const { nonce, serial, envelope } = await one.nextOffer();
    expect({ serial, digest: digestOf(envelope.payload ?? new Uint8Array(0)) }).toEqual({ serial: 3n, digest });
    one.refuse(nonce, digest, { rule: "", detail: "no space still", remedy: "" });
    expect(outcomes(await again)).toMatchObject([{ outcome: "nacked", detail: "no space still; published anew as serial 3, as the host had refused serial 2" }]);
    const third = apply("/srv/b");
    const offer = await one.nextOffer();
    expect(offer.serial).toBe(4n);
    one.acknowledge(offer.nonce, digest, 4);
    expect(outcomes(await third)).toMatchObject([{ outcome: "acked", detail: "published anew as serial 4, as the host had refused serial 3" }]);
    expect(numberOf((await apply("/srv/b")).serial)).toBe(4);
  });

  it("gets a serial above what a host has in force, when an older copy of the database was put back", async () => {
    const one = daemon();
    await one.hello({ digestInForce: "00", serialInForce: uint64(7n) });
    expect((await one.nextOffer()).serial).toBe(1n);
    const applied = apply("/srv/b");
    const { nonce, serial, envelope } = await one.nextOffer();
    expect(serial).toBe(8n);
    one.acknowledge(nonce, digestOf(envelope.payload ?? new Uint8Array(0)), 4);
    expect(outcomes(await applied)).toMatchObject([{ outcome: "acked" }]);
    await one.close();
    // the same policy as the wanted one, and a host that is ahead of it under another
    const back = daemon();
    await back.hello({ digestInForce: "00", serialInForce: uint64(20n) });
    await back.nextOffer();
    const again = apply("/srv/b");
    const offer = await back.nextOffer();
    expect(offer.serial).toBe(21n);
    back.acknowledge(offer.nonce, digestOf(offer.envelope.payload ?? new Uint8Array(0)), 4);
    expect(outcomes(await again)).toMatchObject([{ outcome: "acked", detail: "published anew as serial 21, as the host had another policy in force as serial 20" }]);
  });

  it("is not moved by a serial that no service gives out", async () => {
    const one = daemon();
    await one.hello({ digestInForce: "00", serialInForce: uint64(2n ** 63n) });
    await one.nextOffer();
    expect(numberOf((await apply("/srv/b", { waitMs: 1 })).serial)).toBe(2);
  });

  it("does not wait for hosts that are offline, and reaches them when they are back", async () => {
    const started = performance.now();
    const applied = await apply("/srv/d");
    expect(outcomes(applied)).toMatchObject([{ host: "alpha", outcome: "offline" }]);
    expect(performance.now() - started).toBeLessThan(5000);
    const one = daemon();
    await one.hello({ digestInForce: "00" });
    expect((await one.nextOffer()).serial).toBe(2n);
  });

  it("is given up waiting for, not withdrawn, when the time is over", async () => {
    const one = await connected();
    const applied = apply("/srv/e", { waitMs: 50 });
    const { nonce, envelope } = await one.nextOffer();
    one.acknowledge(nonce, digestOf(envelope.payload ?? new Uint8Array(0)), 1);
    expect(outcomes(await applied)).toMatchObject([{ outcome: "waiting" }]);
  });

  it("stays what it was when the policy is malformed or only tried", async () => {
    const one = await connected();
    const malformed = await collect(asOperator(), adminService.apply, { files: [{ name: "bad.yaml", content: Buffer.from("kind: Policy\nbad: [") }] });
    expect(malformed.map(({ done, diagnostics }) => ({ done, first: diagnostics[0]?.file, hasHint: diagnostics.every((each) => (each.hint ?? "") !== "") }))).toEqual([
      { done: true, first: "bad.yaml", hasHint: true },
    ]);
    const noise = await collect(asOperator(), adminService.apply, { files: [{ name: "noise", content: Buffer.from([0xff, 0xfe, 0]) }] });
    expect(noise[0]?.diagnostics[0]?.code).toBe("not-utf8");
    const tried = await apply("/srv/f", { dryRun: true });
    expect({ agents: tried.agents, rules: tried.rules, serial: bigintOf(tried.serial), hosts: tried.hosts }).toEqual({ agents: 1, rules: 1, serial: 0n, hosts: [] });
    const really = apply("/srv/f");
    const offer = await one.nextOffer(); // nothing was offered in between
    expect({ serial: offer.serial, digest: digestOf(offer.envelope.payload ?? new Uint8Array(0)) }).toEqual({ serial: 2n, digest: tried.digest });
    one.acknowledge(offer.nonce, tried.digest, 4);
    await really;
  });

  it("is not offered to a host that has it in force, and counts as acknowledged there", async () => {
    const { digest } = await apply("/srv/g");
    const one = daemon();
    await one.hello({ digestInForce: digest });
    expect(outcomes(await apply("/srv/g"))).toMatchObject([{ outcome: "acked", stage: "proven" }]);
    expect(one.waiting).toBe(0);
  });
});

describe("a connection", () => {
  it("takes the place of an older one of the same host", async () => {
    const first = daemon();
    await first.hello();
    const second = daemon();
    await second.hello();
    expect(await first.ended).toMatchObject({ code: 10, details: "the host has opened a newer connection" });
    const { hosts } = await call(asOperator(), adminService.listHosts, {});
    expect(hosts.map(({ host, online }) => ({ host, online }))).toEqual([{ host: "alpha", online: true }]);
    second.stream.end();
    expect((await second.ended).code).toBe(0);
    expect((await call(asOperator(), adminService.listHosts, {})).hosts[0]?.online).toBe(false);
  });

  it("that takes another's place again and again is logged once a minute", async () => {
    await service.stop();
    let now = Date.now();
    const lines: string[] = [];
    service = await startTestService({ folder: service.folder, clock: () => now, log: pino({}, { write: (line: string) => void lines.push(line) }) });
    let last = daemon();
    await last.hello();
    for (let times = 0; times < 5; times++) {
      const next = daemon();
      await next.hello();
      expect((await last.ended).code).toBe(10);
      last = next;
      if (times === 3) now += 60_000;
    }
    const messages = lines.map((line) => (JSON.parse(line) as { msg: string }).msg.split(":")[0]);
    const superseded = "a newer connection of a host took the place of an older one";
    expect(messages).toEqual(["a host is online", superseded, superseded]);
  });

  it("must begin with Hello, and say it once", async () => {
    const mute = daemon();
    mute.stream.write({ status: {} });
    expect(await mute.ended).toMatchObject({ code: 3, details: "the first message of Sync must be Hello" });
    const twice = daemon();
    await twice.hello();
    twice.stream.write({ hello: {} });
    expect((await twice.ended).code).toBe(3);
  });

  it("is not moved by acknowledgements of something else", async () => {
    const one = daemon();
    await one.hello();
    const { nonce, envelope } = await one.nextOffer();
    const digest = digestOf(envelope.payload ?? new Uint8Array(0));
    one.acknowledge(nonce + 1n, digest, 4);
    one.acknowledge(nonce, "0".repeat(64), 4);
    await one.close();
    expect((await call(asOperator(), adminService.listHosts, {})).hosts[0]?.digestInForce).toBe("");
  });
});

describe("a restart", () => {
  it("without the policy key signs what is wanted anew, under a serial of its own", async () => {
    const before = await apply("/srv/j");
    const { token } = await call(asOperator(), adminService.createJoinToken, {});
    await service.stop();
    rmSync(`${service.folder}/service/policy.key`);
    service = await startTestService({ folder: service.folder });
    host = await enrollHost(service, token, "beta");
    const one = daemon();
    await one.hello();
    const { serial, envelope } = await one.nextOffer();
    expect({ serial, digest: digestOf(envelope.payload ?? new Uint8Array(0)) }).toEqual({ serial: 3n, digest: before.digest });
    expect(Buffer.from(envelope.signatures?.[0]?.keyId ?? []).toString("hex")).toBe(createHash("sha256").update(host.policyKey).digest("hex"));
  });


  it("keeps hosts and publications, and serials go on", async () => {
    const before = await apply("/srv/h");
    service = await service.restart();
    const one = daemon();
    await one.hello();
    const offer = await one.nextOffer();
    expect({ serial: offer.serial, digest: digestOf(offer.envelope.payload ?? new Uint8Array(0)) }).toEqual({ serial: 2n, digest: before.digest });
    await one.close();
    expect(numberOf((await apply("/srv/i")).serial)).toBe(3);
  });
});
