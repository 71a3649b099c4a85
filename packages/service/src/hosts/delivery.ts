/** How far the wanted bundle has come on one connected host. Pure. */
import { bigintOf, cordon, int64 } from "@cordon/wire";
import { clipped } from "../clip.ts";
import type { Publication } from "../publish.ts";

/** A stage that a host has reached, and when, by its own clock. */
export interface ReachedStage {
  readonly stage: cordon.v1.Stage;
  readonly timeNs: bigint;
}

/** A delivery of one publication. `acked` and `nacked` are final. */
export type Delivery =
  | { readonly kind: "offered"; readonly serial: bigint; readonly digest: string; readonly nonce: bigint; readonly stages: readonly ReachedStage[] }
  | { readonly kind: "acked"; readonly serial: bigint; readonly digest: string; readonly nonce: bigint; readonly stages: readonly ReachedStage[]; readonly needsRestart: readonly string[] }
  | { readonly kind: "nacked"; readonly serial: bigint; readonly digest: string; readonly stages: readonly ReachedStage[]; readonly rule: string; readonly detail: string; readonly remedy: string };

/** What a connected host has told of bundles. */
export interface HostDigests {
  readonly inForce: string;
  readonly lastTried: string;
  /** Why the last tried one was refused; empty when it was not. */
  readonly lastError: string;
  /** Of what is in force; 0: nothing. */
  readonly serial: bigint;
}

/** Where a delivery begins: with an offer, or not at all when the host has the bundle or has refused it. */
export function beginDelivery({ serial, digest }: Publication, host: HostDigests, nonce: bigint): Delivery {
  const common = { serial, digest, stages: [] };
  if (host.inForce === digest) return { ...common, kind: "acked", nonce: 0n, needsRestart: [] };
  if (host.lastTried === digest && host.lastError !== "")
    return { ...common, kind: "nacked", rule: "", detail: host.lastError, remedy: "the host refused this very policy before: change it, or the host, and apply again" };
  return { ...common, kind: "offered", nonce };
}

/** Largest serial that a host is believed to have: half of what a number in JSON holds exactly, as the serials of later publications follow it. */
const mostBelievedSerial = 2n ** 52n;

/** The serial that a host says it has in force; 0 when no service would have given it out. */
export function believedSerial(serial: bigint): bigint {
  return serial <= mostBelievedSerial ? serial : 0n;
}

/** Why a host can only be brought to the wanted publication by one of the same contents with a higher serial; null when that is not so. */
export function reasonToPublishAnew(wanted: Publication, host: HostDigests, delivery: Delivery): string | null {
  if (host.inForce === wanted.digest) return null;
  // hosts refuse serials below one that they had: the service's database is older than they are
  if (believedSerial(host.serial) >= wanted.serial) return `the host had another policy in force as serial ${host.serial}`;
  return delivery.kind === "nacked" && delivery.serial === wanted.serial ? `the host had refused serial ${wanted.serial}` : null;
}

/** What an acknowledgement makes of a delivery; the same delivery when it is about another one. */
export function acknowledged(delivery: Delivery, ack: cordon.v1.IAck): Delivery {
  if (delivery.kind === "nacked" || bigintOf(ack.nonce) !== delivery.nonce || ack.digest !== delivery.digest) return delivery;
  const stages = (ack.stages ?? []).slice(0, 16).map((one): ReachedStage => ({ stage: one.stage ?? 0, timeNs: bigintOf(one.timeUnixNs) }));
  const { serial, digest, nonce } = delivery;
  if (!reached(stages, cordon.v1.Stage.STAGE_PROVEN)) return delivery.kind === "acked" ? delivery : { ...delivery, stages };
  return { kind: "acked", serial, digest, nonce, stages, needsRestart: clippedSessions(ack.needsRestart) };
}

/** What a refusal makes of a delivery; the same delivery when it is about another one. */
export function refused(delivery: Delivery, nack: cordon.v1.INack): Delivery {
  if (delivery.kind === "nacked" || bigintOf(nack.nonce) !== delivery.nonce || nack.digest !== delivery.digest) return delivery;
  const { serial, digest, stages } = delivery;
  return { kind: "nacked", serial, digest, stages, rule: clipped(nack.rule), detail: clipped(nack.detail), remedy: clipped(nack.remedy) };
}

/** Session ids in a host's answer, at most. */
const maxSessions = 1000;

/** Ids of sessions, cut in number and length. */
export function clippedSessions(sessions: readonly string[] | null | undefined): readonly string[] {
  return (sessions ?? []).slice(0, maxSessions).map((one) => clipped(one, 256));
}

/** Whether a stage is among those reached. */
export function reached(stages: readonly ReachedStage[], stage: cordon.v1.Stage): boolean {
  return stages.some((one) => one.stage === stage);
}

const stageNames: readonly string[] = ["", "received", "verified", "switched", "proven"];

/** A delivery as `apply` tells it. `null`: the host is not connected; `awaited`: it was when the policy was published. */
export function outcomeOf(host: string, delivery: Delivery | null, awaited: boolean): cordon.v1.IHostOutcome {
  if (delivery === null)
    return awaited
      ? { host, outcome: "waiting", detail: "the host went offline", remedy: "it gets the policy when it is back" }
      : { host, outcome: "offline", detail: "", remedy: "it gets the policy when it is back" };
  const furthest = delivery.stages.reduce((most, one) => Math.max(most, one.stage), 0);
  const stages = delivery.stages.map((one) => ({ stage: one.stage, timeUnixNs: int64(one.timeNs) }));
  const common = { host, stage: stageNames[furthest] ?? "", stages };
  switch (delivery.kind) {
    case "offered":
      return { ...common, outcome: "waiting" };
    case "acked":
      // a host that had the bundle already was asked for nothing: what it has was proven when it came
      return { ...common, outcome: "acked", stage: "proven", needsRestart: [...delivery.needsRestart] };
    case "nacked":
      return { ...common, outcome: "nacked", rule: delivery.rule, detail: delivery.detail, remedy: delivery.remedy };
  }
}
