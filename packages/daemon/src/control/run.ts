/** LocalService.Run: one session for one caller, as long as it lives. */
import { closeSync, readFileSync } from "node:fs";
import type { ServerDuplexStream } from "@grpc/grpc-js";
import type { cordon } from "@cordon/wire";
import type { Probe } from "@cordon/probe";
import type { Generations } from "../enforce/generation.ts";
import { findUser, type HostUser } from "../launch/users.ts";
import type { LaunchRefusal } from "../launch/attest.ts";
import type { Session } from "../session.ts";
import { processFacts, processLimits } from "../sessions/process-facts.ts";
import type { SessionNotice, Sessions } from "../sessions/sessions.ts";
import type { Canary } from "../canary.ts";
import { messageOf } from "../message-of.ts";
import type { Caller } from "./local-doors.ts";

type Stream = ServerDuplexStream<cordon.v1.RunRequest, cordon.v1.IRunResponse>;

/** What a run needs of the daemon. */
export interface RunContext {
  readonly probe: Probe;
  readonly generations: Generations;
  readonly sessions: Sessions;
  readonly canary: Pick<Canary, "trouble">;
}

/** Signals that a caller may pass on: those that a terminal or an operator sends (signal(7)). */
const passedOn = new Set([1, 2, 3, 10, 12, 15, 28]);

/** How long a session goes on that nobody follows: its caller has this time to attach again, in milliseconds. */
const orphanMs = 60_000;

/** Serves one stream: the first request starts or attaches, the rest are size, signals and continue. */
export function serveRun(context: RunContext, caller: Caller, stream: Stream): void {
  let session: Session | null = null;
  let begun = false;
  let left = false;
  let unfollow = (): void => undefined;
  const started = (one: Session): void => {
    if (left) {
      // nobody was ever told of it
      const live = context.sessions.byHandle(one.handle);
      if (live !== null) context.sessions.kill(live);
      return;
    }
    session = one;
    stream.write({ started: { session: one.id, pid: one.rootPid } });
    unfollow = context.sessions.follow(one.id, (notice) => tell(stream, notice));
  };
  stream.on("data", (request: cordon.v1.RunRequest) => {
    if (begun) {
      if (session !== null) relay(context.sessions, session, request);
      return;
    }
    begun = true;
    begin(context, caller, request).then(
      (result) => ("code" in result ? refuse(stream, result) : started(result)),
      (error: unknown) => refuse(stream, { code: "launcher", reason: messageOf(error), remedy: "see cordon doctor" }),
    );
  });
  const leave = (): void => {
    if (left) return;
    left = true;
    unfollow();
    if (session !== null) abandon(context.sessions, session, caller);
  };
  stream.on("end", leave);
  stream.on("cancelled", leave);
  stream.on("error", leave);
}

/** A caller that is no more takes its session along, as a terminal that hangs up does; one that lives may attach again. */
function abandon(sessions: Sessions, session: Session, caller: Caller): void {
  if (sessions.byHandle(session.handle) === null) return;
  if (isGone(caller)) sessions.command(session, "hangup");
  sessions.hangUpOrphan(session, orphanMs);
}

/** Sessions that were adopted wait for their callers in the same way. */
export function expectCallers(sessions: Sessions): void {
  for (const { session } of sessions.all()) sessions.hangUpOrphan(session, orphanMs);
}

function isGone(caller: Caller): boolean {
  const facts = processFacts(caller.pid);
  return facts === null || facts.startNs !== caller.startNs || facts.executable === null; // a process that exits has no program any more
}

function tell(stream: Stream, notice: SessionNotice): void {
  if (notice.kind === "stopped") {
    // a caller who takes none has enough of them waiting to stop by, and a session can make any number
    if (!stream.writableNeedDrain) stream.write({ stopped: notice.signal });
    return;
  }
  // a session whose end nobody saw ended by the kill of its leaf
  stream.write({ ended: { waitStatus: notice.waitStatus ?? 9 } });
  stream.end();
}

function refuse(stream: Stream, refusal: LaunchRefusal): void {
  stream.write({ refused: refusal });
  stream.end();
}

function relay(sessions: Sessions, session: Session, request: cordon.v1.RunRequest): void {
  if (request.size) sessions.command(session, `size ${request.size.rows ?? 0} ${request.size.columns ?? 0}`);
  else if (request.continued) sessions.command(session, "continue");
  else if (request.signal && passedOn.has(request.signal)) sessions.command(session, `signal ${request.signal}`);
}

async function begin(context: RunContext, caller: Caller, request: cordon.v1.RunRequest): Promise<Session | LaunchRefusal> {
  if (request.attach) return attach(context, caller, request.attach.session ?? "");
  if (!request.start) return { code: "command", reason: "a run begins with what to start", remedy: "use cordon run" };
  return await start(context, caller, request.start);
}

function attach(context: RunContext, caller: Caller, id: string): Session | LaunchRefusal {
  const live = context.sessions.byId(id);
  if (live === null || (caller.uid !== 0 && caller.uid !== live.session.uid))
    return { code: "command", reason: `there is no session ${id} of yours`, remedy: "see cordon sessions" };
  return live.session;
}

async function start(context: RunContext, caller: Caller, start: cordon.v1.IRunStart): Promise<Session | LaunchRefusal> {
  if (context.canary.trouble !== null)
    return { code: "backend", reason: `it can't be proven that what is in force holds on this host: ${context.canary.trouble}`, remedy: "see cordon doctor" };
  const agent = context.generations.agent(start.agent ?? "");
  if (agent === null)
    return { code: "unknown-agent", reason: `the policy in force knows no agent ${JSON.stringify(start.agent)}`, remedy: "apply a policy that has a document of kind Agent with this name" };
  const wanted = start.user ?? "";
  const user = userOf(wanted === "" ? caller.uid : wanted);
  if (user === null)
    return { code: "environment.user", reason: `this host has no user ${wanted === "" ? caller.uid : JSON.stringify(wanted)}`, remedy: "name a user of /etc/passwd" };
  const directory = start.directory ?? "";
  if (!directory.startsWith("/")) return { code: "command", reason: "the directory is not absolute", remedy: "use cordon run" };
  const stdio = context.probe.takeStdio(caller.pid);
  try {
    // the descriptors are of the process that connected only if that one still has the pid
    const limits = processLimits(caller.pid);
    if (limits === null || processFacts(caller.pid)?.startNs !== caller.startNs) return { code: "command", reason: "the caller is gone", remedy: "run it again" };
    const launched = await context.sessions.launch({
      agent,
      callerUid: caller.uid,
      user,
      command: start.command ?? [],
      directory,
      environment: environmentOf(user, start.environment ?? [], caller.uid),
      stdio,
      pty: (start.terminals ?? []).filter((one) => one <= 2),
      size: { rows: start.size?.rows ?? 24, columns: start.size?.columns ?? 80 },
      limits,
    });
    return launched.ok ? launched.session : launched.refusal;
  } finally {
    for (const descriptor of stdio) closeSync(descriptor);
  }
}

/** Another user's session has that user's home and name where the caller's own are in the environment; all else is the caller's. */
function environmentOf(user: HostUser, environment: readonly string[], callerUid: number): readonly string[] {
  const caller = userOf(callerUid);
  if (caller === null || caller.uid === user.uid) return environment;
  const replaced = new Map([
    [`HOME=${caller.home}`, `HOME=${user.home}`],
    [`USER=${caller.name}`, `USER=${user.name}`],
    [`LOGNAME=${caller.name}`, `LOGNAME=${user.name}`],
  ]);
  return environment.map((one) => replaced.get(one) ?? one);
}

function userOf(wanted: string | number): HostUser | null {
  return findUser(readFileSync("/etc/passwd", "utf8"), readFileSync("/etc/group", "utf8"), wanted);
}
