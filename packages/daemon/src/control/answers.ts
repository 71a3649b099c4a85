/** What the daemon says on the Sync stream. */
import { int64, uint64, type cordon } from "@cordon/wire";
import type { ApplyResult, Host } from "../host.ts";
import type { Sessions } from "../sessions/sessions.ts";
import { version } from "../version.ts";

/** The first message of a stream: which bundle is in force, and which was refused last. */
export function helloOf(host: Host): cordon.v1.IHello {
  const refused = host.store.lastRefused();
  return {
    daemonVersion: version,
    digestInForce: host.inForce?.digest ?? "",
    digestLastTried: refused?.digest ?? host.inForce?.digest ?? "",
    lastError: refused?.error ?? "",
    // the highest that was ever in force: the service must go above it
    serialInForce: uint64(host.inForce?.serial ?? host.store.high().serial),
  };
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
