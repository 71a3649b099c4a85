/** The key that signs bundles: Ed25519 (RFC 8032), made apart from the CA, pinned by each host at its enrolment. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { join } from "node:path";
import { readIfThere, writeAtomically } from "../write-atomically.ts";

/** Signs, and says which key it is. */
export interface PolicyKey {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** SHA-256 of {@link publicKey}. */
  readonly keyId: Uint8Array;
  sign(bytes: Uint8Array): Uint8Array;
}

/** Opens the key of a state directory, or makes it. */
export function openPolicyKey(state: string): PolicyKey {
  const file = join(state, "policy.key");
  const present = readIfThere(file);
  const privateKey = present === null ? generateKeyPairSync("ed25519").privateKey : createPrivateKey(present);
  if (present === null) writeAtomically(file, privateKey.export({ type: "pkcs8", format: "pem" }));
  // the key itself is the last 32 bytes of its SubjectPublicKeyInfo (RFC 8410 §4)
  const publicKey = new Uint8Array(createPublicKey(privateKey).export({ type: "spki", format: "der" }).subarray(-32));
  return {
    publicKey,
    keyId: new Uint8Array(createHash("sha256").update(publicKey).digest()),
    sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)),
  };
}
