/** One batch as a file: a fixed head and the request's bytes. A file that a power cut left short, or that is not ours, does not pass. */
import { crc32 } from "node:zlib";

/** "cordonq1": eight bytes that say what the file is, and in which version. */
const magic = Buffer.from("cordonq1", "latin1");

/** Bytes before the request: magic (8), length (u32, little endian), CRC-32 of the request (u32, little endian). */
export const headBytes = 16;

/** The file's bytes for a request. */
export function encodeBatch(request: Uint8Array): Buffer {
  const file = Buffer.allocUnsafe(headBytes + request.length);
  magic.copy(file, 0);
  file.writeUInt32LE(request.length, 8);
  file.writeUInt32LE(crc32(request), 12);
  file.set(request, headBytes);
  return file;
}

/** The request in a file, or null when the file is not whole. The result shares the file's memory. */
export function decodeBatch(file: Uint8Array): Uint8Array | null {
  if (file.length < headBytes || magic.compare(file, 0, magic.length) !== 0) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const request = file.subarray(headBytes);
  if (view.getUint32(8, true) !== request.length || view.getUint32(12, true) !== crc32(request)) return null;
  return request;
}
