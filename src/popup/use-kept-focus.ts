import { useEffect } from 'preact/hooks';

const controls = 'button, input, select, a[href], summary';

/**
 * A button that goes when it is pressed ("Undo", "Turn on here") takes the focus with it, and a reader without a mouse
 * would begin anew at the top. The nearest control that is still there gets the focus instead.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    let path: Element[] = [];
    document.addEventListener(
      'focusin',
      ({ target }) => {
        path = target instanceof Element ? withAncestors(target) : [];
      },
      { signal },
    );
    // Who clicks beside all controls has let go of the one before.
    document.addEventListener(
      'pointerdown',
      () => {
        path = [];
      },
      { signal },
    );
    const observer = new MutationObserver(() => {
      const [last, ...around] = path;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const nearest = around.find((element) => element.isConnected && element.querySelector(controls));
      nearest?.querySelector<HTMLElement>(controls)?.focus();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      lifetime.abort();
      observer.disconnect();
    };
  }, []);
}

function withAncestors(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}
