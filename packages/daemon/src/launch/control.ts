/** The FIFO by which a running session's launcher takes commands (native/launcher/launcher.h). */
import { closeSync, constants, openSync, writeSync } from "node:fs";

/** Sends `size R C`, `signal N`, `continue` or `hangup`. Does nothing when the launcher is gone: its session has ended. */
export function sendCommand(fifo: string, line: string): void {
  let file: number;
  try {
    file = openSync(fifo, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENXIO" || code === "ENOENT") return; // nobody reads (fifo(7)), or it was cleaned up
    throw error;
  }
  try {
    writeSync(file, `${line}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN" && (error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  } finally {
    closeSync(file);
  }
}
