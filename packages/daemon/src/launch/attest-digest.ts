/** Whether what is about to be executed contains what the agent's attestation names. */
import { createHash } from "node:crypto";
import { createReadStream, statfsSync } from "node:fs";
import type { Probe } from "@cordon/probe";
import { localFileSystemNames, localFileSystems } from "../enforce/local-file-systems.ts";
import { messageOf } from "../message-of.ts";
import type { LaunchRefusal } from "./attest.ts";

/**
 * Reads the program while nobody can write to it. The caller asks {@link Probe.isGuarded} again before the program starts:
 * a writer who waits for the descriptor to be closed is let in by the kernel after a while (fs.lease-break-time).
 * @param program a descriptor of the file that is executed; it keeps writers off until it is closed
 * @param path for a person
 */
export async function attestDigest(probe: Probe, digests: readonly string[], program: number, path: string): Promise<LaunchRefusal | null> {
  if (digests.length === 0) return null;
  const refuse = (reason: string, remedy: string): LaunchRefusal => ({ code: "executable.sha256", reason, remedy });
  if (!localFileSystems.some(({ magic }) => magic === statfsSync(`/proc/self/fd/${program}`).type))
    return refuse(`${path} is on a file system whose contents may change unseen`, `keep the program on one of ${localFileSystemNames}`);
  try {
    probe.guard(program);
  } catch (error) {
    return refuse(`${path}: ${messageOf(error)}`, "start it when nobody writes to it");
  }
  const hash = createHash("sha256");
  for await (const chunk of createReadStream("", { fd: program, start: 0, autoClose: false })) hash.update(chunk as Buffer);
  const digest = hash.digest("hex");
  if (digests.includes(digest)) return null;
  return refuse(`${path} contains something else than the attestation names: its digest is ${digest}`, "start the program that was attested, or name this digest in attest.executable.sha256");
}
