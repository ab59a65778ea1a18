import type { PageMention } from './page-scan.ts';
import { positionIn } from './text-map.ts';

/** Top and bottom of a line, or of what shows it, in coordinates of the viewport. */
interface Extent {
  top: number;
  bottom: number;
}

// From the prototype: a form's `scrollBy` is its field of that name. `dom.ts`, which has more of these, costs a kilobyte.
const { getBoundingClientRect, scrollIntoView } = Element.prototype;
const scrollElement: (this: Element, options: ScrollToOptions) => void = Element.prototype.scrollBy;

/**
 * Bring a name on screen, its line in the middle of whatever scrolls around it; where it shows already, everything stays as it
 * is. `lineOf`: where its first line stands now.
 */
export function scrollMentionIntoView(
  { block, mention }: PageMention,
  lineOf: () => Extent | undefined,
): void {
  const element = positionIn(block, mention.start)?.node.parentElement ?? block.element;
  const views = [...viewsAround(element)];
  const isSeen = views.every((view) => wayTo(lineOf(), view) === 0);
  // What a frame shows may still be off the screen of the page around it.
  if (isSeen && window.parent === window) return;
  scrollIntoView.call(element, { block: isSeen ? 'nearest' : 'center', behavior: 'instant' });
  // An element can be taller than what it scrolls in: its middle is not where the name is.
  for (const view of views) {
    const top = wayTo(lineOf(), view);
    if (top === 0) continue;
    if (view instanceof Element) scrollElement.call(view, { top, behavior: 'instant' });
    else scrollBy({ top, behavior: 'instant' });
  }
}

/** How far to scroll for a line that is not within what shows it; 0 for one that is, or is not there. */
function wayTo(line: Extent | undefined, view: Element | Window): number {
  if (!line) return 0;
  const isBox = view instanceof Element;
  const { top, bottom } = isBox ? getBoundingClientRect.call(view) : { top: 0, bottom: innerHeight };
  // A box that is lower than its line cuts off a little of it, and scrolls as little.
  const slack = isBox ? (line.bottom - line.top) / 2 : 0;
  const isOutside = line.top + slack < top || line.bottom - slack > bottom;
  return isOutside ? (line.top + line.bottom - top - bottom) / 2 : 0;
}

/** What cuts off the text in `element` where it ends, innermost first, through shadow roots; the window last. */
function* viewsAround(element: Element): Generator<Element | Window> {
  const { documentElement, body } = document;
  const cuts = (one: Element) => getComputedStyle(one).overflowY !== 'visible';
  for (let at: Node | null = element; at && at !== documentElement; at = flatTreeParentOf(at)) {
    // The body's wish is the window's, unless the root has one of its own.
    if (at instanceof Element && cuts(at) && (at !== body || cuts(documentElement))) yield at;
  }
  yield window;
}

/** What shows a node: its slot, its parent, of a shadow root its host. */
function flatTreeParentOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  const read = (name: 'assignedSlot' | 'parentNode') =>
    Reflect.get(Element.prototype, name, node) as Node | null;
  return read('assignedSlot') ?? read('parentNode');
}
