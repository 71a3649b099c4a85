/** Names below which everybody may register (publicsuffix.org), by a library that carries the list. */
import { getPublicSuffix } from "tldts";

/** Whether a name is itself a public suffix: "com", "co.uk", "github.io". */
export function isPublicSuffix(name: string): boolean {
  return getPublicSuffix(name, { allowPrivateDomains: true }) === name.toLowerCase();
}
