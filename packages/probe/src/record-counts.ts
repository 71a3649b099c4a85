/** What became of records. */
import { abi, cordonCount } from "./abi.gen.ts";

/** offered = delivered + lost, always; a record that is being made is offered already. */
export interface Count {
  readonly offered: bigint;
  readonly delivered: bigint;
  readonly lost: bigint;
}

const kinds = {
  fork: abi.recordFork,
  exec: abi.recordExec,
  exit: abi.recordExit,
  /** Decisions that allowed. */
  decision: abi.recordDecision,
  /** Decisions that denied, or would have. */
  violation: abi.recordViolation,
  /** Messages of the kernel's audit. */
  audit: abi.recordAudit,
} as const;

/** By kind of record. */
export type RecordCounts = Readonly<Record<keyof typeof kinds, Count>>;

/** libcordon's rows, one a kind. */
export function decodeCounts(bytes: Uint8Array): RecordCounts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = (kind: number): Count => ({
    offered: view.getBigUint64(kind * cordonCount.size + cordonCount.at.offered, true),
    delivered: view.getBigUint64(kind * cordonCount.size + cordonCount.at.delivered, true),
    lost: view.getBigUint64(kind * cordonCount.size + cordonCount.at.lost, true),
  });
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, count(kind)])) as RecordCounts;
}

/** How many were lost, of every kind. */
export function lostOf(counts: RecordCounts): bigint {
  return Object.values(counts).reduce((total, { lost }) => total + lost, 0n);
}
