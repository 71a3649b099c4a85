/** A signed bundle: from the wire or from disk, believed only when everything about it holds. Pure. */
import { createHash, createPublicKey, verify, type KeyObject } from "node:crypto";
import { decodeBundle, formatDiagnostic, type Bundle } from "@cordon/policy";
import { bigintOf, type cordon } from "@cordon/wire";

/** A verified bundle. */
export interface VerifiedBundle {
  readonly bundle: Bundle;
  /** Hex SHA-256 of the payload. */
  readonly digest: string;
  readonly serial: bigint;
}

/** Why an envelope is refused. */
export interface EnvelopeRefusal {
  readonly digest: string;
  readonly serial: bigint;
  readonly detail: string;
  readonly remedy: string;
}

/** Believed or not. */
export type Verification = { readonly ok: true; readonly value: VerifiedBundle } | { readonly ok: false; readonly refusal: EnvelopeRefusal };

/** What the host holds an envelope against. */
export interface Expectations {
  /** The pinned policy key: 32 bytes (RFC 8032). */
  readonly policyKey: Uint8Array;
  readonly scope: string;
  /** The highest serial that was ever in force here. */
  readonly serialInForce: bigint;
  /** Hex; the same serial is accepted again only with the same digest. */
  readonly digestInForce: string;
  readonly nowUnixS: bigint;
}

/** SubjectPublicKeyInfo of Ed25519 up to the key itself (RFC 8410 §4). */
const ed25519Header = Buffer.from("302a300506032b6570032100", "hex");

/** Checks key, signature, scope, serial, expiry and contents, in this order. */
export function verifyEnvelope(envelope: cordon.v1.IBundleEnvelope, expected: Expectations): Verification {
  const payload = envelope.payload ?? new Uint8Array(0);
  const digest = createHash("sha256").update(payload).digest("hex");
  const serial = bigintOf(envelope.serial);
  const expiry = bigintOf(envelope.expiryUnixS);
  const refuse = (detail: string, remedy: string): Verification => ({ ok: false, refusal: { digest, serial, detail, remedy } });
  const keyId = createHash("sha256").update(expected.policyKey).digest();
  const signatures = envelope.signatures ?? [];
  if (signatures.length === 0) return refuse("the bundle is not signed", "publish it by the service that holds the policy key");
  const own = signatures.find((one) => Buffer.from(one.keyId ?? []).equals(keyId));
  if (own === undefined) return refuse("the bundle is signed by an unknown key", "enrol this host anew if the policy key was changed on purpose");
  const text = `cordon-bundle-v1\n${envelope.scope ?? ""}\n${serial}\n${expiry}\n${digest}`;
  if (!verify(null, Buffer.from(text), publicKey(expected.policyKey), own.signature ?? new Uint8Array(0)))
    return refuse("the bundle's signature does not hold: it was altered", "publish it again");
  if (envelope.scope !== expected.scope) return refuse(`the bundle is for the scope ${JSON.stringify(envelope.scope)}`, "publish it for this host's scope");
  if (serial < expected.serialInForce || (serial === expected.serialInForce && digest !== expected.digestInForce))
    return refuse(`the bundle's serial ${serial} is older than ${expected.serialInForce}, which was in force here`, "publish it anew: it gets a serial of its own");
  if (expiry !== 0n && expiry <= expected.nowUnixS) return refuse("the bundle has expired", "publish it again; check the clocks");
  const bundle = decodeBundle(payload);
  if (!bundle.ok) return refuse(bundle.diagnostics.map(formatDiagnostic).join("; "), "publish it again by a service of this version");
  return { ok: true, value: { bundle: bundle.value, digest, serial } };
}

function publicKey(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([ed25519Header, raw]), format: "der", type: "spki" });
}
