import type { Underline } from '../core/settings.ts';

/**
 * The marks on the page: ranges in `CSS.highlights`, painted by the style sheet of the manifest (`marks-css.ts`). The
 * registry is shared with the page, which can read and clear it: the names say nothing about topics, and what was
 * cleared is put back when there is a reason to look.
 */
const styles: readonly Underline[] = ['dotted', 'solid', 'wavy', 'tint'];
const activeName = 'backgrounder-active';
const nameOf = (style: Underline) => `backgrounder-${style}`;

export interface Highlights {
  add(range: StaticRange): void;
  delete(range: StaticRange): void;
  /** Mark the mention whose card is open. */
  activate(range: StaticRange | null): void;
  setStyle(style: Underline): void;
  /** Put back what the page has cleared. */
  restore(): void;
  /** Remove every trace. */
  clear(): void;
}

export function createHighlights(style: Underline): Highlights {
  const marks = new Highlight();
  const active = new Highlight();
  active.priority = 1;
  let current = style;
  return {
    add(range) {
      if (marks.size === 0) register(nameOf(current), marks);
      marks.add(range);
    },
    delete: (range) => void marks.delete(range),
    activate(range) {
      active.clear();
      if (range) {
        active.add(range);
        register(activeName, active);
      } else CSS.highlights.delete(activeName);
    },
    setStyle(next) {
      if (next === current) return;
      CSS.highlights.delete(nameOf(current));
      current = next;
      if (marks.size > 0) register(nameOf(current), marks);
    },
    restore() {
      if (marks.size > 0) register(nameOf(current), marks);
    },
    clear() {
      marks.clear();
      active.clear();
      removeHighlights();
    },
  };
}

/** Remove all marks of this extension, an earlier version's included. */
export function removeHighlights(): void {
  for (const style of styles) CSS.highlights.delete(nameOf(style));
  CSS.highlights.delete(activeName);
}

function register(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}
