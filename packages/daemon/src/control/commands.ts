/** The service's commands, by hand of an operator: freeze, resume, kill. */
import { uint64, type cordon } from "@cordon/wire";
import { messageOf } from "../message-of.ts";
import type { LiveSession, Sessions } from "../sessions/sessions.ts";

/** Carries a command out on every session that it reaches. Never throws: what went wrong is the result's detail. */
export async function obey(command: cordon.v1.ICommand, sessions: Sessions): Promise<cordon.v1.ICommandResult> {
  const id = command.id ?? uint64(0n);
  const reached = sessions.matching(command.target ?? "");
  const act = actionOf(command.action ?? "", sessions);
  if (act === null) return { id, ok: false, detail: `this daemon can't ${command.action}: update it`, sessions: [] };
  if (reached.length === 0) return { id, ok: false, detail: `no session here is, or belongs to, ${command.target}`, sessions: [] };
  const failures: string[] = [];
  for (const live of reached) {
    try {
      await act(live);
    } catch (error) {
      failures.push(`${live.session.id}: ${messageOf(error)}`);
    }
  }
  return { id, ok: failures.length === 0, detail: failures.join("; "), sessions: reached.map((live) => live.session.id) };
}

function actionOf(action: string, sessions: Sessions): ((live: LiveSession) => void | Promise<void>) | null {
  switch (action) {
    case "freeze":
      return (live) => sessions.freeze(live);
    case "resume":
      return (live) => sessions.resume(live);
    case "kill":
      return (live) => sessions.kill(live);
    default:
      return null;
  }
}
