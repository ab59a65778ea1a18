import { useEffect, useState } from 'preact/hooks';
import { useStrings } from './strings.ts';

/** Milliseconds: often enough that a bar moves. */
const pause = 500;

/**
 * What `load` gave last; it loads again while `isMoving` says so of that, and whenever `turn` or
 * the language of the surface changes.
 */
export function usePolled<T>(
  load: () => Promise<T>,
  isMoving: (value: T) => boolean,
  turn: number,
): T | undefined {
  const { language } = useStrings();
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const look = async () => {
      const next = await load();
      if (!wanted) return;
      setValue(() => next);
      if (isMoving(next)) timer = setTimeout(look, pause);
    };
    void look();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [turn, language]);
  return value;
}
