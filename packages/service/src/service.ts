/** The whole service, put together. */
import { mkdirSync } from "node:fs";
import type { Logger } from "pino";
import { serveAdmin } from "./admin/admin.ts";
import type { Clock } from "./clock.ts";
import type { ServiceConfig } from "./config.ts";
import { serveEnroll } from "./enroll.ts";
import { openForward, type ForwardTarget } from "./forward.ts";
import { Fleet } from "./hosts/fleet.ts";
import { serveSync } from "./hosts/sync.ts";
import { createHttpServer, listen, openHttpToken } from "./http.ts";
import { openCertificateAuthority, type CertificateAuthority } from "./identity/ca.ts";
import { createJoinToken } from "./identity/join-token.ts";
import { openPolicyKey } from "./identity/policy-key.ts";
import { Intake, serveIntake } from "./intake/intake.ts";
import { metricsText } from "./metrics.ts";
import { writeOperatorFile } from "./operator-file.ts";
import { openPublisher } from "./publish.ts";
import { askingCredentials, bind, createServer } from "./rpc/server.ts";
import { openStore, type Store } from "./store/store.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What the service takes from its surroundings. */
export interface Surroundings {
  readonly forward: ForwardTarget | null;
  readonly log: Logger;
  readonly clock: Clock;
}

/** A service that serves. */
export interface RunningService {
  readonly grpcPort: number;
  readonly httpPort: number;
  /** Ends it in order: connections, the queue, the database. */
  close(): Promise<void>;
}

/** How long the token in joinTokenFile is valid, in seconds: a host may come up a day after the service. */
const startTokenS = 86_400;

/** Starts a service; it serves when this returns. Throws when it can't. */
export async function startService(config: ServiceConfig, { forward: target, log, clock }: Surroundings): Promise<RunningService> {
  mkdirSync(config.state, { recursive: true, mode: 0o700 });
  const store = await openStore(config.state, config.database.maxBytes); // first: from here on the state is this process's alone
  const ca = await openCertificateAuthority(config.state, config.trustDomain, new Date(clock()));
  const policyKey = openPolicyKey(config.state);
  const publisher = await openPublisher(store, policyKey, clock);
  const forward = target === null ? null : openForward(target, config.state, config.forward.maxBytes, log);
  const fleet = new Fleet();
  const intake = new Intake({ store, forward });

  const server = createServer(config.trustDomain);
  const context = { server, trustDomain: config.trustDomain, log };
  serveEnroll(context, { store, ca, policyKey, clock });
  serveSync(context, { store, publisher, fleet, clock });
  serveAdmin(context, { store, publisher, fleet, intake, ca, clock });
  serveIntake(context, intake);
  const httpToken = openHttpToken(config.state);
  const http = createHttpServer({
    token: httpToken,
    ready: async () => (await store.publications.newest()) !== null,
    metrics: async () => await metricsText({ store, fleet, intake, publisher, forward }),
  });

  const grpcPort = await bind(server, config.grpc, askingCredentials(ca.certificatePem, await ca.server(new Date(clock()))));
  const httpPort = await listen(http, config.http);
  const endpoints = { grpc: `${config.grpc.host}:${grpcPort}`, http: `${config.http.host}:${httpPort}` };
  await writeOperatorFile(config.operatorFile, ca, endpoints, httpToken, new Date(clock()));
  await writeJoinToken(config.joinTokenFile, store, ca, clock);
  return {
    grpcPort,
    httpPort,
    close: async () => {
      fleet.close();
      http.close();
      http.closeAllConnections();
      await new Promise<void>((resolve) => {
        const patience = setTimeout(() => server.forceShutdown(), 1000);
        server.tryShutdown(() => {
          clearTimeout(patience);
          resolve();
        });
      });
      await forward?.close();
      await store.close();
    },
  };
}

/** A fresh token at each start: the host beside the service enrols with it, also once more when it has lost its identity. */
async function writeJoinToken(file: string | undefined, store: Store, ca: CertificateAuthority, clock: Clock): Promise<void> {
  await store.joinTokens.prune(clock());
  if (file !== undefined) writeAtomically(file, `${await createJoinToken(store, ca.fingerprint, startTokenS, clock())}\n`);
}
