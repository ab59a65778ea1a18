import { useEffect, useState } from 'preact/hooks';

/** The address's hash, as it is now. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const lifetime = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);
  return hash;
}
