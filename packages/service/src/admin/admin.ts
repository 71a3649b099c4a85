/** AdminService: what the command line asks for. */
import { adminService } from "@cordon/wire";
import type { Clock } from "../clock.ts";
import type { Fleet } from "../hosts/fleet.ts";
import type { CertificateAuthority } from "../identity/ca.ts";
import { createJoinToken, tokenValidS } from "../identity/join-token.ts";
import type { Intake } from "../intake/intake.ts";
import type { Publisher } from "../publish.ts";
import { Refusal } from "../rpc/refusal.ts";
import { serveUnary, type ServeContext } from "../rpc/serve.ts";
import type { Store } from "../store/store.ts";
import { serveApply } from "./apply.ts";
import { serveEvents } from "./events.ts";
import { listAgents, listFlows, listHosts, listSessions } from "./lists.ts";
import { respond } from "./respond.ts";
import { traceOf } from "./trace.ts";

/** What AdminService needs. */
export interface AdminParts {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly fleet: Fleet;
  readonly intake: Intake;
  readonly ca: CertificateAuthority;
  readonly clock: Clock;
}

/** Serves AdminService. */
export function serveAdmin(context: ServeContext, parts: AdminParts): void {
  const { store, fleet, ca, clock } = parts;
  serveApply(context, parts);
  serveEvents(context, parts);
  serveUnary(context, adminService.createJoinToken, async ({ validS }) => {
    if (validS > tokenValidS.most) throw new Refusal("invalid-argument", `a join token is valid for at most ${tokenValidS.most} s: ask for less`);
    return { token: await createJoinToken(store, ca.fingerprint, validS === 0 ? tokenValidS.default : validS, clock()) };
  });
  serveUnary(context, adminService.listHosts, async () => ({ hosts: await listHosts(parts) }));
  serveUnary(context, adminService.listAgents, async () => ({ agents: await listAgents(parts) }));
  serveUnary(context, adminService.listSessions, async ({ all }) => ({ sessions: await listSessions(store, all) }));
  serveUnary(context, adminService.listFlows, async ({ session, limit }) => ({ flows: await listFlows(store, session, limit) }));
  serveUnary(context, adminService.getTrace, async ({ session }) => await traceOf(store, session));
  serveUnary(context, adminService.respond, async (request) => {
    const response = await respond(store, fleet, request);
    context.log.info({ action: request.action, target: request.target, ok: response.ok }, "the operator responded");
    return response;
  });
}
