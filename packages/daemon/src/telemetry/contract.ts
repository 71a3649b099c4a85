/** What telemetry takes and gives, and what it asks the rest of the daemon. */
import type { Backend, KernelEvent } from "@cordon/probe";
import type { Session } from "../session.ts";
import type { Clock } from "./clock.ts";
import type { RuleName } from "./decisions.ts";
import type { Violation } from "./violation.ts";

/** What telemetry asks the rest of the daemon. */
export interface TelemetrySources {
  /** The host's name in Cordon. */
  readonly host: string;
  sessionOf(handle: bigint): Session | null;
  /** The rule by its number in the bundle that a generation was made from; null when that is not known any more. */
  ruleOf(generation: number, rule: number): RuleName | null;
  readonly fileBackend: Backend;
  /** Records that the kernel side lost, by kind; cumulative. */
  lost(): Readonly<Record<string, bigint>>;
  /** The sender's queue; `dropped` is cumulative. */
  queue(): { readonly bytes: number; readonly dropped: number };
  /** Keeps a session's Landlock domain for the next daemon: the kernel tells whose it is only once. */
  readonly domains?: DomainStore;
  /** /proc/self/mountinfo; the system's unless said. */
  readonly readMountInfo?: () => string;
  readonly clock?: Clock;
}

/** Where Landlock domains of sessions are remembered; neither throws. */
export interface DomainStore {
  read(session: Session): string | null;
  write(session: Session, domain: string): void;
}

/** Takes everything that happens on this host. Never throws for what a record says. */
export interface Telemetry {
  take(events: readonly KernelEvent[]): void;
  sessionStarted(session: Session): void;
  /** A session of an earlier daemon, with the processes that it has now. */
  sessionAdopted(session: Session, pids: readonly number[]): void;
  /**
   * @param waitStatus as wait(2) gives it for the root process; null when nobody knows
   * @param lostRecords what the kernel side could not deliver of it
   */
  sessionEnded(session: Session, waitStatus: number | null, atUnixNs: bigint, lostRecords: bigint): void;
  /** The last thousand, oldest first; identical ones of a second are one. */
  violations(): readonly Violation[];
  /** How many a session has had while this daemon ran, each counted. */
  violationCount(handle: bigint): number;
  /** Closes what is over and hands on what has gathered. The daemon calls it each second. */
  tick(nowUnixNs: bigint): void;
  /** Hands on everything. Running processes have their spans written by the next daemon. */
  close(): void;
}
