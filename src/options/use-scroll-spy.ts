import { useEffect, useState } from 'preact/hooks';
import { safeDecodeUri } from '../core/decode-uri.ts';

/**
 * The section that is being read, of those with `ids`. An address such as `options.html#store` is followed once the page
 * is `ready`: when it was opened, there was no such section yet.
 */
export function useScrollSpy(ids: readonly string[], ready: boolean): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    if (!ready) return undefined;
    const sections = ids.flatMap((id) => document.getElementById(id) ?? []);
    const wanted = document.getElementById(safeDecodeUri(location.hash.slice(1)));
    wanted?.scrollIntoView();
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        }
        setCurrent(ids.find((id) => inView.has(id)));
      },
      // What crosses a line a quarter down the window is what is being read.
      { rootMargin: '-25% 0% -74% 0%' },
    );
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
  }, [ready]);
  return current;
}
