import { useLayoutEffect } from 'preact/hooks';

/**
 * Bring the element that the address names into view and give it the focus, so that reading and tabbing go on from
 * there. The browser does not do it: the hash names the article too.
 */
export function useTarget(anchor: string | undefined, hash: string, ready: boolean): void {
  useLayoutEffect(() => {
    const target = ready && anchor ? document.getElementById(anchor) : null;
    if (target) {
      target.scrollIntoView({ block: 'center' });
      target.focus({ preventScroll: true });
    } else if (ready) {
      scrollTo(0, 0);
    }
  }, [anchor, hash, ready]);
}
