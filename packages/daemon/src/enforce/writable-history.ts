/** Every place that a session of this host might ever write: a link that was planted there outlives the rule that allowed it. */
import { readFileSync } from "node:fs";
import type { Bundle } from "@cordon/policy";
import { z } from "zod";
import { readMounts } from "../mounts.ts";
import { writeAtomically } from "../write-atomically.ts";
import { noPlaces, writablePlacesOf, type WritablePlaces } from "./guarded-path.ts";
import { homesOf } from "./homes.ts";

const texts = z.array(z.string()).readonly();
const schema = z.strictObject({ trees: texts, paths: texts, names: texts, suffixes: texts });

export class WritableHistory {
  readonly #file: string | null;
  #places: WritablePlaces;

  /** @param file where it is kept; null: in memory alone. Throws when the file is there and can't be read: then nothing is known of links. */
  constructor(file: string | null) {
    this.#file = file;
    this.#places = file === null ? noPlaces : read(file);
  }

  /** With what a bundle allows besides. */
  including(bundle: Bundle): WritablePlaces {
    return writablePlacesOf(bundle.agents, homesOf, this.#places, readMounts());
  }

  /** Keeps what a bundle allows, before it is in force. Throws when it can't be written. */
  remember(bundle: Bundle): void {
    const places = this.including(bundle);
    if (this.#file !== null && JSON.stringify(places) !== JSON.stringify(this.#places)) writeAtomically(this.#file, JSON.stringify(places));
    this.#places = places;
  }
}

function read(file: string): WritablePlaces {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return noPlaces;
    throw error;
  }
  const result = schema.safeParse(JSON.parse(text));
  if (!result.success) throw new Error(`${file} does not hold what it should: remove it only if no agent could ever have planted a link`);
  return result.data;
}
