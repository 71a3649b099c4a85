/** The daemon's parts, put together: each knows only what it is given here. */
import { join } from "node:path";
import { openOtlpSender, type OtlpSender } from "@cordon/otlp";
import { openProbe, type Backends, type Probe } from "@cordon/probe";
import type { Logger } from "pino";
import type { DaemonConfig } from "./config.ts";
import { Host } from "./host.ts";
import { enrolledIdentity } from "./identity/enrol.ts";
import type { HostIdentity } from "./identity/host-identity.ts";
import { serviceChannelOptions, serviceCredentials } from "./identity/service-channel.ts";
import { messageOf } from "./message-of.ts";
import { cgroupRoot, makePlaces, responderPlaces } from "./places.ts";
import { Responder } from "./responder/responder.ts";
import { Sessions } from "./sessions/sessions.ts";
import { redactCommand } from "./telemetry/redact.ts";
import { domainFiles, openTelemetry, readResource, type Telemetry } from "./telemetry/telemetry.ts";
import { version } from "./version.ts";

/** What a running daemon consists of. */
export interface DaemonParts {
  readonly config: DaemonConfig;
  readonly log: Logger;
  readonly probe: Probe;
  /** Who answers for opens below Landlock domains; null where nobody does. */
  readonly responder: Responder | null;
  /** What serves here, the responder included. */
  readonly backends: Backends;
  readonly identity: HostIdentity;
  readonly host: Host;
  readonly sender: OtlpSender;
  readonly telemetry: Telemetry;
  readonly sessions: Sessions;
}

/** Unix time in nanoseconds, in steps of a microsecond. */
export function nowUnixNs(): bigint {
  return BigInt(Math.round((performance.timeOrigin + performance.now()) * 1000)) * 1000n;
}

/**
 * Opens the probe (adopting what is pinned), enrols if need be, and puts the rest together.
 * @param changed called when the service should hear of a session's state
 */
export async function openParts(config: DaemonConfig, log: Logger, changed: () => void): Promise<DaemonParts> {
  const identity = await identityOf(config, log); // before anything is pinned
  const places = makePlaces(config);
  const probe = openProbe({ pinDir: config.pinDir, cgroupRoot: cgroupRoot(), sessionCgroup: places.cgroup });
  log.info({ backends: probe.backends }, probe.backends.adopted ? "adopted the probe of an earlier daemon" : "loaded the probe");
  const responder = await openResponder(config, probe.backends, () => sessions.ceilinged(), log, changed);
  const backends = { ...probe.backends, answers: responder !== null };
  const host = new Host(probe, backends.answers, config, identity, nowUnixNs, (sentence) => log.error(sentence));
  const sender = openOtlpSender({
    directory: join(config.state, "queue"),
    endpoint: config.service.endpoint,
    credentials: serviceCredentials(identity),
    channelOptions: serviceChannelOptions(config),
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
  const sessions: Sessions = new Sessions(
    probe,
    host.generations,
    { host: identity.host, places, redact: redactCommand, nowUnixNs, watch: responder === null ? null : (pid) => responder.watch(pid) },
    {
      started: (session) => telemetry.sessionStarted(session),
      adopted: (session, members) => {
        log.info({ session: session.id, agent: session.agent, processes: members.length }, "adopted a session");
        telemetry.sessionAdopted(session, members);
      },
      ended: (session, waitStatus, atUnixNs, lostRecords) => {
        telemetry.sessionEnded(session, waitStatus, atUnixNs, lostRecords);
        changed();
      },
      changed,
      troubled: (sentence) => log.warn(sentence),
    },
  );
  return { config, log, probe, responder, backends, identity, host, sender, telemetry, sessions };
}

/** Null where Landlock does not hold files, and on a kernel that lets nobody answer for opens. */
async function openResponder(config: DaemonConfig, backends: Backends, sessions: () => readonly (readonly number[])[], log: Logger, changed: () => void): Promise<Responder | null> {
  if (backends.file !== "landlock" || !backends.answers) return null;
  const listener = {
    lost: (why: string) => {
      log.error({ why }, "nobody answers for opens: Landlock alone holds the sessions' files");
      changed();
    },
    regained: () => {
      log.warn("the responder answers for opens again");
      changed();
    },
    replaced: (count: number) => log.error({ count }, "a part of the responder died, and was replaced"),
  };
  try {
    return await Responder.open(responderPlaces(config), sessions, listener);
  } catch (error) {
    log.warn({ why: messageOf(error) }, "no responder: Landlock alone holds the sessions' files");
    return null;
  }
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
