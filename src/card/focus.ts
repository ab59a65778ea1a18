import type { CardView } from './card.ts';

const shown = new WeakMap<ShadowRoot, string>();

/**
 * Call before rendering, and what it returns after. The card takes the focus when it was opened by keyboard and when
 * the focus was in what a change of topic removed; otherwise the focus stays where the reader has it.
 */
export function keepFocus(root: ShadowRoot, surface: HTMLElement, view: CardView): () => void {
  const hadFocus = root.activeElement !== null;
  const isNew = shown.get(root) !== view.briefing.topic.id || surface.childElementCount === 0;
  shown.set(root, view.briefing.topic.id);
  return () => {
    if (isNew && (view.focus || hadFocus)) {
      surface.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    }
  };
}
