/**
 * The kernel's audit messages about Landlock (Documentation/admin-guide/LSM/landlock.rst, security/landlock/audit.c):
 *   1423  `audit(1700000000.123:42): domain=195ba459b blockers=fs.read_file path="/etc/shadow" dev="vda2" ino=351`
 *   1424  `audit(…): domain=195ba459b status=allocated mode=enforcing pid=300 uid=0 exe="/usr/bin/x" comm="x"`
 * Names in them are the agent's to choose: one with a space, a quote or an unusual byte comes as hex digits
 * without quotes (kernel/audit.c, audit_log_untrustedstring), so that words can be told apart. Pure.
 */
import type { Access, FileAccess } from "@cordon/policy";
import type { Subject } from "./subject.ts";

/** Message types (linux/audit.h): AUDIT_LANDLOCK_ACCESS and AUDIT_LANDLOCK_DOMAIN. */
export const landlockTypes = { access: 1423, domain: 1424 } as const;

/** What a message says. */
export type LandlockMessage =
  | { readonly kind: "refusal"; readonly domain: string; readonly blockers: readonly string[]; readonly subject: Subject }
  /** The process that made the domain, in the initial PID namespace; not the one that was refused. */
  | { readonly kind: "made"; readonly domain: string; readonly pid: number }
  | { readonly kind: "gone"; readonly domain: string };

/** Null for a text that says nothing of a domain. */
export function parseLandlockMessage(type: number, text: string): LandlockMessage | null {
  const words = wordsOf(text.replace(/[\0\n]+$/, ""));
  const domain = words.get("domain");
  if (domain === undefined || !/^[0-9a-f]{1,16}$/.test(domain)) return null;
  if (type === landlockTypes.domain) {
    if (words.get("status") === "deallocated") return { kind: "gone", domain };
    const pid = words.get("pid") ?? "";
    return /^[1-9][0-9]{0,6}$/.test(pid) ? { kind: "made", domain, pid: Number(pid) } : null; // at most 4,194,304 (linux/threads.h, PID_MAX_LIMIT)
  }
  const blockers = words.get("blockers");
  if (type !== landlockTypes.access || blockers === undefined) return null;
  const all = blockers.split(",");
  return { kind: "refusal", domain, blockers: all, subject: subjectOfBlockers(all, words) };
}

/** `key=value` words; the first of a name counts. */
function wordsOf(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const word of text.split(" ")) {
    const equals = word.indexOf("=");
    const key = word.slice(0, equals);
    if (equals > 0 && !words.has(key)) words.set(key, word.slice(equals + 1));
  }
  return words;
}

/** A name as it is: quoted, or hex digits. One whose closing quote is missing was cut. */
function nameOf(value: string | undefined): { readonly text: string; readonly isWhole: boolean } {
  if (value === undefined) return { text: "", isWhole: false };
  if (value.startsWith('"')) {
    const isWhole = value.length > 1 && value.endsWith('"');
    return { text: value.slice(1, isWhole ? -1 : undefined), isWhole };
  }
  if (/^(?:[0-9A-F]{2})+$/.test(value)) return { text: Buffer.from(value, "hex").toString("utf8"), isWhole: true };
  return { text: value, isWhole: false };
}

/** Rights whose refusal is about a name in a directory (uapi/linux/landlock.h); the others that change something are about contents. */
const naming = /^fs\.(make_|remove_|refer)/;
const changing = /^fs\.(make_|remove_|refer|write_file|truncate)/;

function subjectOfBlockers(blockers: readonly string[], words: ReadonlyMap<string, string>): Subject {
  const first = blockers[0] ?? "";
  const port = words.get("dest") ?? words.get("src") ?? "";
  const address = words.get("daddr") ?? words.get("saddr") ?? "*";
  switch (first) {
    case "scope.signal":
      return { kind: "signal", target: `process ${words.get("opid") ?? ""}`, access: null };
    case "ptrace":
      return { kind: "ptrace", target: `process ${words.get("opid") ?? ""}`, access: null };
    case "scope.abstract_unix_socket": {
      const { text, isWhole } = nameOf(words.get("path"));
      const name = text.replace(/^\0/, "");
      return { kind: "connect", target: `@${name.replaceAll("\0", "@")}`, access: isWhole ? { class: "abstract-unix", name } : null };
    }
    case "fs.change_topology":
      return { kind: "mount", target: nameOf(words.get("path") ?? words.get("name")).text, access: null };
    case "net.bind_tcp":
      return { kind: "bind", target: `${address}:${port}`, access: null };
    case "net.connect_tcp":
      return { kind: "connect", target: `${address}:${port}`, access: null };
    default:
      return fileSubject(blockers, words);
  }
}

function fileSubject(blockers: readonly string[], words: ReadonlyMap<string, string>): Subject {
  const { text, isWhole } = nameOf(words.get("path") ?? words.get("name"));
  const wanted: FileAccess = blockers.includes("fs.execute") ? "exec" : blockers.some((one) => changing.test(one)) ? "write" : "read";
  const kind = wanted === "exec" ? "exec" : wanted === "write" ? "write" : "open";
  // of a name that is made, removed or moved the message has the directory alone: no question to a policy
  const isName = wanted === "write" && blockers.some((one) => naming.test(one));
  const access: Access | null =
    isWhole && !isName && text.startsWith("/") ? { class: "path", access: wanted, path: text, naming: false } : null;
  return { kind, target: text, access };
}
