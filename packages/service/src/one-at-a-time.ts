/** Work that must not overlap. */

/** Answers a function that runs what it is given in the order that it was given, one at a time. */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined); // its caller hears of it; the next one goes on
    return mine;
  };
}
