import { useEffect, useState } from 'preact/hooks';
import { useStrings } from './strings.ts';

/**
 * What `load` gave for `key`, `undefined` until then; it loads again when `key` changes, and drops an answer that
 * comes for an earlier one. What answers may be in the language of the surface: where that changes, it loads again, and
 * what it gave before stays until then.
 */
export function useLoaded<T>(load: () => Promise<T>, key: string): T | undefined {
  const { language } = useStrings();
  const [loaded, setLoaded] = useState<{ key: string; value: T }>();
  useEffect(() => {
    let wanted = true;
    void load().then((value) => wanted && setLoaded({ key, value }));
    return () => {
      wanted = false;
    };
  }, [key, language]);
  return loaded?.key === key ? loaded.value : undefined;
}
