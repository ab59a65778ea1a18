import { useEffect, useState } from 'preact/hooks';

/**
 * The latest value of something watched, `undefined` until the first. `watch` must be the same function at every
 * render; its signal aborts when the component goes.
 */
export function useWatched<T>(
  watch: (callback: (value: T) => void, signal: AbortSignal) => void,
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const lifetime = new AbortController();
    watch((next) => setValue(() => next), lifetime.signal);
    return () => lifetime.abort();
  }, [watch]);
  return value;
}
