/** A resolver by TCP (RFC 7766) for tests: it says what it heard, and cuts what it says as it is told. */
import { createServer, type Socket } from "node:net";
import { encodeReply, parseQuestion, type DnsQuestion, type DnsReply } from "./dns-server.ts";

/** A running resolver. */
export interface DnsStream {
  readonly questions: DnsQuestion[];
  /** Bytes that came in, of whatever kind. */
  heard: number;
  /** How many bytes of its answers it sends at a time. */
  each: number;
  close(): void;
}

/** A message with its size in front. */
export function framed(message: Buffer): Buffer {
  return Buffer.concat([Buffer.from([message.length >> 8, message.length & 0xff]), message]);
}

/** Answers what it is asked within a turn of its loop, then ends the connection. */
export async function openDnsStream(address: string, answer: (question: DnsQuestion) => readonly DnsReply[]): Promise<DnsStream> {
  const streams = new Set<Socket>();
  const say = async (stream: Socket, bytes: Buffer): Promise<void> => {
    for (let at = 0; at < bytes.length; at += self.each) {
      await new Promise<void>((resolve) => void stream.write(bytes.subarray(at, at + self.each), () => resolve()));
      await new Promise(setImmediate);
    }
    stream.end();
  };
  const server = createServer({ noDelay: true }, (stream) => {
    let waiting = Buffer.alloc(0);
    streams.add(stream);
    stream.on("error", () => undefined).on("close", () => streams.delete(stream));
    stream.on("data", (bytes) => {
      self.heard += bytes.length;
      waiting = Buffer.concat([waiting, bytes]);
      const answers: Buffer[] = [];
      while (waiting.length >= 2 && waiting.length >= 2 + waiting.readUInt16BE(0)) {
        const size = waiting.readUInt16BE(0);
        const question = parseQuestion(waiting.subarray(2, 2 + size));
        self.questions.push(question);
        answers.push(...answer(question).map((reply) => framed(encodeReply(question, reply))));
        waiting = waiting.subarray(2 + size);
      }
      if (answers.length > 0) void say(stream, Buffer.concat(answers));
    });
  });
  const self: DnsStream = {
    questions: [],
    heard: 0,
    each: 65_536,
    close: () => {
      for (const stream of streams) stream.destroy();
      server.close();
    },
  };
  await new Promise<void>((resolve) => server.listen(53, address, resolve));
  return self;
}
