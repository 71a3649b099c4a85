/** Decoding of requests from strangers: a few bytes a field make objects of a hundred, so their number is bounded, not only their bytes. */
import type { Reader } from "protobufjs";
import $protobuf from "protobufjs/minimal.js";

/** Tags and lengths that are read of one request, at most; the largest that Cordon's own programs send has about half as many. */
export const maxReads = 1_000_000;

/** A message that has more parts than it may have. */
export class TooManyParts extends RangeError {
  constructor(most: number) {
    super(`the message has more than ${most} tags and lengths: send less at once`);
  }
}

interface Decoder<T> {
  decode(reader: Reader): T;
}

/** Decodes a message. Throws {@link TooManyParts} as soon as `most` is passed, and what the codec throws on bytes that are no such message. */
export function decodeBounded<T>(codec: Decoder<T>, bytes: Uint8Array, most: number = maxReads): T {
  const reader = $protobuf.Reader.create(bytes);
  let left = most;
  const read = reader.uint32.bind(reader);
  // every field has a tag, which is read so, and so is the length of every text and message; packed fields, whose elements have no tags, hold uint32 here
  reader.uint32 = () => {
    left -= 1;
    if (left < 0) throw new TooManyParts(most);
    return read();
  };
  return codec.decode(reader);
}
