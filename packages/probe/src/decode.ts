/** Bytes of the ring → events. No length in them is trusted. */
import {
  abi,
  cordonRecord,
  cordonRecordAudit,
  cordonRecordDecision,
  cordonRecordExec,
  cordonRecordExit,
  cordonRecordFork,
} from "./abi.gen.ts";
import type { Backend, EventHead, KernelEvent, Operation } from "./kernel-event.ts";

/** A decoded batch. `malformed` counts records that were no records; the rest of the batch after one is given up. */
export interface Batch {
  readonly events: readonly KernelEvent[];
  readonly malformed: number;
}

const text = new TextDecoder();

const operations: Readonly<Record<number, Operation>> = {
  [abi.opOpen]: "open",
  [abi.opCreate]: "create",
  [abi.opRename]: "rename",
  [abi.opLink]: "link",
  [abi.opDelete]: "delete",
  [abi.opTruncate]: "truncate",
  [abi.opMap]: "map",
  [abi.opExec]: "exec",
  [abi.opConnect]: "connect",
  [abi.opSend]: "send",
  [abi.opBind]: "bind",
  [abi.opSocket]: "socket",
  [abi.opUnix]: "unix",
  [abi.opAttribute]: "attribute",
  [abi.opListen]: "listen",
  [abi.opAccept]: "accept",
  [abi.opDns]: "dns",
  [abi.opHello]: "hello",
};

const backends: Readonly<Record<number, Backend>> = {
  [abi.backendNone]: "none",
  [abi.backendLsm]: "lsm",
  [abi.backendCgroup]: "cgroup",
  [abi.backendLandlock]: "landlock",
  [abi.backendFmodRet]: "fmod_ret",
  [abi.backendSeccomp]: "seccomp",
  [abi.backendFanotify]: "fanotify",
};

const verdicts: Readonly<Record<number, "allow" | "audit" | "deny">> = {
  [abi.allow]: "allow",
  [abi.audit]: "audit",
  [abi.deny]: "deny",
};

/** The backend's name for its number; "none" for an unknown one. */
export function backendName(number: number): Backend {
  return backends[number] ?? "none";
}

/** Decodes whole records, back to back. */
export function decodeBatch(bytes: Uint8Array): Batch {
  const events: KernelEvent[] = [];
  let malformed = 0;
  let at = 0;
  while (at < bytes.length) {
    const left = bytes.length - at;
    if (left < cordonRecord.size) return { events, malformed: malformed + 1 };
    const size = new DataView(bytes.buffer, bytes.byteOffset + at, left).getUint32(0, true);
    if (size < cordonRecord.size || size > left || size % 8 !== 0) return { events, malformed: malformed + 1 };
    const event = decodeRecord(bytes.subarray(at, at + size));
    if (event === null) malformed += 1;
    else events.push(event);
    at += size;
  }
  return { events, malformed };
}

function decodeRecord(bytes: Uint8Array): KernelEvent | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = cordonRecord.at;
  const head: EventHead = {
    cpu: view.getUint16(at.cpu, true),
    sequence: view.getBigUint64(at.sequence, true),
    timeNs: view.getBigUint64(at.timeNs, true),
    session: view.getBigUint64(at.session, true),
    startNs: view.getBigUint64(at.startNs, true),
    tgid: view.getUint32(at.tgid, true),
    tid: view.getUint32(at.tid, true),
  };
  switch (view.getUint16(at.kind, true)) {
    case abi.recordFork:
      return decodeFork(head, view);
    case abi.recordExec:
      return decodeExec(head, view, bytes);
    case abi.recordExit:
      if (view.byteLength !== cordonRecordExit.size) return null;
      return { ...head, kind: "exit", waitStatus: view.getUint32(cordonRecordExit.at.code, true) };
    case abi.recordDecision:
    case abi.recordViolation:
      return decodeDecision(head, view, bytes);
    case abi.recordAudit:
      return decodeAudit(head, view, bytes);
    default:
      return null;
  }
}

function decodeFork(head: EventHead, view: DataView): KernelEvent | null {
  const at = cordonRecordFork.at;
  if (view.byteLength !== cordonRecordFork.size) return null;
  return {
    ...head,
    kind: "fork",
    parentTgid: view.getUint32(at.parentTgid, true),
    parentStartNs: view.getBigUint64(at.parentStartNs, true),
  };
}

function decodeExec(head: EventHead, view: DataView, bytes: Uint8Array): KernelEvent | null {
  const at = cordonRecordExec.at;
  if (view.byteLength !== cordonRecordExec.size) return null;
  const words = text.decode(tail(bytes, at.text, view.getUint32(at.textSize, true))).split("\0");
  if (words.at(-1) === "") words.pop();
  return {
    ...head,
    kind: "exec",
    uid: view.getUint32(at.uid, true),
    path: words[0] ?? "",
    args: words.slice(1),
    truncated: view.getUint32(at.truncated, true) !== 0,
  };
}

function decodeDecision(head: EventHead, view: DataView, bytes: Uint8Array): KernelEvent | null {
  const at = cordonRecordDecision.at;
  if (view.byteLength !== cordonRecordDecision.size && view.byteLength !== at.text) return null;
  const verdict = verdicts[view.getUint32(at.verdict, true)];
  const operation = operations[view.getUint32(at.operation, true)];
  if (verdict === undefined || operation === undefined) return null;
  return {
    ...head,
    kind: "decision",
    verdict,
    reason: view.getUint32(at.reason, true),
    rule: view.getUint32(at.rule, true),
    generation: view.getUint32(at.generation, true),
    operation,
    access: view.getUint32(at.access, true),
    backend: backendName(view.getUint32(at.backend, true)),
    address: bytes.slice(at.address, at.address + 16),
    port: view.getUint32(at.port, true),
    protocol: view.getUint32(at.protocol, true),
    dev: view.getUint32(at.dev, true),
    text: text.decode(tail(bytes, at.text, view.getUint32(at.textSize, true))),
    truncated: view.getUint32(at.truncated, true) !== 0,
  };
}

function decodeAudit(head: EventHead, view: DataView, bytes: Uint8Array): KernelEvent | null {
  const at = cordonRecordAudit.at;
  if (view.byteLength !== cordonRecordAudit.size) return null;
  return {
    ...head,
    kind: "audit",
    type: view.getUint32(at.type, true),
    text: text.decode(tail(bytes, at.text, view.getUint32(at.textSize, true))),
  };
}

/** The variable tail, cut to what is there. */
function tail(bytes: Uint8Array, from: number, size: number): Uint8Array {
  return bytes.subarray(from, Math.min(bytes.length, from + Math.min(size, abi.textBytes)));
}
