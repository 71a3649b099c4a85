/** What a kernel decision was about, in the words of policy: kind, target, access. Pure. */
import { canonicalDestination, formatAddress, type Access, type FileAccess } from "@cordon/policy";
import { abi, type KernelEvent, type Operation } from "@cordon/probe";
import type { EventKind } from "@cordon/wire";

/** A decision of the kernel. */
export type Decision = Extract<KernelEvent, { readonly kind: "decision" }>;

/** What an access was, for people and for the evaluator. */
export interface Subject {
  readonly kind: EventKind;
  readonly target: string;
  /** Null when no policy could say anything of it. */
  readonly access: Access | null;
}

/** A destination, for flows. */
export interface Destination {
  /** An IP address, a socket's path, or its abstract name with `@` for NUL. */
  readonly address: string;
  /** 0 for AF_UNIX. */
  readonly port: number;
  readonly transport: "tcp" | "udp" | "unix";
}

const protocols: Readonly<Record<number, "tcp" | "udp">> = { 6: "tcp", 17: "udp" }; // IPPROTO_TCP, IPPROTO_UDP

/** @param pathOf a path of this host for a path below a file system's root */
export function subjectOf(event: Decision, pathOf: (dev: number, path: string) => string): Subject {
  switch (event.operation) {
    case "connect":
    case "send":
    case "bind":
    case "listen":
    case "accept":
      return socketSubject(event);
    case "socket":
      // include/uapi: port is family << 8 | type
      return { kind: "connect", target: `socket family ${event.port >> 8}, type ${event.port & 0xff}, protocol ${event.protocol}`, access: null };
    case "unix":
      return unixSubject(event, pathOf);
    case "dns":
      // what is refused of a question or an answer is never for want of a rule about its name
      return { kind: "dns", target: event.text, access: null };
    case "hello":
      // the rule that lets it connect is there: none could be added
      return { ...socketSubject(event), access: null };
    case "open":
    case "create":
    case "rename":
    case "link":
    case "delete":
    case "truncate":
    case "attribute":
    case "map":
    case "exec":
      return fileSubject(event, pathOf);
  }
}

/** Where a connect or send goes, or a connection that showed no name; null for anything else. */
export function destinationOf(event: Decision, pathOf: (dev: number, path: string) => string): Destination | null {
  if (event.operation === "unix") {
    const { target } = unixSubject(event, pathOf);
    return target === "" ? null : { address: target, port: 0, transport: "unix" };
  }
  const transport = protocols[event.protocol];
  const isFlow = event.operation === "connect" || event.operation === "send" || (event.operation === "hello" && event.verdict === "allow");
  if (!isFlow || transport === undefined) return null;
  return { address: formatAddress(hexOf(event.address)), port: event.port, transport };
}

/** Steps towards hearing others. */
const inwardKinds: Readonly<Partial<Record<Operation, EventKind>>> = { bind: "bind", listen: "listen", accept: "accept" };

function socketSubject(event: Decision): Subject {
  const inward = inwardKinds[event.operation];
  const canonical = inward === undefined ? canonicalDestination(hexOf(event.address)) : hexOf(event.address);
  const text = formatAddress(canonical);
  const names = inward === undefined && event.text !== "" ? [event.text] : [];
  const target = `${names[0] ?? (text.includes(":") ? `[${text}]` : text)}:${event.port}`;
  const protocol = protocols[event.protocol];
  const access: Access | null =
    protocol === undefined ? null : { class: inward === undefined ? "egress" : inward === "accept" ? "accept" : "ingress", protocol, address: canonical, port: event.port, ...(names.length > 0 ? { names } : {}) };
  return { kind: inward ?? "connect", target, access };
}

function unixSubject(event: Decision, pathOf: (dev: number, path: string) => string): Subject {
  if (event.text.startsWith("\0")) {
    const name = event.text.slice(1);
    return { kind: "connect", target: `@${name.replaceAll("\0", "@")}`, access: event.truncated ? null : { class: "abstract-unix", name } };
  }
  const path = event.dev === 0 ? event.text : pathOf(event.dev, event.text);
  return { kind: "connect", target: path, access: pathAccess(event, "connect", path) };
}

/** What each operation is called; an open is one of two, by its access. */
const kinds: Readonly<Partial<Record<Operation, EventKind>>> = { exec: "exec", map: "exec" };

function fileSubject(event: Decision, pathOf: (dev: number, path: string) => string): Subject {
  const path = pathOf(event.dev, event.text);
  const isNaming = (event.access & abi.name) !== 0;
  const wanted: FileAccess =
    event.access & abi.exec ? "exec" : event.access & abi.map ? "map" : event.access & abi.write ? "write" : "read";
  const kind = kinds[event.operation] ?? (wanted === "read" && event.operation === "open" ? "open" : "write");
  const inProcess = event.dev === abi.devProc ? /^\/(?:\d+|self|thread-self)\/(.+)$/.exec(event.text)?.[1] : undefined;
  if (inProcess !== undefined) return { kind, target: path, access: event.truncated ? null : { class: "self", access: wanted, path: inProcess } };
  return { kind, target: path, access: pathAccess(event, wanted, path, isNaming) };
}

/** A path that was cut, or that could not be read, is no question to a policy. */
function pathAccess(event: Decision, access: FileAccess, path: string, naming = false): Access | null {
  return event.truncated || !path.startsWith("/") ? null : { class: "path", access, path, naming };
}

function hexOf(address: Uint8Array): string {
  return Buffer.from(address).toString("hex");
}
