/** What this host remembers of bundles: the last good one, its serial, and the last one that it refused. */
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { cordon } from "@cordon/wire";
import { writeAtomically } from "../write-atomically.ts";

/** The bundle that was tried last, when it was refused. */
export interface LastRefused {
  /** Hex SHA-256. */
  readonly digest: string;
  readonly error: string;
}

const stagedName = "bundle.next";

/** Files below the daemon's state directory. */
export class BundleStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The envelope that was in force last, as it came; null when there is none or it can't be read. It is verified again by whoever uses it. */
  envelope(): cordon.v1.IBundleEnvelope | null {
    const bytes = this.#read("bundle.bin");
    if (bytes === null) return null;
    try {
      return cordon.v1.BundleEnvelope.decode(bytes);
    } catch {
      return null; // what is no envelope holds no bundle; the service will offer one
    }
  }

  /** The highest serial that was in force here, and its digest; kept apart from the bundle, so that an older copy put back on disk is refused. */
  high(): { readonly serial: bigint; readonly digest: string } {
    const match = /^(\d{1,20}) ([0-9a-f]{64})\n$/.exec(this.#read("serial")?.toString("utf8") ?? "");
    return match === null ? { serial: 0n, digest: "" } : { serial: BigInt(match[1] ?? "0"), digest: match[2] ?? "" };
  }

  /** Puts a bundle on disk beside the last good one. Throws when there is no room: then it must not be put in force either. */
  stage(envelope: cordon.v1.IBundleEnvelope): void {
    writeAtomically(join(this.#folder, stagedName), cordon.v1.BundleEnvelope.encode(envelope).finish());
  }

  /** Makes the staged bundle the last good one: the bundle first, so that a cut between the two leaves a serial that is too low, never one too high. */
  keepStaged(serial: bigint, digest: string): void {
    renameSync(join(this.#folder, stagedName), join(this.#folder, "bundle.bin"));
    writeAtomically(join(this.#folder, "serial"), `${serial} ${digest}\n`);
  }

  lastRefused(): LastRefused | null {
    try {
      const value = JSON.parse(this.#read("last-tried.json")?.toString("utf8") ?? "null") as unknown;
      if (typeof value !== "object" || value === null || !("digest" in value) || !("error" in value)) return null;
      return { digest: String(value.digest), error: String(value.error) };
    } catch {
      return null; // it only spares the service an offer
    }
  }

  /** `null` when the last bundle that was tried is in force. */
  keepRefused(refused: LastRefused | null): void {
    writeAtomically(join(this.#folder, "last-tried.json"), JSON.stringify(refused));
  }

  #read(name: string): Buffer | null {
    try {
      return readFileSync(join(this.#folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }
}
