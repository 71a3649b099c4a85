/** The kernel side as a value: the probe, its rows, its events. */
export { abi } from "./abi.gen.ts";
export { fileBackends, isFileBackend } from "./kernel-event.ts";
export type { Backend, EventHead, FileBackend, KernelEvent, Operation } from "./kernel-event.ts";
export type { MapRow, PortRuleRow, RuleTable } from "./map-row.ts";
export { ProbeError } from "./probe-error.ts";
export { openProbe, Probe, type Backends, type Control, type Peer, type SessionRow } from "./probe.ts";
export { lostOf, type Count, type RecordCounts } from "./record-counts.ts";
export type { Answer, Question } from "./question.ts";
