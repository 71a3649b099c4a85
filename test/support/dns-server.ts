/** A resolver for tests: answers as its zone says, and can be made to lie in each way that a real one could. */
import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";

/** One record of an answer. */
export interface DnsRecord {
  readonly name: string;
  readonly type: "A" | "AAAA" | "CNAME";
  readonly ttl: number;
  /** An address, or a name. */
  readonly data: string;
}

/** What was asked. */
export interface DnsQuestion {
  readonly id: number;
  readonly name: string;
  readonly type: number;
}

/** What is sent back; by default one plain reply with the zone's records. */
export interface DnsReply {
  readonly id?: number;
  /** In the question section. */
  readonly name?: string;
  readonly records: readonly DnsRecord[];
  readonly isTruncated?: boolean;
  /** Names as pointers to the question's. */
  readonly compress?: boolean;
  /** Another resolver whose socket sends it. */
  readonly from?: DnsServer;
}

/** A running resolver. */
export interface DnsServer {
  readonly questions: readonly DnsQuestion[];
  readonly socket: Socket;
  close(): void;
}

const types = { A: 1, CNAME: 5, AAAA: 28 } as const;

function encodeName(name: string): Buffer {
  const labels = name.split(".").filter((label) => label !== "");
  return Buffer.concat([...labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]), Buffer.from([0])]);
}

function encodeAddress(text: string): Buffer {
  if (!isIPv6(text)) return Buffer.from(text.split(".").map(Number));
  const [left = "", right = ""] = text.split("::");
  const groups = (half: string): readonly string[] => half.split(":").filter((group) => group !== "");
  const gap = 8 - groups(left).length - groups(right).length;
  return Buffer.from([...groups(left), ...Array.from({ length: gap }, () => "0"), ...groups(right)].map((group) => group.padStart(4, "0")).join(""), "hex");
}

function encodeRecord(record: DnsRecord, question: string, compress: boolean): Buffer {
  const name = compress && record.name === question ? Buffer.from([0xc0, 12]) : encodeName(record.name);
  const data = record.type === "CNAME" ? encodeName(record.data) : encodeAddress(record.data);
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(types[record.type], 0);
  fixed.writeUInt16BE(1, 2);
  fixed.writeUInt32BE(record.ttl, 4);
  fixed.writeUInt16BE(data.length, 8);
  return Buffer.concat([name, fixed, data]);
}

/** The bytes of a reply. */
export function encodeReply(question: DnsQuestion, reply: DnsReply): Buffer {
  const head = Buffer.alloc(12);
  const name = reply.name ?? question.name;
  head.writeUInt16BE(reply.id ?? question.id, 0);
  head.writeUInt16BE(reply.isTruncated === true ? 0x8380 : 0x8180, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(reply.records.length, 6);
  const tail = Buffer.alloc(4);
  tail.writeUInt16BE(question.type, 0);
  tail.writeUInt16BE(1, 2);
  return Buffer.concat([head, encodeName(name), tail, ...reply.records.map((record) => encodeRecord(record, name, reply.compress ?? true))]);
}

/** The question in a message. */
export function parseQuestion(bytes: Buffer): DnsQuestion {
  const labels: string[] = [];
  let at = 12;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) {
    labels.push(bytes.toString("latin1", at + 1, at + 1 + length));
    at += length + 1;
  }
  return { id: bytes.readUInt16BE(0), name: labels.join(".").toLowerCase(), type: bytes.readUInt16BE(at + 1) };
}

/** Listens at an address, port 53. `answer` gives the replies to a question, which are sent in turn. */
export async function openDnsServer(address: string, answer: (question: DnsQuestion) => readonly DnsReply[]): Promise<DnsServer> {
  const questions: DnsQuestion[] = [];
  const socket = createSocket(isIPv6(address) ? "udp6" : "udp4");
  const respond = (bytes: Buffer, from: RemoteInfo): void => {
    const question = parseQuestion(bytes);
    questions.push(question);
    for (const reply of answer(question)) (reply.from?.socket ?? socket).send(encodeReply(question, reply), from.port, from.address);
  };
  socket.on("message", respond);
  await new Promise<void>((resolve) => socket.bind(53, address, resolve));
  return { questions, socket, close: () => socket.close() };
}
