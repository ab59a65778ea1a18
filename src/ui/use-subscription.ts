import { useEffect, useState } from 'preact/hooks';

/**
 * The latest value of something subscribed to, `undefined` until the first. `subscribe` must be the same function at every
 * render; its signal aborts when the component goes.
 */
export function useSubscription<T>(
  subscribe: (callback: (value: T) => void, signal: AbortSignal) => void,
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const lifetime = new AbortController();
    subscribe((next) => setValue(() => next), lifetime.signal);
    return () => lifetime.abort();
  }, [subscribe]);
  return value;
}
