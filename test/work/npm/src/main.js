import bufferUtil from "bufferutil";

/** Masked by the native add-on, and unmasked again. */
export function roundTrip(text) {
  const mask = Buffer.from([1, 2, 3, 4]);
  const bytes = Buffer.from(text);
  bufferUtil.mask(bytes, mask, bytes, 0, bytes.length);
  if (bytes.toString() === text) throw new Error("it was not masked");
  bufferUtil.unmask(bytes, mask);
  return bytes.toString();
}
