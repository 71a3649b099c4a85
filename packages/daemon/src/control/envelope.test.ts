import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { encodeBundle } from "@cordon/policy";
import { cordon, int64, uint64 } from "@cordon/wire";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BundleStore } from "./bundle-store.ts";
import { verifyEnvelope, type Expectations } from "./envelope.ts";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const foreign = generateKeyPairSync("ed25519");
const rawOf = (key: KeyObject): Buffer => key.export({ format: "der", type: "spki" }).subarray(-32);
const payload = encodeBundle({ format: 1, agents: [] });
const digest = createHash("sha256").update(payload).digest("hex");
const expected: Expectations = { policyKey: rawOf(publicKey), scope: "default", serialInForce: 3n, digestInForce: "", nowUnixS: 1_000n };

interface Parts {
  readonly serial?: bigint;
  readonly expiry?: bigint;
  readonly scope?: string;
  readonly payload?: Uint8Array;
  readonly key?: KeyObject;
  readonly keyId?: Buffer;
}

function sealed(parts: Parts = {}): cordon.v1.IBundleEnvelope {
  const { serial = 4n, expiry = 0n, scope = "default", key = privateKey } = parts;
  const bytes = parts.payload ?? payload;
  const text = `cordon-bundle-v1\n${scope}\n${serial}\n${expiry}\n${createHash("sha256").update(bytes).digest("hex")}`;
  const keyId = parts.keyId ?? createHash("sha256").update(expected.policyKey).digest();
  return { payload: bytes, scope, serial: uint64(serial), expiryUnixS: int64(expiry), signatures: [{ keyId, signature: sign(null, Buffer.from(text), key) }] };
}

const detailOf = (envelope: cordon.v1.IBundleEnvelope): string => {
  const result = verifyEnvelope(envelope, expected);
  return result.ok ? "accepted" : result.refusal.detail;
};

describe("an envelope", () => {
  it("is believed when everything about it holds", () => {
    expect(verifyEnvelope(sealed(), expected)).toMatchObject({ ok: true, value: { digest, serial: 4n, bundle: { agents: [] } } });
    expect(detailOf(sealed({ expiry: 1_001n }))).toBe("accepted");
  });

  it.each([
    ["has no signature", { ...sealed(), signatures: [] }, "not signed"],
    ["is signed by a foreign key", sealed({ key: foreign.privateKey, keyId: createHash("sha256").update(rawOf(foreign.publicKey)).digest() }), "unknown key"],
    ["is signed by a foreign key under our key's name", sealed({ key: foreign.privateKey }), "does not hold"],
    ["has another payload than was signed", { ...sealed(), payload: encodeBundle({ format: 1, agents: [{ name: "a", labels: {}, attest: { executable: null, users: [] }, policies: [], capabilities: [], rules: [] }] }) }, "does not hold"],
    ["has another serial than was signed", { ...sealed(), serial: uint64(9n) }, "does not hold"],
    ["has another expiry than was signed", { ...sealed({ expiry: 1n }), expiryUnixS: int64(0n) }, "does not hold"],
    ["is for another scope", sealed({ scope: "other" }), "is for the scope"],
    ["has an older serial", sealed({ serial: 2n }), "older than 3"],
    ["has the serial in force and other contents", sealed({ serial: 3n }), "older than 3"],
    ["has expired", sealed({ expiry: 1_000n }), "expired"],
    ["holds no bundle", sealed({ payload: Buffer.from("{}") }), "malformed"],
    ["is empty", {}, "not signed"],
  ])("that %s is refused", (_what, envelope, detail) => {
    expect(detailOf(envelope)).toContain(detail);
  });

  it("of arbitrary bytes is refused, never a crash", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        let envelope: cordon.v1.IBundleEnvelope;
        try {
          envelope = cordon.v1.BundleEnvelope.decode(bytes);
        } catch {
          return; // protobufjs refuses it at the wire
        }
        expect(verifyEnvelope(envelope, expected).ok).toBe(false);
      }),
    );
  });
});

describe("the copy on disk", () => {
  let folder: string;
  let store: BundleStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "cordon-store-"));
    store = new BundleStore(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const keep = (envelope: cordon.v1.IBundleEnvelope, serial: bigint): void => {
    store.stage(envelope);
    store.keepStaged(serial, digest);
  };
  const verifyStored = (): string => {
    const { serial, digest: digestInForce } = store.high();
    const envelope = store.envelope();
    if (envelope === null) return "none";
    const result = verifyEnvelope(envelope, { ...expected, serialInForce: serial, digestInForce });
    return result.ok ? `serial ${result.value.serial}` : result.refusal.detail;
  };

  it("is the one that was kept last", () => {
    expect(verifyStored()).toBe("none");
    keep(sealed({ serial: 7n }), 7n);
    expect(verifyStored()).toBe("serial 7");
  });

  it("is refused when an older one was put in its place", () => {
    keep(sealed({ serial: 7n }), 7n);
    writeFileSync(join(folder, "bundle.bin"), cordon.v1.BundleEnvelope.encode(sealed({ serial: 6n })).finish());
    expect(verifyStored()).toContain("older than 7");
  });

  it("is refused without its signature, and with a foreign one", () => {
    keep(sealed({ serial: 7n }), 7n);
    writeFileSync(join(folder, "bundle.bin"), cordon.v1.BundleEnvelope.encode({ ...sealed({ serial: 8n }), signatures: [] }).finish());
    expect(verifyStored()).toContain("not signed");
    writeFileSync(join(folder, "bundle.bin"), cordon.v1.BundleEnvelope.encode(sealed({ serial: 8n, key: foreign.privateKey })).finish());
    expect(verifyStored()).toContain("does not hold");
  });

  it("is none when the file is noise", () => {
    keep(sealed({ serial: 7n }), 7n);
    writeFileSync(join(folder, "bundle.bin"), Buffer.from("ffffffffffffff", "hex"));
    expect(verifyStored()).toBe("none");
  });

  it("says what was refused last", () => {
    expect(store.lastRefused()).toBeNull();
    store.keepRefused({ digest, error: "no" });
    expect(store.lastRefused()).toEqual({ digest, error: "no" });
    store.keepRefused(null);
    expect(store.lastRefused()).toBeNull();
  });
});
