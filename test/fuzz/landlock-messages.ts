/** The kernel's audit messages about Landlock, in which the agent chooses the names. */
import { ok as must } from "node:assert/strict";
import { landlockTypes, parseLandlockMessage } from "../../packages/daemon/src/telemetry/landlock-message.ts";

const types = [landlockTypes.access, landlockTypes.domain, 0];

/** Holds the parser to its promises for any message: the first byte chooses its type, the rest is its text. */
export function judgeLandlockMessage(bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes.subarray(1));
  const type = types[(bytes[0] ?? 0) % types.length] ?? 0;
  const message = parseLandlockMessage(type, text);
  if (message === null) return;
  must(text.includes(`domain=${message.domain}`) && /^[0-9a-f]{1,16}$/.test(message.domain), "a domain is the message's");
  switch (message.kind) {
    case "made":
      return must(type === landlockTypes.domain && message.pid > 0 && text.includes(`pid=${message.pid}`), "a process is the message's");
    case "gone":
      return must(type === landlockTypes.domain, "a domain ends by a message about domains");
    case "refusal": {
      const { target, access } = message.subject;
      must(type === landlockTypes.access, "a refusal is told by a message about refusals");
      must(text.includes(`blockers=${message.blockers.join(",")}`), "blockers are the message's");
      must(target.length <= text.length + "process ".length, "a target is no longer than its message");
      if (access?.class === "path") must(access.path === target && target.startsWith("/"), "what a policy is asked about is a path from the root");
    }
  }
}
