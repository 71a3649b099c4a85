/** Certificates as the CA writes them: every name in them is the service's own choice. */
import { webcrypto } from "node:crypto";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type JsonGeneralNames,
  type PublicKey,
  type X509Certificate,
} from "@peculiar/x509";

/** ECDSA on P-256 with SHA-256 (FIPS 186-5), for every key but the policy's. */
export const keyAlgorithm = { name: "ECDSA", namedCurve: "P-256" };
const signingAlgorithm = { name: "ECDSA", hash: "SHA-256" };

/** A day, in milliseconds. */
export const dayMs = 86_400_000;

/** Certificates are valid from a little before they are made: hosts' clocks differ. */
const skewMs = 3_600_000;

/** A key pair and its certificate. */
export interface Credential {
  readonly certificate: X509Certificate;
  readonly privateKey: webcrypto.CryptoKey;
}

/** What a certificate is for. */
export interface CertificateRequest {
  readonly commonName: string;
  readonly names: JsonGeneralNames;
  readonly usage: "server" | "client";
  readonly publicKey: PublicKey | webcrypto.CryptoKey;
  readonly days: number;
  readonly now: Date;
}

/** A new key pair; its private half can be exported, to be written to disk. */
export async function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return await webcrypto.subtle.generateKey(keyAlgorithm, true, ["sign", "verify"]);
}

/** A certificate that signs itself, for a CA that signs leaves only. */
export async function issueCa(keys: webcrypto.CryptoKeyPair, commonName: string, days: number, now: Date): Promise<X509Certificate> {
  return await X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [commonName] }],
    keys,
    signingAlgorithm,
    notBefore: new Date(now.getTime() - skewMs),
    notAfter: new Date(now.getTime() + days * dayMs),
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
}

/** A leaf of the CA. */
export async function issueLeaf(ca: Credential, request: CertificateRequest): Promise<X509Certificate> {
  const usage = request.usage === "server" ? ExtendedKeyUsage.serverAuth : ExtendedKeyUsage.clientAuth;
  return await X509CertificateGenerator.create({
    subject: [{ CN: [request.commonName] }],
    issuer: ca.certificate.subjectName,
    publicKey: request.publicKey,
    signingKey: ca.privateKey,
    signingAlgorithm,
    notBefore: new Date(request.now.getTime() - skewMs),
    notAfter: new Date(request.now.getTime() + request.days * dayMs),
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([usage]),
      new SubjectAlternativeNameExtension(request.names),
      await AuthorityKeyIdentifierExtension.create(ca.certificate.publicKey),
    ],
  });
}

/** PKCS#8 in PEM (RFC 7468). */
export async function privateKeyPem(key: webcrypto.CryptoKey): Promise<string> {
  return `${PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", key), "PRIVATE KEY")}\n`;
}

/** Reads what {@link privateKeyPem} wrote. Throws on anything else. */
export async function privateKeyOf(pem: string): Promise<webcrypto.CryptoKey> {
  return await webcrypto.subtle.importKey("pkcs8", PemConverter.decodeFirst(pem), keyAlgorithm, false, ["sign"]);
}

/** The certificate in PEM, ending in a line feed. */
export function certificatePem(certificate: X509Certificate): string {
  return `${certificate.toString("pem")}\n`;
}
