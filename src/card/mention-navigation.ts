import { type MentionStep, resumeIndex, stepTarget, type TextPlace } from '../core/mention-step.ts';
import type { HoverMention, PageAccess } from './page-access.ts';

/** The reader's place among the page's names, for those who go from one to the next by key. */
export interface MentionNavigation<M extends HoverMention> {
  /** Take a step and show where it led, scrolled into view and marked; undefined when the page has no names. */
  take(step: MentionStep): M | undefined;
  /** Show this name in the same way. */
  goTo(mention: M): void;
  /** The reader is at this name by other means. */
  moveTo(mention: M): void;
  /** The name that the reader is at is about to go, maybe others with it: the way goes on from where it stood. */
  leave(mention: M): void;
  /** The reader has gone to another frame: take the mark away. */
  unmark(): void;
}

/** Names in reading order, and which of them the reader is at. */
interface ReadingPosition {
  places: TextPlace<WeakRef<Element>>[];
  at: number;
}

/** Of the document: to turn a site off ends the session on it, and Undo begins another. */
let position: ReadingPosition = { places: [], at: 0 };

export function createMentionNavigation<M extends HoverMention>(page: PageAccess<M>): MentionNavigation<M> {
  let ring: AbortController | undefined;

  /** Mark the name until the reader turns to something else. The page's focus and selection stay where they are. */
  function mark(mention: M): void {
    ring?.abort();
    ring = new AbortController();
    const { signal } = ring;
    page.activate(mention);
    const options = { signal: AbortSignal.any([signal, page.signal]), passive: true, capture: true };
    addEventListener('pointerdown', unmark, options);
    addEventListener('keydown', ({ key }) => key === 'Escape' && unmark(), options);
  }

  function unmark(): void {
    if (!ring || ring.signal.aborted) return;
    ring.abort();
    page.activate(null);
  }

  function stay(mention: M, among: M[]): void {
    const places = among.map((one) => ({ ...placeOf(one), element: new WeakRef(one.block.element) }));
    position = { places, at: among.indexOf(mention) };
  }

  /** The name among `mentions` that a step goes on from, or -1. */
  function indexIn(mentions: readonly M[], step: MentionStep): number {
    const places = position.places.map((place) => ({ ...place, element: place.element.deref() }));
    return resumeIndex(mentions.map(placeOf), places, position.at, step);
  }

  function goTo(mention: M): void {
    stay(mention, [mention]);
    page.scrollIntoView(mention);
    mark(mention);
  }

  return {
    take(step) {
      const mentions = page.marked();
      const places = mentions.map((mention) => page.rectsOf(mention)[0]);
      const mention = mentions[stepTarget(places, indexIn(mentions, step), step, innerHeight)];
      if (mention) goTo(mention);
      return mention;
    },
    goTo,
    moveTo(mention) {
      stay(mention, [mention]);
      ring?.abort();
    },
    leave: (mention) => stay(mention, page.marked()),
    unmark,
  };
}

function placeOf({ block, mention }: HoverMention): TextPlace<Element> {
  return { element: block.element, text: block.text, start: mention.start };
}
