/** Who calls, as the certificate that the service's own CA signed says. */
import { X509Certificate } from "node:crypto";

/** A caller of the service. */
export type Caller = { readonly kind: "operator" } | { readonly kind: "host"; readonly host: string } | { readonly kind: "none" };

/** Reads the caller from a certificate (DER) that TLS has verified; `null` when it sent none that holds. */
export function callerOf(certificate: Uint8Array | null, trustDomain: string): Caller {
  if (certificate === null) return { kind: "none" };
  const names = new X509Certificate(certificate).subjectAltName ?? "";
  // exactly one name: a list of names, or one that Node had to quote, does not match
  const match = /^URI:spiffe:\/\/([a-z0-9.-]+)\/(?:(operator)|host\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?))$/.exec(names);
  if (match === null || match[1] !== trustDomain) return { kind: "none" };
  return match[3] === undefined ? { kind: "operator" } : { kind: "host", host: match[3] };
}
