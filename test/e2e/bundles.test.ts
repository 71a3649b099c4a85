/** Bundles from who holds the service's TLS key but not the policy key, and from a disk that was tampered with: refused, and the last good one stays in force. */
import { spawn, type ChildProcess } from "node:child_process";
import { createHash, createPrivateKey, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Metadata, Server, ServerCredentials, type ServerDuplexStream } from "@grpc/grpc-js";
import { compilePolicy, encodeBundle } from "@cordon/policy";
import { cordon, hostService, int64, uint64 } from "@cordon/wire";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cordonOf, cordonUp, daemonProgram, type Cordon } from "../support/cordon.ts";
import { ended } from "../support/ended.ts";
import { toolPolicy } from "../support/instance.ts";

type Stream = ServerDuplexStream<cordon.v1.SyncRequest, cordon.v1.ISyncResponse>;

let folder = "";
let cordonLine: Cordon;
let goodSerial = 0n;
let goodDigest = "";
const file = (name: string): string => join(folder, "state", name);

/** An instance that was stood up, got a policy, and was stopped: its state directory is all that is left. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cordon-e2e-"));
  chmodSync(folder, 0o711);
  cordonLine = cordonOf(join(folder, "state"));
  const up = await cordonUp(cordonLine);
  writeFileSync(join(folder, "policy.yaml"), toolPolicy());
  expect(await cordonLine.run("apply", "-f", join(folder, "policy.yaml"))).toMatchObject({ code: 0 });
  await up.stop();
  const [serial = "", digest = ""] = readFileSync(file("daemon/serial"), "utf8").trim().split(" ");
  [goodSerial, goodDigest] = [BigInt(serial), digest];
});
afterAll(async () => {
  await ended(spawn(process.execPath, [daemonProgram, "--release", "--config", file("daemon.yaml")], { stdio: "ignore" }));
  rmSync(folder, { recursive: true, force: true });
});

const policyKey = (): KeyObject => createPrivateKey(readFileSync(file("service/policy.key"), "utf8"));
const pinnedKeyId = (): Buffer => createHash("sha256").update(Buffer.from(readFileSync(file("daemon/policy.pub"), "utf8").trim(), "hex")).digest();

function payloadOf(policy: string): Uint8Array {
  const compiled = compilePolicy([{ file: "p", bytes: Buffer.from(policy) }]);
  if (!compiled.ok) throw new Error("the test's policy does not compile");
  return encodeBundle(compiled.value);
}

/** An envelope around a policy that allows all of loopback: what an attacker would want. */
function sealed(serial: bigint, key: KeyObject, keyId = pinnedKeyId()): cordon.v1.IBundleEnvelope {
  const payload = payloadOf(toolPolicy("  egress:\n    - { to: { loopback: true }, ports: [tcp] }\n"));
  const text = `cordon-bundle-v1\ndefault\n${serial}\n0\n${createHash("sha256").update(payload).digest("hex")}`;
  return { payload, scope: "default", serial: uint64(serial), expiryUnixS: int64(0n), signatures: [{ keyId, signature: sign(null, Buffer.from(text), key) }] };
}

/** A daemon of this state, without `up`. */
async function startDaemon(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [daemonProgram, "--config", file("daemon.yaml")], { stdio: ["ignore", "pipe", "ignore"] });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => (chunk.includes('"ready":true') ? resolve() : undefined));
    child.once("close", () => reject(new Error("the daemon ended early")));
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await ended(child);
}

it("from the wire: each forgery gets a nack that says why, and a true one is taken", { timeout: 60_000 }, async () => {
  const foreign = generateKeyPairSync("ed25519");
  const foreignId = createHash("sha256").update(foreign.publicKey.export({ format: "der", type: "spki" }).subarray(-32)).digest();
  const next = goodSerial + 1n;
  const offers: readonly (readonly [cordon.v1.IBundleEnvelope, RegExp])[] = [
    [{ ...sealed(next, policyKey()), signatures: [] }, /not signed/],
    [sealed(next, foreign.privateKey, foreignId), /unknown key/],
    [sealed(next, foreign.privateKey), /does not hold/],
    [{ ...sealed(next, policyKey()), payload: payloadOf(toolPolicy()) }, /does not hold/],
    [{ ...sealed(next, policyKey()), serial: uint64(next + 5n) }, /does not hold/],
    [sealed(goodSerial - 1n, policyKey()), /older/],
    [sealed(goodSerial, policyKey()), /older/],
    [{}, /not signed/],
  ];
  const server = new Server();
  const answers: cordon.v1.SyncRequest[] = [];
  let hello: cordon.v1.SyncRequest | null = null;
  let done = (): void => undefined;
  const finished = new Promise<void>((resolve) => {
    done = resolve;
  });
  const sync = (stream: Stream): void => {
    stream.on("error", () => undefined);
    stream.sendMetadata(new Metadata());
    const offer = (): void => {
      const [envelope] = offers[answers.length] ?? [sealed(next, policyKey())];
      stream.write({ offer: { nonce: uint64(BigInt(answers.length + 1)), envelope } });
    };
    stream.on("data", (request: cordon.v1.SyncRequest) => {
      if (request.hello) {
        hello = request;
        offer();
      }
      if (!request.ack && !request.nack) return;
      answers.push(request);
      if (answers.length > offers.length) done();
      else offer();
    });
  };
  server.addService({ sync: hostService.sync }, { sync: sync as never });
  const endpoint = /endpoint: (\S+)/.exec(readFileSync(file("daemon.yaml"), "utf8"))?.[1] ?? "";
  const tls = ServerCredentials.createSsl(readFileSync(file("service/ca.crt")), [{ private_key: readFileSync(file("service/server.key")), cert_chain: readFileSync(file("service/server.crt")) }], true);
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(endpoint, tls, (error) => (error === null ? resolve() : reject(error)));
  });
  const daemon = await startDaemon();
  try {
    await finished;
    expect((hello as cordon.v1.SyncRequest | null)?.hello?.digestInForce).toBe(goodDigest);
    offers.forEach(([, why], index) => expect(answers[index]?.nack?.detail).toMatch(why));
    expect(answers.at(-1)?.ack?.stages?.map((one) => one.stage)).toEqual([1, 2, 3, 4]);
  } finally {
    await stop(daemon);
    server.forceShutdown();
  }
});

it.each([
  ["without its signature", (key: KeyObject) => ({ ...sealed(goodSerial + 2n, key), signatures: [] }), /not signed/],
  ["with a foreign signature", () => sealed(goodSerial + 2n, generateKeyPairSync("ed25519").privateKey), /does not hold/],
  ["of an older serial", (key: KeyObject) => sealed(goodSerial - 1n, key), /older/],
] as const)("from disk: a copy %s is refused at boot, and nobody is let loose", { timeout: 60_000 }, async (_what, forge, why) => {
  writeFileSync(file("daemon/bundle.bin"), cordon.v1.BundleEnvelope.encode(forge(policyKey())).finish());
  const child = spawn(process.execPath, [daemonProgram, "--config", file("daemon.yaml")], { stdio: ["ignore", "pipe", "pipe"] });
  const end = ended(child);
  await new Promise<void>((resolve) => {
    let log = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      log += chunk.toString("utf8");
      if (log.includes("refused a bundle")) resolve();
    });
  });
  const run = await cordonLine.run("run", "--agent", "tool", "--", "id");
  expect(run).toMatchObject({ code: 126 });
  expect(run.output).toMatch(/knows no agent/);
  const doctor = await cordonLine.run("doctor");
  expect(doctor.output).toMatch(why);
  child.kill("SIGTERM");
  expect((await end).output).toMatch(why);
});
