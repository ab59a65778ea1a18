import { useLayoutEffect } from 'preact/hooks';

const typing = 'input, textarea, select, [contenteditable]';

/** Keys that work anywhere in the popup: `/` leads to the search box, Escape back from a briefing. */
export function usePopupKeys(onEscape: (() => void) | undefined): void {
  // Before the browser paints: a key pressed at the first sight of a briefing already leads back from it.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const target = event.target instanceof Element ? event.target : null;
      if (event.key === '/' && !target?.matches(typing)) {
        event.preventDefault();
        const box = document.querySelector<HTMLInputElement>('input[type="search"]');
        box?.focus();
        box?.select();
      }
      if (event.key === 'Escape' && onEscape) {
        // Without a way back it is the browser's, and closes the popup.
        event.preventDefault();
        onEscape();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onEscape]);
}
