/** A promise that is waited for later: whoever does will be told of its failure, nobody else. */
export function markHandled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
