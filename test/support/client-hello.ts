/** What TLS clients send first: real hellos of this Node's own, and what can be made of them. */
import { Duplex } from "node:stream";
import { connect, type ConnectionOptions } from "node:tls";

/** Bytes of a record's header, and from a message's begin to its session's size (RFC 8446, section 4.1.2). */
const headerBytes = 5;
const fixedBytes = 4 + 2 + 32;

/** The first flight of a client, as OpenSSL makes it: one handshake record. */
export function clientHello(options: ConnectionOptions): Promise<Buffer> {
  return new Promise((resolve) => {
    const wire = new Duplex({
      read: () => undefined,
      write: (chunk: Buffer, _encoding, done) => {
        resolve(chunk);
        done();
      },
    });
    connect({ socket: wire, rejectUnauthorized: false, ...options }).on("error", () => undefined);
  });
}

/** A record of its own. */
export function record(payload: Uint8Array, type = 22, version = 0x0301): Buffer {
  return Buffer.concat([Buffer.from([type, version >> 8, version & 0xff, payload.length >> 8, payload.length & 0xff]), payload]);
}

/** The message of a flight that is one record. */
export function messageOf(flight: Buffer): Buffer {
  return flight.subarray(headerBytes);
}

/** A flight in records of so many bytes of the message each. */
export function inRecords(message: Buffer, each: number): Buffer {
  return Buffer.concat(Array.from({ length: Math.ceil(message.length / each) }, (_, index) => record(message.subarray(index * each, (index + 1) * each))));
}

/** Another extension at the end of a message. */
export function withExtension(message: Buffer, type: number, data: Buffer): Buffer {
  let at = fixedBytes;
  at += 1 + message.readUInt8(at);
  at += 2 + message.readUInt16BE(at);
  at += 1 + message.readUInt8(at);
  const head = Buffer.from([type >> 8, type & 0xff, data.length >> 8, data.length & 0xff]);
  const extensions = Buffer.concat([message.subarray(at + 2), head, data]);
  const size = Buffer.from([extensions.length >> 8, extensions.length & 0xff]);
  const made = Buffer.concat([message.subarray(0, at), size, extensions]);
  made.writeUIntBE(made.length - 4, 1, 3);
  return made;
}

/** The data of a server_name extension (RFC 6066, section 3). */
export function serverName(name: string): Buffer {
  const size = name.length;
  return Buffer.concat([Buffer.from([(size + 3) >> 8, (size + 3) & 0xff, 0, size >> 8, size & 0xff]), Buffer.from(name, "latin1")]);
}
