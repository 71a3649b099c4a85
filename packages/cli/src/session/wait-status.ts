/** How a session ended, passed on to who waits for this program. */
import { constants } from "node:os";

/** A decoded wait status (wait(2)). */
export type SessionEnd = { readonly kind: "exited"; readonly code: number } | { readonly kind: "signalled"; readonly signal: number };

/** Decodes a wait status; only its low 16 bits count. */
export function sessionEnd(waitStatus: number): SessionEnd {
  const signal = waitStatus & 0x7f;
  return signal === 0 ? { kind: "exited", code: (waitStatus >> 8) & 0xff } : { kind: "signalled", signal };
}

/** The exit code that says the same (128 + signal, as shells do). */
export function exitCodeOf(end: SessionEnd): number {
  return end.kind === "exited" ? end.code : 128 + end.signal;
}

// signals that end a process without a core file of ours beside the agent's work, and that Node leaves alone (SIGUSR1 starts its inspector)
const repeatable: readonly NodeJS.Signals[] = ["SIGHUP", "SIGINT", "SIGKILL", "SIGTERM", "SIGALRM", "SIGUSR2", "SIGVTALRM", "SIGIO"];

/** The signal to raise against oneself so that a shell sees how the session ended, or null: then the exit code says it. */
export function signalToRepeat(end: SessionEnd): NodeJS.Signals | null {
  if (end.kind === "exited") return null;
  return repeatable.find((name) => constants.signals[name] === end.signal) ?? null;
}
