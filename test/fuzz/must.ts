/** Fails where a parser does not keep a promise. */
export function must(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`broken: ${promise}`);
}
