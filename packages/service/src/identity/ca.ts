/** The certificate authority of one installation, made at its first start. */
import { createHash, X509Certificate as NodeCertificate } from "node:crypto";
import { join } from "node:path";
import { Pkcs10CertificateRequest, X509Certificate } from "@peculiar/x509";
import { Refusal } from "../rpc/refusal.ts";
import { readIfThere, writeAtomically } from "../write-atomically.ts";
import { certificatePem, dayMs, generateKeys, issueCa, issueLeaf, privateKeyOf, privateKeyPem, type Credential } from "./certificate.ts";

/** Days that certificates are valid. Renewal of a host's is a later issue: until then a host enrols anew. */
export const validDays = { ca: 3650, server: 365, operator: 365, host: 90 } as const;

/** The server's certificate is renewed at a start when fewer days than this are left. */
const renewServerDays = 30;

/** The name that clients expect of the service, whatever its address. */
export const serverName = "cordon-service";

/** A key and certificate in PEM. */
export interface PemCredential {
  readonly key: string;
  readonly certificate: string;
}

/** Signs certificates. Its key never leaves the state directory. */
export interface CertificateAuthority {
  readonly trustDomain: string;
  readonly certificatePem: string;
  readonly certificateDer: Uint8Array;
  /** Hex SHA-256 of the certificate's DER: what a join token carries. */
  readonly fingerprint: string;
  /** The server's credential, its chain ending in the CA's certificate; renewed here when it runs out. */
  server(now: Date): Promise<PemCredential>;
  /** A new operator credential. */
  operator(now: Date): Promise<PemCredential>;
  /** Throws what {@link host} would. */
  checkRequest(request: Uint8Array): Promise<void>;
  /**
   * A host's certificate (DER) for the key of a PKCS#10 request; whatever names the request holds are ignored.
   * Throws {@link Refusal} when the request is malformed, its signature does not hold, or its key is not P-256.
   */
  host(name: string, request: Uint8Array, now: Date): Promise<Uint8Array>;
}

/** Opens the CA of a state directory, or makes it. Throws when its files contradict each other. */
export async function openCertificateAuthority(state: string, trustDomain: string, now: Date): Promise<CertificateAuthority> {
  const credential = await readOrMakeCa(state, now);
  const caPem = certificatePem(credential.certificate);
  const der = new Uint8Array(credential.certificate.rawData);
  const uri = (path: string) => [{ type: "url" as const, value: `spiffe://${trustDomain}/${path}` }];
  return {
    trustDomain,
    certificatePem: caPem,
    certificateDer: der,
    fingerprint: createHash("sha256").update(der).digest("hex"),
    server: async (now) => await readOrIssueServer(state, credential, uri("service"), now),
    operator: async (now) => {
      const keys = await generateKeys();
      const certificate = await issueLeaf(credential, {
        commonName: "operator",
        names: uri("operator"),
        usage: "client",
        publicKey: keys.publicKey,
        days: validDays.operator,
        now,
      });
      return { key: await privateKeyPem(keys.privateKey), certificate: certificatePem(certificate) };
    },
    checkRequest: async (request) => void (await keyOf(request)),
    host: async (name, request, now) => {
      const publicKey = await keyOf(request);
      const certificate = await issueLeaf(credential, { commonName: name, names: uri(`host/${name}`), usage: "client", publicKey, days: validDays.host, now });
      return new Uint8Array(certificate.rawData);
    },
  };
}

async function readOrMakeCa(state: string, now: Date): Promise<Credential> {
  const [keyFile, certificateFile] = [join(state, "ca.key"), join(state, "ca.crt")];
  const [key, certificate] = [readIfThere(keyFile), readIfThere(certificateFile)];
  if (key !== null && certificate !== null) return { privateKey: await privateKeyOf(key), certificate: new X509Certificate(certificate) };
  if (certificate !== null) throw new Error(`${keyFile} is missing beside ${certificateFile}: restore it, or remove both and enrol every host anew`);
  const keys = await generateKeys();
  const made = await issueCa(keys, "Cordon CA", validDays.ca, now);
  writeAtomically(keyFile, await privateKeyPem(keys.privateKey));
  writeAtomically(certificateFile, certificatePem(made)); // last: it is what makes the CA whole
  return { privateKey: keys.privateKey, certificate: made };
}

async function readOrIssueServer(
  state: string,
  ca: Credential,
  uri: readonly { readonly type: "url"; readonly value: string }[],
  now: Date,
): Promise<PemCredential> {
  const [keyFile, certificateFile] = [join(state, "server.key"), join(state, "server.crt")];
  const [key, chain] = [readIfThere(keyFile), readIfThere(certificateFile)];
  if (key !== null && chain !== null && mayServe(chain, ca, now)) return { key, certificate: chain };
  const keys = await generateKeys();
  const certificate = await issueLeaf(ca, {
    commonName: serverName,
    names: [{ type: "dns", value: serverName }, { type: "dns", value: "localhost" }, { type: "ip", value: "127.0.0.1" }, { type: "ip", value: "::1" }, ...uri],
    usage: "server",
    publicKey: keys.publicKey,
    days: validDays.server,
    now,
  });
  const made = { key: await privateKeyPem(keys.privateKey), certificate: certificatePem(certificate) + certificatePem(ca.certificate) };
  writeAtomically(certificateFile, ""); // a start between the two writes finds no pair that contradicts itself
  writeAtomically(keyFile, made.key);
  writeAtomically(certificateFile, made.certificate);
  return made;
}

function mayServe(chain: string, ca: Credential, now: Date): boolean {
  if (chain === "") return false;
  const present = new NodeCertificate(chain);
  const ofThisCa = present.verify(new NodeCertificate(certificatePem(ca.certificate)).publicKey);
  return ofThisCa && present.validToDate.getTime() - now.getTime() > renewServerDays * dayMs;
}

async function keyOf(request: Uint8Array): Promise<Pkcs10CertificateRequest["publicKey"]> {
  const refuse = (what: string): Refusal => new Refusal("invalid-argument", `the certificate request ${what}: send a PKCS#10 request, in DER, signed by its own P-256 key`);
  let parsed: Pkcs10CertificateRequest;
  let holds = false;
  try {
    parsed = new Pkcs10CertificateRequest(Uint8Array.from(request).buffer);
    holds = await parsed.verify();
  } catch {
    throw refuse("is malformed");
  }
  if (!holds) throw refuse("is not signed by its own key");
  const algorithm = parsed.publicKey.algorithm as { name?: string; namedCurve?: string };
  if (algorithm.name !== "ECDSA" || algorithm.namedCurve !== "P-256") throw refuse("has another kind of key");
  return parsed.publicKey;
}
