/** Kernel events as the demo's violations. */
import type { KernelEvent } from "@cordon/probe";
import { formatAddress } from "@cordon/policy";
import type { Violation } from "./rows.ts";

/** Denials of the probe, and refusals of a Landlock domain as the kernel's audit tells them. */
export function violationsIn(events: readonly KernelEvent[]): readonly Violation[] {
  return events.flatMap((event): Violation[] => {
    if (event.kind === "audit") return landlockRefusal(event.text);
    if (event.kind !== "decision" || event.verdict !== "deny") return [];
    const target =
      event.text === ""
        ? `${formatAddress(Buffer.from(event.address).toString("hex"))}:${event.port}`
        : event.text.replace(/^\0/, "@");
    const kind = event.operation === "unix" || event.operation === "send" ? "connect" : event.operation;
    return [{ kind, target, backend: event.backend, rule: "", reason: "not allowed" }];
  });
}

/** `… blockers=fs.read_file path="…"`: a path with unusual bytes comes as hex digits without quotes. */
function landlockRefusal(text: string): Violation[] {
  const blockers = / blockers=(\S+)/.exec(text)?.[1];
  const path = / path=(?:"([^"]*)"|([0-9A-F]+))/.exec(text);
  if (blockers === undefined || path === null) return [];
  const target = path[1] ?? Buffer.from(path[2] ?? "", "hex").toString("utf8");
  const kind = blockers.includes("fs.execute") ? "exec" : "open";
  return [{ kind, target, backend: "landlock", rule: "", reason: blockers }];
}
