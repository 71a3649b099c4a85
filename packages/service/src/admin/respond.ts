/** AdminService.Respond: the response ladder by hand, sent to the hosts that it is about. */
import type { cordon } from "@cordon/wire";
import type { Fleet } from "../hosts/fleet.ts";
import type { CommandOutcome } from "../hosts/host-link.ts";
import { Refusal } from "../rpc/refusal.ts";
import type { Store } from "../store/store.ts";

/** The rungs that hosts have. `quarantine`, which is in the contract, comes later. */
const actions = ["freeze", "resume", "kill"] as const;

/** How long hosts' answers are waited for: when nothing is said, and at most, in milliseconds. */
const waitMs = { default: 5000, most: 60_000 } as const;

/**
 * Acts on a session, or on every session of an agent. Every connected host is asked: a session may have begun after its last status.
 * `ok` when each host that has such a session answered so, and at least one session was reached.
 */
export async function respond(store: Store, fleet: Fleet, request: cordon.v1.RespondRequest): Promise<cordon.v1.IRespondResponse> {
  const { action, target } = request;
  if (action === "quarantine") throw new Refusal("invalid-argument", "hosts can't quarantine yet: use freeze or kill");
  if (!actions.some((one) => one === action)) throw new Refusal("invalid-argument", `there is no action ${JSON.stringify(action.slice(0, 80))}: use ${actions.join(", ")}`);
  if (target === "") throw new Refusal("invalid-argument", "name a session or an agent");
  const known = new Set((await store.sessions.list({ all: false, target })).map((one) => one.host));
  const patience = Math.min(request.waitMs === 0 ? waitMs.default : request.waitMs, waitMs.most);
  const online = fleet.online();
  const answers = await Promise.all(online.map(async (host) => await fleet.link(host)?.command(action, target, patience)));
  const outcomes = answers.filter((one) => one !== undefined);
  const sessions = outcomes.flatMap((one) => one.sessions);
  const offline = [...known].filter((host) => !online.includes(host));
  const failed = outcomes.filter((one) => !one.ok && (known.has(one.host) || one.sessions.length > 0));
  const problems = [...failed.map((one) => `${one.host}: ${one.detail}`), ...offline.map((host) => `${host} is offline: its sessions go on under the policy in force there`)];
  const ok = problems.length === 0 && sessions.length > 0;
  return { ok, sessions, detail: ok ? "" : problems.length > 0 ? problems.join("; ") : nothingReached(target, online, outcomes) };
}

function nothingReached(target: string, online: readonly string[], outcomes: readonly CommandOutcome[]): string {
  if (online.length === 0) return "no host is online";
  const said = outcomes.map((one) => one.detail).find((detail) => detail !== "");
  return said ?? `no session or agent ${JSON.stringify(target)} runs on ${online.join(", ")}: see cordon sessions`;
}
