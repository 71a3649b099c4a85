/** LocalService: what a process of this host may ask of its daemon. */
import type { sendUnaryData, ServerDuplexStream, ServerUnaryCall } from "@grpc/grpc-js";
import { int64, uint64, type cordon } from "@cordon/wire";
import type { Canary } from "../canary.ts";
import type { DaemonParts } from "../parts.ts";
import type { LiveSession } from "../sessions/sessions.ts";
import type { Violation } from "../telemetry/violation.ts";
import { examine } from "./doctor.ts";
import { openLocalDoor, type Caller, type LocalDoor } from "./local-doors.ts";
import { serveRun } from "./run.ts";
import type { ServiceLink } from "./service-link.ts";
import { reportOf } from "./gaps.ts";
import { hostStatus, sessionStatuses } from "./status.ts";
import { explainViolation } from "./why.ts";

/** What the answers are made from. */
export interface LocalContext extends DaemonParts {
  readonly canary: Pick<Canary, "trouble" | "lastMended">;
  readonly link: () => Pick<ServiceLink, "isConnected" | "trouble"> | null;
}

/** Opens the daemon's socket. Root sees everything; another user his own sessions. */
export function serveLocally(parts: DaemonParts, canary: LocalContext["canary"], link: LocalContext["link"]): Promise<LocalDoor> {
  const context: LocalContext = { ...parts, canary, link };
  return openLocalDoor(parts.config.socket, parts.probe, (caller) => ({
    run: (stream: ServerDuplexStream<cordon.v1.RunRequest, cordon.v1.IRunResponse>) =>
      serveRun({ probe: parts.probe, generations: parts.host.generations, sessions: parts.sessions, canary }, caller, stream),
    doctor: unary(() => doctor(context)),
    why: unary((request: cordon.v1.WhyRequest) => why(context, caller, request)),
    listLocalSessions: unary(() => ({ sessions: statusesOf(context, caller) })),
    getStatus: unary(() => status(context, caller)),
  }));
}

function unary<Request, Response>(answer: (request: Request) => Response) {
  return (call: ServerUnaryCall<Request, Response>, done: sendUnaryData<Response>): void => {
    try {
      done(null, answer(call.request));
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  };
}

function ownOf(context: LocalContext, caller: Caller): readonly LiveSession[] {
  return context.sessions.all().filter((live) => caller.uid === 0 || live.session.uid === caller.uid);
}

function statusesOf(context: LocalContext, caller: Caller): cordon.v1.ISessionStatus[] {
  return sessionStatuses(ownOf(context, caller), context.sessions, (handle) => context.telemetry.violationCount(handle));
}

function doctor(context: LocalContext): cordon.v1.IDoctorResponse {
  const { probe, identity, config, host, sender } = context;
  const { queuedBytes, droppedBatches } = sender.stats();
  const checks = examine({
    probe,
    certificate: identity.certificate,
    serviceEndpoint: config.service.endpoint,
    isConnected: context.link()?.isConnected ?? false,
    serviceTrouble: context.link()?.trouble ?? "",
    inForce: host.inForce,
    lastRefused: host.store.lastRefused(),
    diskRefusal: host.diskRefusal,
    lastMended: context.canary.lastMended,
    backends: context.backends,
    responder: context.responder,
    state: config.state,
    losses: context.sessions.losses(),
    queue: { bytes: queuedBytes, dropped: droppedBatches },
    nowMs: Date.now(),
  });
  return { checks: checks.map((check) => ({ ...check })) };
}

function status(context: LocalContext, caller: Caller): cordon.v1.IGetStatusResponse {
  const { host, probe, sessions, telemetry, backends, responder } = context;
  const all = hostStatus(probe, reportOf(backends, responder?.trouble ?? null), sessions, host.inForce?.digest ?? "", (handle) => telemetry.violationCount(handle));
  return {
    state: host.inForce === null ? "waiting-for-policy" : "in-force",
    digestInForce: host.inForce?.digest ?? "",
    serialInForce: uint64(host.inForce?.serial ?? 0n),
    host: context.identity.host,
    serviceConnected: context.link()?.isConnected ?? false,
    status: { ...all, sessions: statusesOf(context, caller) },
  };
}

function why(context: LocalContext, caller: Caller, request: cordon.v1.WhyRequest): cordon.v1.IWhyResponse {
  const visible = context.telemetry.violations().filter((one) => caller.uid === 0 || one.uid === caller.uid);
  const violation = wanted(context, visible, request);
  if (violation === undefined) return { found: false };
  const { inForce } = context.host;
  const { step, sentence, grant } = explainViolation(violation, inForce?.bundle ?? { format: 1, agents: [] });
  return { found: true, event: eventOf(violation), step, sentence, grant, digest: inForce?.digest ?? "" };
}

/** The last violation of a process (else of its session), of a session, the one with an id, or the last of all. */
function wanted(context: LocalContext, violations: readonly Violation[], request: cordon.v1.WhyRequest): Violation | undefined {
  if (request.violation) return violations.findLast((one) => one.id === request.violation);
  if (request.session) return violations.findLast((one) => one.session === request.session);
  if (!request.pid) return violations.at(-1);
  const own = violations.findLast((one) => one.pid === request.pid);
  if (own !== undefined) return own;
  const processes = context.sessions.processes();
  const live = context.sessions.all().find(({ session }) => processes.get(session.handle)?.includes(request.pid) === true);
  return live === undefined ? undefined : violations.findLast((one) => one.session === live.session.id);
}

function eventOf(violation: Violation): cordon.v1.IEvent {
  const { id, host, agent, session, task, pid, exe, kind, target, verdict, backend, policy, rule, reason } = violation;
  return { id, timeUnixNs: int64(violation.timeUnixNs), host, agent, session, task, pid, exe, kind, target, verdict, backend, policy, rule, reason };
}
