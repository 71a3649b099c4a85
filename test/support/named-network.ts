/** A network of the test's own in which names are looked up: its addresses, and the resolvers that are asked there. */
import { readFileSync } from "node:fs";
import { enterOwnNetwork } from "./own-network.ts";

/** Of RFC 5737 and RFC 3849, which no network has. */
export const api = "203.0.113.7";
export const other = "198.51.100.9";
export const v6 = "2001:db8::7";
/** The resolver of the policy's, and one that no policy lists. */
export const resolver = "127.0.0.53";
export const stranger = "127.0.0.54";
/** The one that glibc asks on this machine. */
export const ofGlibc = /^nameserver\s+(\S+)/m.exec(readFileSync("/etc/resolv.conf", "utf8"))?.[1] ?? "127.0.0.1";

/** The resolvers that a policy lists, each once. */
export const resolvers = [...new Set([resolver, ofGlibc])].join(", ");

/** Leaves the host's network for good, for one with these addresses and `more`. */
export function enterNamedNetwork(...more: readonly string[]): void {
  enterOwnNetwork([`${api}/32`, `${other}/32`, ...more, `${v6}/128`, ...(ofGlibc.startsWith("127.") ? [] : [`${ofGlibc}/32`])]);
}
