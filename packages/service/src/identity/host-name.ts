/** Names that may stand in a host's certificate. */
import { Refusal } from "../rpc/refusal.ts";

/** A host name has at most this many characters (a label of RFC 1035 §2.3.4, dots allowed). */
export const maxHostName = 63;

/** Checks a name before it goes into a certificate. Throws {@link Refusal}. */
export function checkHostName(name: string): string {
  if (name.length <= maxHostName && /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(name)) return name;
  throw new Refusal("invalid-argument", `${JSON.stringify(name.slice(0, 80))} is no host name: use 1 to ${maxHostName} of a-z, 0-9, dot and hyphen, ending in a letter or digit`);
}

/**
 * A name that no enrolled host has: the one asked for, or with `-2`, `-3`… at its end.
 * A token thus never takes over another host's identity.
 */
export function freeHostName(asked: string, taken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `-${number}`;
    const name = asked.slice(0, maxHostName - suffix.length).replace(/[.-]+$/, "") + suffix;
    if (!taken(name)) return name;
  }
}
