import { useEffect, useState } from 'preact/hooks';

/**
 * What `load` gave for `key`, `undefined` until then; it loads again when `key` changes, and drops an answer that
 * comes for an earlier one.
 */
export function useLoaded<T>(load: () => Promise<T>, key: string): T | undefined {
  const [loaded, setLoaded] = useState<{ key: string; value: T }>();
  useEffect(() => {
    let wanted = true;
    void load().then((value) => wanted && setLoaded({ key, value }));
    return () => {
      wanted = false;
    };
  }, [key]);
  return loaded?.key === key ? loaded.value : undefined;
}
