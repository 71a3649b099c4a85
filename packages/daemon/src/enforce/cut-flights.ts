/** Ends connections whose first flight was refused: nothing of them leaves, and their processes are told so. */
import type { KernelEvent, Probe } from "@cordon/probe";

/** Of a batch of records, cuts what the kernel refused by what it showed. A session that is gone has nothing to cut. */
export function cutRefusedFlights(probe: Probe, events: readonly KernelEvent[]): void {
  const refused = events.filter((event) => event.kind === "decision" && event.operation === "hello" && event.verdict === "deny");
  for (const session of new Set(refused.map((event) => event.session))) probe.cutFlows(session);
}
