/** The daemon's life: adopt, apply the last good bundle, serve, keep in touch with the service, end. */
import { mkdirSync } from "node:fs";
import { Client } from "@grpc/grpc-js";
import type { cordon } from "@cordon/wire";
import { destination, pino } from "pino";
import { Canary, canaryEveryMs } from "./canary.ts";
import type { DaemonConfig } from "./config.ts";
import { answerTo, helloOf, withdrawal } from "./control/answers.ts";
import { obey } from "./control/commands.ts";
import { reportOf } from "./control/gaps.ts";
import { serveLocally } from "./control/local-api.ts";
import { expectCallers } from "./control/run.ts";
import { ServiceLink } from "./control/service-link.ts";
import { hostStatus } from "./control/status.ts";
import { FlightCutter } from "./enforce/cut-flights.ts";
import type { ApplyResult } from "./host.ts";
import { serviceChannelOptions, serviceCredentials } from "./identity/service-channel.ts";
import { messageOf } from "./message-of.ts";
import { nowUnixNs, openParts, type DaemonParts } from "./parts.ts";
import { beatEveryMs } from "./responder/responder.ts";
import { SpareMemory } from "./spare-memory.ts";

/** How often the service hears of this host without a change, in milliseconds. */
const statusEveryMs = 10_000;
const telemetryEveryMs = 1_000;
const memoryEveryMs = 5_000;
/** How long the service may take for what the last sessions did. */
const lastWordsMs = 2_000;

/**
 * Runs until SIGTERM or SIGINT. After SIGTERM enforcement stays in place: sessions go on, held.
 * SIGINT ends the sessions first, and waits until what they did is told.
 */
export async function runDaemon(config: DaemonConfig): Promise<void> {
  const logTo = destination({ fd: 2, sync: true });
  logTo.on("error", () => undefined); // a full disk takes log lines, not the daemon
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, logTo);
  mkdirSync(config.state, { recursive: true, mode: 0o700 });
  let daemon: Daemon | null = null;
  const parts = await openParts(config, log, () => daemon?.tellStatus());
  daemon = new Daemon(parts);
  await daemon.run();
}

class Daemon {
  readonly #parts: DaemonParts;
  readonly #canary: Canary;
  #link: ServiceLink | null = null;
  /** Of the last offer on the stream that is open. */
  #nonce: cordon.v1.IOffer["nonce"] = undefined;
  #statusIsDue = false;
  #isReady = false;

  constructor(parts: DaemonParts) {
    this.#parts = parts;
    this.#canary = this.#hatchCanary();
  }

  async run(): Promise<void> {
    const { probe, host, sessions, telemetry, responder, log } = this.#parts;
    const signal = new Promise<NodeJS.Signals>((resolve) => {
      process.once("SIGTERM", resolve);
      process.once("SIGINT", resolve);
    });
    sessions.adopt();
    // one that was started just now knows of no session
    await responder?.watchAll();
    expectCallers(sessions);
    const lastGood = host.applyLastGood(sessions);
    const cutter = new FlightCutter({
      cut: () => void probe.cutFlows(),
      failed: (error) => log.warn({ error: messageOf(error) }, "a refused connection could not be ended: its process waits, and nothing of it leaves"),
    });
    probe.listen((events) => {
      cutter.take(events);
      sessions.take(events);
      telemetry.take(events);
    });
    const door = await serveLocally(this.#parts, this.#canary, () => this.#link);
    if (lastGood !== null) this.#applied(lastGood);
    this.#link = this.#openLink();
    const memory = new SpareMemory();
    const timers = [
      setInterval(() => this.tellStatus(), statusEveryMs),
      setInterval(() => telemetry.tick(nowUnixNs()), telemetryEveryMs),
      setInterval(() => this.#canary.look(performance.now()), canaryEveryMs),
      setInterval(() => void responder?.beat(), beatEveryMs), // never rejects
      setInterval(() => memory.look(), memoryEveryMs),
    ];
    log.info({ signal: await signal }, "ending; what is enforced stays enforced");
    timers.forEach(clearInterval);
    cutter.close();
    await this.#end(await signal, door);
  }

  /** Tells the service how this host stands; several changes of one turn are one message. */
  tellStatus(): void {
    if (this.#statusIsDue) return;
    this.#statusIsDue = true;
    setImmediate(() => {
      const { probe, sessions, host, telemetry, backends, responder } = this.#parts;
      this.#statusIsDue = false;
      this.#link?.send({ status: hostStatus(probe, reportOf(backends, responder?.trouble ?? null), sessions, host.inForce?.digest ?? "", (handle) => telemetry.violationCount(handle)) });
    });
  }

  /**
   * What does not hold is taken back from the service. Where the forbidden is granted its sessions wait as well: an agent that
   * nothing holds must not go on. A proof that comes to nothing freezes nobody, since a session that uses the host up can bring that about.
   */
  #hatchCanary(): Canary {
    const { probe, host, sessions, log } = this.#parts;
    const takeBack = (trouble: string): void => this.#link?.send(withdrawal(host, this.#nonce, trouble));
    return new Canary(probe, { isInForce: () => host.isInForce(), reassert: () => host.reassert(sessions) }, {
      mended: (what) => log.error({ what }, "what holds the sessions was undone by somebody, and was put right"),
      failed: (trouble) => {
        log.error({ trouble }, "what is in force does not hold: the sessions of this host are frozen");
        takeBack(trouble);
        for (const live of sessions.all())
          if (live.state.kind === "running") sessions.freeze(live).catch((error: unknown) => log.error({ error, session: live.session.id }, "a session could not be frozen"));
      },
      unproven: (trouble) => {
        log.error({ trouble }, "it can't be proven that what is in force holds: no session is started until it can");
        takeBack(trouble);
      },
      recovered: () => {
        log.warn("what is in force holds again; frozen sessions wait to be resumed");
        this.#link?.renew();
      },
      troubled: (sentence) => log.error(sentence),
    });
  }

  #openLink(): ServiceLink {
    const { config, identity, host, sessions, log } = this.#parts;
    return new ServiceLink(new Client(config.service.endpoint, serviceCredentials(identity), serviceChannelOptions(config)), {
      hello: () => {
        this.#nonce = undefined;
        return helloOf(host, this.#canary.trouble);
      },
      connected: () => {
        log.info("connected to the service");
        this.tellStatus();
      },
      offered: (offer) => {
        this.#nonce = offer.nonce;
        const result = host.apply(offer.envelope ?? {}, sessions);
        this.#applied(result);
        this.#link?.send(answerTo(offer, result, sessions));
        this.tellStatus();
      },
      commanded: (command) => void obey(command, sessions).then((result) => this.#link?.send({ commandResult: result })),
      lost: (reason, againInMs) => log.warn({ againInMs }, `the service is away: ${reason}`),
    });
  }

  #applied(result: ApplyResult): void {
    const { log, identity } = this.#parts;
    const about = { digest: result.digest, serial: String(result.serial) };
    if (!result.ok) {
      log.error({ ...about, rule: result.rule, remedy: result.remedy }, `refused a bundle: ${result.detail}`);
      return;
    }
    log.info(about, "a bundle is in force");
    if (this.#isReady) return;
    this.#isReady = true;
    process.stdout.write(`${JSON.stringify({ ready: true, host: identity.host, digest: result.digest, serial: Number(result.serial) })}\n`);
  }

  async #end(signal: NodeJS.Signals, door: { close(): Promise<void> }): Promise<void> {
    const { probe, sessions, telemetry, sender, responder } = this.#parts;
    if (signal === "SIGINT") await sessions.endAll();
    this.#link?.close();
    await door.close();
    sessions.close();
    responder?.close();
    telemetry.close();
    if (signal === "SIGINT") await sender.flush(lastWordsMs);
    await sender.close();
    probe.close({ release: false });
  }
}
