/** What the daemon says on the Sync stream. */
import { int64, uint64, type cordon } from "@cordon/wire";
import type { ApplyResult, Host } from "../host.ts";
import type { Sessions } from "../sessions/sessions.ts";
import { version } from "../version.ts";

/**
 * The first message of a stream: which bundle is in force, and which was refused last.
 * @param trouble why what is in force does not hold; null when it does
 */
export function helloOf(host: Host, trouble: string | null): cordon.v1.IHello {
  const digest = host.inForce?.digest ?? "";
  const refused = trouble === null ? host.store.lastRefused() : { digest, error: trouble };
  return {
    daemonVersion: version,
    digestInForce: trouble === null ? digest : "",
    digestLastTried: refused?.digest ?? digest,
    lastError: refused?.error ?? "",
    // the highest that was ever in force: the service must go above it
    serialInForce: uint64(host.inForce?.serial ?? host.store.high().serial),
  };
}

/** Takes the acknowledgement of what is in force back: it does not hold. @param nonce of the offer that it came by; 0 when it was there before */
export function withdrawal(host: Host, nonce: cordon.v1.IOffer["nonce"], trouble: string): cordon.v1.ISyncRequest {
  const head = { nonce: nonce ?? uint64(0n), digest: host.inForce?.digest ?? "", serial: uint64(host.inForce?.serial ?? 0n) };
  return { nack: { ...head, rule: "", detail: trouble, remedy: "see cordon doctor there; sessions that were frozen go on by cordon resume once it holds again" } };
}

/** The acknowledgement of an offer with its stages, or its refusal with rule and remedy. */
export function answerTo(offer: cordon.v1.IOffer, result: ApplyResult, sessions: Sessions): cordon.v1.ISyncRequest {
  const head = { nonce: offer.nonce ?? uint64(0n), digest: result.digest, serial: uint64(result.serial) };
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
