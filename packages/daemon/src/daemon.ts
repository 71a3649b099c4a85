/** The daemon's life: open the probe, adopt, apply the last good bundle, serve, and keep in touch with the service. */
import { mkdirSync } from "node:fs";
import { Client } from "@grpc/grpc-js";
import { openOtlpSender } from "@cordon/otlp";
import { openProbe } from "@cordon/probe";
import { int64, uint64, type cordon } from "@cordon/wire";
import { destination, pino, type Logger } from "pino";
import type { DaemonConfig } from "./config.ts";
import { obey } from "./control/commands.ts";
import { serveLocally } from "./control/local-api.ts";
import { ServiceLink } from "./control/service-link.ts";
import { hostStatus } from "./control/status.ts";
import { Host, type ApplyResult } from "./host.ts";
import { enrolledIdentity } from "./identity/enrol.ts";
import type { HostIdentity } from "./identity/host-identity.ts";
import { serviceChannelOptions, serviceCredentials } from "./identity/service-channel.ts";
import { cgroupRoot, makePlaces } from "./places.ts";
import { Sessions } from "./sessions/sessions.ts";
import { redactCommand } from "./telemetry/redact.ts";
import { domainFiles, openTelemetry, readResource } from "./telemetry/telemetry.ts";
import { version } from "./version.ts";

/** How often the service hears of this host without a change, in milliseconds. */
const statusEveryMs = 10_000;
const telemetryEveryMs = 1_000;
/** How long the service may take for what the last sessions did. */
const lastWordsMs = 2_000;

/**
 * Runs until SIGTERM or SIGINT. After SIGTERM enforcement stays in place: sessions go on, held.
 * SIGINT ends the sessions first, and waits until what they did is told.
 */
export async function runDaemon(config: DaemonConfig): Promise<void> {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }));
  mkdirSync(config.state, { recursive: true, mode: 0o700 });
  const places = makePlaces(config);
  const probe = openProbe({ pinDir: config.pinDir, cgroupRoot: cgroupRoot() });
  log.info({ backends: probe.backends }, probe.backends.adopted ? "adopted the probe of an earlier daemon" : "loaded the probe");
  const identity = await identityOf(config, log);
  const nowUnixNs = (): bigint => BigInt(Math.round((performance.timeOrigin + performance.now()) * 1000)) * 1000n;
  const host = new Host(probe, config, identity, nowUnixNs);
  const credentials = serviceCredentials(identity);
  const channel = serviceChannelOptions(config);
  const sender = openOtlpSender({
    directory: `${config.state}/queue`,
    endpoint: config.service.endpoint,
    credentials,
    channelOptions: channel,
    maxBytes: config.queueBytes,
    onTrouble: (sentence) => log.warn(sentence),
  });
  const telemetry = openTelemetry(
    {
      host: identity.host,
      sessionOf: (handle) => sessions.byHandle(handle)?.session ?? null,
      ruleOf: (generation, rule) => host.ruleOf(generation, rule),
      fileBackend: probe.backends.file,
      domains: domainFiles(places.sessions),
      lost: () => Object.fromEntries(Object.entries(probe.stats().counts).map(([kind, count]) => [kind, count.lost])),
      queue: () => ({ bytes: sender.stats().queuedBytes, dropped: sender.stats().droppedBatches }),
    },
    await readResource(identity.host, version),
    (signal, bytes) => sender.enqueue(signal, bytes),
  );
  let statusIsDue = false;
  const tellStatus = (): void => {
    if (statusIsDue) return;
    statusIsDue = true;
    setImmediate(() => {
      statusIsDue = false;
      link?.send({ status: hostStatus(probe, sessions, host.inForce?.digest ?? "", (handle) => telemetry.violationCount(handle)) });
    });
  };
  const sessions: Sessions = new Sessions(
    probe,
    host.generations,
    { host: identity.host, places, factsOf: (home) => host.factsOf(home), redact: redactCommand, nowUnixNs },
    {
      started: (session) => telemetry.sessionStarted(session),
      adopted: (session, members) => {
        log.info({ session: session.id, agent: session.agent, processes: members.length }, "adopted a session");
        telemetry.sessionAdopted(session, members);
      },
      ended: (session, waitStatus, atUnixNs) => {
        telemetry.sessionEnded(session, waitStatus, atUnixNs);
        tellStatus();
      },
      changed: tellStatus,
      troubled: (sentence) => log.warn(sentence),
    },
  );
  let link: ServiceLink | null = null;
  let isReady = false;
  const applied = (result: ApplyResult): void => {
    if (!result.ok) {
      log.error({ digest: result.digest, serial: String(result.serial), rule: result.rule, remedy: result.remedy }, `refused a bundle: ${result.detail}`);
      return;
    }
    log.info({ digest: result.digest, serial: String(result.serial) }, "a bundle is in force");
    if (isReady) return;
    isReady = true;
    process.stdout.write(`${JSON.stringify({ ready: true, host: identity.host, digest: result.digest, serial: Number(result.serial) })}\n`);
  };

  sessions.adopt();
  const lastGood = host.applyLastGood(sessions);
  probe.listen((events) => {
    sessions.take(events);
    telemetry.take(events);
  });
  const door = await serveLocally({ config, identity, probe, host, sessions, telemetry, sender, isConnected: () => link?.isConnected ?? false });
  if (lastGood !== null) applied(lastGood);
  link = new ServiceLink(new Client(config.service.endpoint, credentials, channel), {
    hello: () => helloOf(host),
    connected: () => {
      log.info("connected to the service");
      tellStatus();
    },
    offered: (offer) => {
      const result = host.apply(offer.envelope ?? {}, sessions);
      applied(result);
      link?.send(answerTo(offer, result, sessions));
      tellStatus();
    },
    commanded: (command) => void obey(command, sessions).then((result) => link?.send({ commandResult: result })),
    lost: (reason, againInMs) => log.warn({ againInMs }, `the service is away: ${reason}`),
  });
  const timers = [setInterval(tellStatus, statusEveryMs), setInterval(() => telemetry.tick(nowUnixNs()), telemetryEveryMs)];
  const signal = await new Promise<NodeJS.Signals>((resolve) => {
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
  log.info({ signal }, "ending; what is enforced stays enforced");
  timers.forEach(clearInterval);
  if (signal === "SIGINT") await sessions.endAll();
  link.close();
  await door.close();
  sessions.close();
  telemetry.close();
  if (signal === "SIGINT") await sender.flush(lastWordsMs);
  await sender.close();
  probe.close({ release: false });
}

/** Waits for the service as long as it is away; any other failure is final. */
async function identityOf(config: DaemonConfig, log: Logger): Promise<HostIdentity> {
  for (let pauseMs = 200; ; pauseMs = Math.min(5_000, pauseMs * 2)) {
    try {
      return await enrolledIdentity(config);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ECONNREFUSED") throw error;
      log.warn({ againInMs: pauseMs }, `the service at ${config.service.endpoint} does not answer yet`);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

function helloOf(host: Host): cordon.v1.IHello {
  const refused = host.store.lastRefused();
  return {
    daemonVersion: version,
    digestInForce: host.inForce?.digest ?? "",
    digestLastTried: refused?.digest ?? host.inForce?.digest ?? "",
    lastError: refused?.error ?? "",
    serialInForce: uint64(host.inForce?.serial ?? 0n),
  };
}

function answerTo(offer: cordon.v1.IOffer, result: ApplyResult, sessions: Sessions): cordon.v1.ISyncRequest {
  const nonce = offer.nonce ?? uint64(0n);
  const head = { nonce, digest: result.digest, serial: uint64(result.serial) };
  if (!result.ok) return { nack: { ...head, rule: result.rule, detail: result.detail, remedy: result.remedy } };
  const { received, verified, switched, proven } = result.stages;
  return {
    ack: {
      ...head,
      stages: [received, verified, switched, proven].map((time, index) => ({ stage: index + 1, timeUnixNs: int64(time) })),
      needsRestart: result.needsRestart.flatMap((handle) => sessions.byHandle(handle)?.session.id ?? []),
    },
  };
}
