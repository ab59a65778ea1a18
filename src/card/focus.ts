import type { CardView } from './card.ts';

/**
 * Call before rendering, and what it returns after. The card takes the focus when it was opened by keyboard, and when
 * a change removed what had it; otherwise the focus stays where the reader has it, in the card or outside.
 */
export function keepFocus(root: ShadowRoot, surface: HTMLElement, { focus }: CardView): () => void {
  const hadFocus = root.activeElement !== null;
  return () => {
    if (root.activeElement === null && (focus || hadFocus)) {
      // What was turned off is taken back by the next press, if that is what the reader wants.
      const undo = surface.querySelector<HTMLElement>('.card-notice button');
      // In a low window it may be out of sight.
      if (undo) undo.focus();
      else surface.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    }
  };
}
