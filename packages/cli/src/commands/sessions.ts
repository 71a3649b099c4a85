/** `cordon sessions`: running process trees of agents. */
import type { Command } from "commander";
import { adminService, bigintOf, cordon, numberOf } from "@cordon/wire";
import type { Context } from "../context.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { isoTime, jsonLine, table } from "../output.ts";
import { callOnce } from "../rpc.ts";
import { withService } from "../service-client.ts";

/** Its options, arguments and action. */
export function addSessions(command: Command, context: Context): void {
  withJson(withState(command))
    .option("--all", "ended ones, too")
    .action(async ({ json, all }: { readonly json?: true; readonly all?: true }) => {
      const request = { all: all ?? false };
      const answer = await withService(instanceOf(command, context), (peer) => callOnce(peer, adminService.listSessions, request));
      const sessions = answer.sessions.map((one) => sessionObject(one.host ?? "", cordon.v1.SessionStatus.create(one.status ?? {})));
      if (json) for (const session of sessions) context.out(jsonLine(session));
      else context.out(sessionsText(sessions));
    });
}

/** A session as `--json` prints it; the field names are stable. */
export interface SessionObject {
  readonly host: string;
  readonly session: string;
  readonly agent: string;
  /** starting, running, frozen, ended */
  readonly state: string;
  readonly started: string | null;
  readonly ended: string | null;
  readonly pid: number;
  readonly processes: number;
  readonly uid: number;
  readonly command: readonly string[];
  readonly violations: number;
  readonly trace: string;
}

function sessionObject(host: string, status: cordon.v1.SessionStatus): SessionObject {
  return {
    host,
    session: status.session,
    agent: status.agent,
    state: status.state,
    started: isoTime(bigintOf(status.startedUnixNs)),
    ended: isoTime(bigintOf(status.endedUnixNs)),
    pid: status.rootPid,
    processes: status.processes,
    uid: status.uid,
    command: status.command,
    violations: numberOf(status.violations),
    trace: status.trace,
  };
}

/** Sessions for people. */
export function sessionsText(sessions: readonly SessionObject[]): string {
  return table(
    ["SESSION", "AGENT", "STATE", "HOST", "PID", "PROCESSES", "UID", "VIOLATIONS", "STARTED", "COMMAND"],
    sessions.map((one) => [
      one.session,
      one.agent,
      one.state,
      one.host,
      one.pid,
      one.processes,
      one.uid,
      one.violations,
      one.started,
      one.command.join(" "),
    ]),
  );
}
