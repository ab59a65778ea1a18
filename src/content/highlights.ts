import { type Underline, underlines } from '../core/settings.ts';
import { rectsBetween } from './dom.ts';
import { nameOfMark } from './marks-css.ts';

/**
 * The marks on the page: ranges in `CSS.highlights`, painted by the style sheet of the manifest (`marks-css.ts`). The
 * registry is shared with the page, which can read and clear it: the names say nothing about topics, and what was
 * cleared is put back when there is a reason to look.
 */
const activeName = nameOfMark('active');

/**
 * Ranges registered at a time. Browsers look at every one of them whenever they paint text (WebKit/WebKit#73511), so
 * on a page with more only those nearest to the viewport are.
 */
export const mostMarks = 400;

export interface Highlights {
  add(range: StaticRange): void;
  delete(range: StaticRange): void;
  isEmpty(): boolean;
  /** Are there more marks than are shown at a time? */
  isCrowded(): boolean;
  /** Show the marks nearest to the viewport. Yields now and then, so that it can run in slices. */
  choose(): Generator<void>;
  /** Mark the mention that the reader is at. */
  activate(range: StaticRange | null | undefined): void;
  setStyle(style: Underline): void;
  /** Put back what the page has cleared. */
  restore(): void;
  /** Remove every trace. */
  clear(): void;
}

export function createHighlights(style: Underline): Highlights {
  const all = new Set<StaticRange>();
  const shown = new Set<StaticRange>();
  const marks = new Highlight();
  const active = new Highlight();
  active.priority = 1;
  let current = style;

  function show(range: StaticRange): void {
    shown.add(range);
    marks.add(range);
  }

  function hide(range: StaticRange): void {
    shown.delete(range);
    marks.delete(range);
  }

  function restore(): void {
    if (shown.size === 0) return;
    register(nameOfMark(current), marks);
    if (marks.size === shown.size) return;
    // The page has emptied the set itself, or added to it.
    marks.clear();
    for (const range of shown) marks.add(range);
  }

  return {
    add(range) {
      if (shown.size === 0) register(nameOfMark(current), marks);
      all.add(range);
      if (shown.size < mostMarks) show(range);
    },
    delete(range) {
      all.delete(range);
      hide(range);
    },
    isEmpty: () => all.size === 0,
    isCrowded: () => all.size > shown.size,
    *choose() {
      if (all.size <= shown.size) return;
      const nearest = new Set(yield* nearestFirst(all));
      for (const range of shown) if (!nearest.has(range)) hide(range);
      // Some may have gone while this was yielding.
      for (const range of nearest) if (all.has(range)) show(range);
    },
    activate(range) {
      restore();
      active.clear();
      if (range) {
        active.add(range);
        register(activeName, active);
      } else CSS.highlights.delete(activeName);
    },
    setStyle(next) {
      if (next === current) return;
      CSS.highlights.delete(nameOfMark(current));
      current = next;
      restore();
    },
    restore,
    clear() {
      all.clear();
      shown.clear();
      marks.clear();
      active.clear();
      removeHighlights();
    },
  };
}

/** Remove all marks of this extension, an earlier version's included. */
export function removeHighlights(): void {
  for (const style of underlines) CSS.highlights.delete(nameOfMark(style));
  CSS.highlights.delete(activeName);
}

/** The `mostMarks` ranges that are on screen or least far above or below it; what is not rendered comes last. */
function* nearestFirst(ranges: ReadonlySet<StaticRange>): Generator<void, StaticRange[]> {
  const found: { range: StaticRange; distance: number }[] = [];
  for (const range of ranges) {
    const [box] = rectsBetween(range);
    const distance = box ? Math.max(0, box.top - innerHeight, -box.bottom) : 1e9;
    found.push({ range, distance });
    if (found.length % 32 === 0) yield;
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostMarks)
    .map(({ range }) => range);
}

function register(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}
