/** The command line's credential for the service, written at each start; 0600. */
import type { CertificateAuthority } from "./identity/ca.ts";
import { serverName } from "./identity/ca.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Where the service serves. */
export interface Endpoints {
  /** HOST:PORT */
  readonly grpc: string;
  /** HOST:PORT */
  readonly http: string;
}

/** Writes `operator.json`: endpoints, what to expect there, a fresh certificate, and the token of the HTTP door. */
export async function writeOperatorFile(file: string, ca: CertificateAuthority, endpoints: Endpoints, httpToken: string, now: Date): Promise<void> {
  const { key, certificate } = await ca.operator(now);
  const content = { endpoint: endpoints.grpc, serverName, ca: ca.certificatePem, certificate, key, httpEndpoint: endpoints.http, httpToken };
  writeAtomically(file, `${JSON.stringify(content, null, 2)}\n`);
}
