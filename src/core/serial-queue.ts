/**
 * A function that runs what it is given one after the other, whatever became of the one before: of two writes at once the
 * browser may do the second first. Each call settles as its own work does.
 */
export function serialQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
