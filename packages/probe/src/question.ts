/** Questions to the probe's decide(). */
import { abi, cordonAsk } from "./abi.gen.ts";

/** A question. `domain` is asked under a generation directly, `session` under the one in force. */
export type Question = {
  readonly of: { readonly session: bigint } | { readonly generation: number; readonly domain: number };
} & (
  | {
      readonly what: "path";
      /** One of abi.read … abi.connect, or abi.write | abi.name. */
      readonly access: number;
      readonly dev: number;
      /** Components below the file system's root. */
      readonly names: readonly string[];
      /** What is there contains: 64 hex digits; absent: not known. */
      readonly sha256?: string;
    }
  | {
      readonly what: "egress" | "ingress" | "accept";
      readonly protocol: number;
      readonly port: number;
      readonly address: Uint8Array;
      /** 1 + the number of the other end's agent in the bundle; 0 or absent for a stranger. Nobody has come yet at `ingress`. */
      readonly peer?: number;
      /** For egress: as if the session had learned the address for this name. */
      readonly host?: string;
    }
  | { readonly what: "unix"; readonly name: string }
);

/** The probe's answer; `reason` as in reason.proto, `rule` 0 for none. */
export interface Answer {
  readonly verdict: "allow" | "audit" | "deny";
  readonly reason: number;
  readonly rule: number;
}

const utf8 = new TextEncoder();

/** The bytes of struct cordon_ask. */
export function encodeQuestion(question: Question): Uint8Array {
  const bytes = new Uint8Array(cordonAsk.size);
  const view = new DataView(bytes.buffer);
  const at = cordonAsk.at;
  if ("session" in question.of) {
    view.setBigUint64(at.session, question.of.session, true);
  } else {
    view.setUint32(at.generation, question.of.generation, true);
    view.setUint32(at.domain, question.of.domain, true);
  }
  switch (question.what) {
    case "path":
      view.setUint32(at.what, abi.askPath, true);
      view.setUint32(at.access, question.access, true);
      view.setUint32(at.dev, question.dev, true);
      view.setUint32(at.depth, question.names.length, true);
      putNames(bytes, question.names);
      view.setUint32(at.digestKnown, question.sha256 === undefined ? 0 : 1, true);
      bytes.set(Buffer.from(question.sha256 ?? "", "hex"), at.sha256);
      break;
    case "egress":
    case "ingress":
    case "accept":
      view.setUint32(at.what, { egress: abi.askEgress, ingress: abi.askIngress, accept: abi.askAccept }[question.what], true);
      view.setUint32(at.peer, question.peer ?? 0, true);
      view.setUint32(at.protocol, question.protocol, true);
      view.setUint32(at.port, question.port, true);
      bytes.set(question.address, at.address);
      if (question.host !== undefined) putHost(bytes, question.host);
      break;
    case "unix": {
      const name = utf8.encode(question.name).subarray(0, 108);
      view.setUint32(at.what, abi.askUnix, true);
      view.setUint32(at.unixLength, name.length, true);
      bytes.set(name, at.unixName);
      break;
    }
  }
  return bytes;
}

/** Backwards, as struct cordon_fqdn_key has it. */
function putHost(bytes: Uint8Array, host: string): void {
  const encoded = utf8.encode(host).subarray(0, abi.hostBytes - 1).reverse();
  new DataView(bytes.buffer).setUint32(cordonAsk.at.hostSize, encoded.length, true);
  bytes.set(encoded, cordonAsk.at.host);
}

/** Right-aligned; a component that is too long for a rule is given as "/". */
function putNames(bytes: Uint8Array, names: readonly string[]): void {
  const kept = names.slice(-abi.pathDepth);
  kept.forEach((name, index) => {
    const encoded = utf8.encode(name);
    const slot = abi.pathDepth - kept.length + index;
    bytes.set(encoded.length < abi.nameBytes ? encoded : utf8.encode("/"), cordonAsk.at.names + slot * abi.nameBytes);
  });
}

/** Reads the out fields. */
export function decodeAnswer(bytes: Uint8Array): Answer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const verdict = view.getUint32(cordonAsk.at.verdict, true);
  return {
    verdict: verdict === abi.allow ? "allow" : verdict === abi.audit ? "audit" : "deny",
    reason: view.getUint32(cordonAsk.at.reason, true),
    rule: view.getUint32(cordonAsk.at.rule, true),
  };
}
