import { controls } from '../core/controls.ts';

/** Does a press mean a link or another control around it, in whatever open shadow root, which is pressed for its own sake? */
export function isOnControl(event: Event): boolean {
  return event.composedPath().some(
    (node) =>
      // Through the prototype: a form's `matches` is its field of that name.
      node instanceof Element && Element.prototype.matches.call(node, controls),
  );
}
