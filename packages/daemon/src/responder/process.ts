/** Starting the responder, native/responder/responder.h. It outlives this process. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../../native/build/cordon-responder", import.meta.url));

/** Where a responder finds the probe, and is found. */
export interface ResponderPlaces {
  /** The directory of the probe's pins. */
  readonly pins: string;
  /** The path of its socket. */
  readonly socket: string;
}

/** Starts one. Resolves when it answers; rejects with what it says. */
export async function startResponder(places: ResponderPlaces): Promise<void> {
  const child = spawn(program, [places.pins, places.socket], { stdio: ["ignore", "pipe", "ignore"], env: {}, detached: true });
  child.unref();
  const failed = new Promise<never>((_resolve, reject) => child.once("error", reject));
  failed.catch(() => undefined); // it counts while the first line is waited for
  const firstLine = async (): Promise<string> => {
    for await (const line of createInterface({ input: child.stdout })) return line;
    return "it said nothing";
  };
  const line = await Promise.race([firstLine(), failed]);
  child.stdout.destroy();
  if (line !== "ready") throw new Error(`the responder did not start: ${line.replace(/^error /, "")}`);
}
