/** Enrolment: a one-time token and a certificate request for an identity, over a server that the token names. */
import { createHash, webcrypto, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connect, type DetailedPeerCertificate } from "node:tls";
import { Client, credentials } from "@grpc/grpc-js";
import { Pkcs10CertificateRequestGenerator } from "@peculiar/x509";
import { hostService, type cordon } from "@cordon/wire";
import type { DaemonConfig } from "../config.ts";
import { writeAtomically } from "../write-atomically.ts";
import { identityFiles, nameIn, readIdentity, type HostIdentity } from "./host-identity.ts";

const patienceMs = 10_000;

/** A token as the service writes it: `cordon1.SECRET.HEX`, HEX being the SHA-256 of the CA certificate's DER. */
interface JoinToken {
  readonly text: string;
  readonly caDigest: string;
}

/** Reads a token. Throws with the remedy. */
export function parseJoinToken(text: string): JoinToken {
  const match = /^cordon1\.([A-Za-z0-9_-]{16,128})\.([0-9a-f]{64})$/.exec(text.trim());
  if (match === null) throw new Error("this is no join token: make one with cordon token");
  return { text: text.trim(), caDigest: match[2] ?? "" };
}

/** The host's identity: the one on disk, or a new one. Throws when there is neither one nor a token that the service takes. */
export async function enrolledIdentity(config: DaemonConfig): Promise<HostIdentity> {
  const present = readIdentity(config.state);
  if (present !== null) return present;
  if (config.joinTokenFile === undefined) throw new Error("this host has not enrolled: set joinTokenFile to a file with a token of cordon token");
  const token = parseJoinToken(readFileSync(config.joinTokenFile, "utf8"));
  const ca = await fetchCa(config, token);
  const keys = await webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: [{ CN: [config.host] }],
    keys,
    signingAlgorithm: { name: "ECDSA", hash: "SHA-256" },
  });
  const response = await enrol(config, ca, { token: token.text, certificateRequest: new Uint8Array(request.rawData), hostName: config.host });
  const certificate = new X509Certificate(response.certificate);
  const caCertificate = new X509Certificate(ca);
  if (!certificate.verify(caCertificate.publicKey)) throw new Error("the service gave a certificate that its own CA did not sign");
  const key = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey)).toString("base64");
  const pem = certificate.toString();
  writeAtomically(join(config.state, identityFiles.policyKey), `${Buffer.from(response.policyKey).toString("hex")}\n`);
  writeAtomically(join(config.state, identityFiles.ca), ca);
  writeAtomically(join(config.state, identityFiles.key), `-----BEGIN PRIVATE KEY-----\n${key.replace(/.{64}/g, "$&\n").trim()}\n-----END PRIVATE KEY-----\n`);
  writeAtomically(join(config.state, identityFiles.certificate), pem); // last: it is what makes the identity whole
  return { host: nameIn(pem).host, trustDomain: response.trustDomain, key: readFileSync(join(config.state, identityFiles.key), "utf8"), certificate: pem, ca, policyKey: response.policyKey };
}

/** The CA certificate at the end of the server's chain, believed because the token carries its digest. PEM. */
async function fetchCa(config: DaemonConfig, token: JoinToken): Promise<string> {
  const { host, port } = endpointOf(config);
  return await new Promise<string>((resolve, reject) => {
    // the chain is checked below against the token; nothing is sent over this connection
    const socket = connect({ host, port, servername: config.service.serverName, rejectUnauthorized: false, ALPNProtocols: ["h2"] }, () => {
      const ca = chainOf(socket.getPeerCertificate(true)).find((one) => createHash("sha256").update(one).digest("hex") === token.caDigest);
      socket.destroy();
      if (ca === undefined) reject(new Error("the service's CA is not the one that the join token names: is this the right service?"));
      else resolve(new X509Certificate(ca).toString());
    });
    socket.setTimeout(patienceMs, () => socket.destroy(new Error(`the service at ${config.service.endpoint} does not answer`)));
    socket.once("error", reject);
  });
}

function chainOf(leaf: DetailedPeerCertificate): readonly Buffer[] {
  const chain: Buffer[] = [];
  for (let one: DetailedPeerCertificate | undefined = leaf; one?.raw !== undefined && chain.length < 8; one = one.issuerCertificate) {
    chain.push(one.raw);
    if (one.issuerCertificate === one) break;
  }
  return chain;
}

function endpointOf(config: DaemonConfig): { readonly host: string; readonly port: number } {
  const at = config.service.endpoint.lastIndexOf(":");
  return { host: config.service.endpoint.slice(0, at).replace(/^\[|\]$/g, ""), port: Number(config.service.endpoint.slice(at + 1)) };
}

async function enrol(config: DaemonConfig, ca: string, request: cordon.v1.IEnrollRequest): Promise<cordon.v1.EnrollResponse> {
  const client = new Client(config.service.endpoint, credentials.createSsl(Buffer.from(ca)), {
    "grpc.ssl_target_name_override": config.service.serverName,
    "grpc.default_authority": config.service.serverName,
  });
  const method = hostService.enroll;
  try {
    return await new Promise((resolve, reject) => {
      client.makeUnaryRequest(method.path, method.requestSerialize, method.responseDeserialize, request, { deadline: Date.now() + patienceMs }, (error, response) => {
        if (error !== null) reject(new Error(`the service refused to enrol this host: ${error.details}`));
        else if (response === undefined) reject(new Error("the service answered the enrolment with nothing"));
        else resolve(response);
      });
    });
  } finally {
    client.close();
  }
}
