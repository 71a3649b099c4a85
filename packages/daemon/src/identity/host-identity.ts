/** Who this host is to the service: a key that never leaves it, a certificate, and the pinned policy key. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";

/** An enrolled host. */
export interface HostIdentity {
  /** The name in force, from the certificate's URI. */
  readonly host: string;
  readonly trustDomain: string;
  /** PEM. */
  readonly key: string;
  readonly certificate: string;
  readonly ca: string;
  /** Ed25519, 32 bytes (RFC 8032). */
  readonly policyKey: Uint8Array;
}

/** Files of an identity below the daemon's state directory. */
export const identityFiles = { key: "host.key", certificate: "host.crt", ca: "ca.crt", policyKey: "policy.pub" } as const;

/** Reads the identity that an enrolment left; null when this host has not enrolled. Throws when the files contradict each other. */
export function readIdentity(folder: string): HostIdentity | null {
  let files: { key: string; certificate: string; ca: string; policyKey: Buffer };
  try {
    files = {
      key: readFileSync(join(folder, identityFiles.key), "utf8"),
      certificate: readFileSync(join(folder, identityFiles.certificate), "utf8"),
      ca: readFileSync(join(folder, identityFiles.ca), "utf8"),
      policyKey: Buffer.from(readFileSync(join(folder, identityFiles.policyKey), "utf8").trim(), "hex"),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  if (files.policyKey.length !== 32) throw new Error(`${join(folder, identityFiles.policyKey)} holds no Ed25519 key: enrol this host anew`);
  return { ...files, ...nameIn(files.certificate) };
}

/** spiffe://TRUST-DOMAIN/host/NAME of a certificate (SPIFFE-ID, section 2). Throws when it names no host. */
export function nameIn(certificate: string): { readonly host: string; readonly trustDomain: string } {
  const names = new X509Certificate(certificate).subjectAltName ?? "";
  const match = /(?:^|, )URI:spiffe:\/\/([a-z0-9.-]+)\/host\/([a-z0-9.-]+)(?:,|$)/.exec(names);
  if (match === null) throw new Error("the certificate names no host: enrol this host anew");
  return { trustDomain: match[1] ?? "", host: match[2] ?? "" };
}
