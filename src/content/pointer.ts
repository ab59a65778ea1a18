import type { HoverControl, PageAccess } from '../card/page.ts';
import { delays } from '../core/hover.ts';
import type { AnswerOptions, answering } from './answers.ts';
import { loadOnDemand } from './on-demand-loader.ts';
import type { PageMention } from './page-scan.ts';
import { closest } from './tree.ts';

/** The hovering before `card.js` is there: all that the page pays until a pointer first rests on a mention. */
export interface Pointer {
  /** Open the card for a mention, as the popup does. */
  open(mention: PageMention): void;
}

/** The page, seen from a pointer; the rest of what the card needs comes with the code that is imported for it. */
export type PagePointer = Omit<PageAccess<PageMention>, keyof ReturnType<typeof answering>>;

/** Watch for the first rest on a mention, or the first tap; then import the card, which takes over. */
export function watchPointer(page: PagePointer, answers: AnswerOptions): Pointer {
  const watch = new AbortController();
  const options = { signal: AbortSignal.any([watch.signal, page.signal]), passive: true, capture: true };
  let control: Promise<HoverControl<PageMention> | undefined> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: PageMention | undefined;

  const takeOver = async () => {
    control ??= loadOnDemand().then((found) => found?.startHover(page, answers));
    const hover = await control;
    // Until now the pointer was watched here: it may have gone on while the code was read.
    watch.abort();
    return hover;
  };

  addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, buttons, pointerType }) => {
      const mention =
        buttons === 0 && pointerType !== 'touch' ? page.mentionAt({ x, y })?.mention : undefined;
      if (mention && mention === resting) return;
      clearTimeout(timer);
      resting = mention;
      if (!mention || !page.checkAlive()) return;
      const since = performance.now();
      timer = setTimeout(
        () => void takeOver().then((hover) => resting === mention && hover?.rest(mention, { x, y }, since)),
        delays.prefetch,
      );
    },
    options,
  );
  addEventListener(
    'pointerup',
    ({ clientX: x, clientY: y, pointerType, target }) => {
      const isControl = target instanceof Element && closest(target, 'a[href],button,[role=button]');
      const hit = pointerType === 'touch' && !isControl ? page.mentionAt({ x, y }) : undefined;
      if (hit) void takeOver().then((hover) => hover?.tap(hit.mention, { x, y }));
    },
    options,
  );
  return { open: (mention) => void takeOver().then((hover) => hover?.open(mention)) };
}
