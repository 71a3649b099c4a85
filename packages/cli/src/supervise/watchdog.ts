/** Finds a daemon that runs and does nothing any more: no process' end tells of that. */
import { setTimeout as delay } from "node:timers/promises";
import type { DaemonState } from "../daemon-client.ts";

/** How the daemon is watched. */
export interface WatchdogOptions {
  readonly ask: () => Promise<DaemonState>;
  /** Pause between two questions, in ms. */
  readonly everyMs: number;
  /** Called when it hangs. */
  readonly onHang: () => Promise<void> | void;
  /** Aborted: end. */
  readonly signal: AbortSignal;
}

/** So many times in a row without an answer is no accident. */
export const silentTimes = 3;

/** Watches until the signal. A daemon that is not there is left alone: it has not opened its socket yet, or its end is known. */
export async function watchDaemon({ ask, everyMs, onHang, signal }: WatchdogOptions): Promise<void> {
  for (let silent = 0; ; ) {
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    silent = (await ask()) === "silent" ? silent + 1 : 0;
    if (signal.aborted) return;
    if (silent < silentTimes) continue;
    silent = 0;
    await onHang();
  }
}
