/** HostService.Enroll: a one-time token and a certificate request for an identity. */
import { hostService, type cordon } from "@cordon/wire";
import type { Clock } from "./clock.ts";
import type { CertificateAuthority } from "./identity/ca.ts";
import { checkHostName, freeHostName } from "./identity/host-name.ts";
import { useJoinToken } from "./identity/join-token.ts";
import type { PolicyKey } from "./identity/policy-key.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { serveUnary, type ServeContext } from "./rpc/serve.ts";
import type { Store } from "./store/store.ts";

/** What enrolment needs. */
export interface EnrollParts {
  readonly store: Store;
  readonly ca: CertificateAuthority;
  readonly policyKey: PolicyKey;
  readonly clock: Clock;
}

/** Serves Enroll: the only method that is open without a certificate. */
export function serveEnroll(context: ServeContext, parts: EnrollParts): void {
  const inTurn = oneAtATime(); // two hosts of one name must not both find it free
  serveUnary(context, hostService.enroll, async (request) => {
    const asked = checkHostName(request.hostName);
    return await inTurn(async () => {
      const host = await enroll(parts, asked, request);
      context.log.info({ host }, "a host has enrolled");
      return {
        host,
        trustDomain: parts.ca.trustDomain,
        certificate: await parts.ca.host(host, request.certificateRequest, new Date(parts.clock())),
        caCertificate: parts.ca.certificateDer,
        policyKey: parts.policyKey.publicKey,
      };
    });
  });
}

async function enroll({ store, ca, clock }: EnrollParts, asked: string, request: cordon.v1.EnrollRequest): Promise<string> {
  const taken = new Set((await store.hosts.list()).map((one) => one.name));
  const host = freeHostName(asked, (name) => taken.has(name));
  await ca.checkRequest(request.certificateRequest); // a request that can't be served must not use the token up
  await useJoinToken(store, request.token, host, clock());
  return host;
}
