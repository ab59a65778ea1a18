import type { HoverControl, PageAccess } from '../card/page-access.ts';
import { controls } from '../core/controls.ts';
import { delays } from '../core/hover.ts';
import type { BriefingOptions } from './briefings.ts';
import { closest } from './dom.ts';
import type { extensionAccess } from './extension-access.ts';
import { loadOnDemand } from './on-demand-loader.ts';
import type { PageMention } from './page-scan.ts';

/** What the popup and the keys want of the card's code. */
export type HoverAction = (hover: HoverControl<PageMention>) => void;

/** The page, seen from a pointer; the rest of what the card needs comes with the code that is imported for it. */
export type PagePointer = Omit<
  PageAccess<PageMention>,
  keyof ReturnType<typeof extensionAccess> | 'scrollIntoView'
>;

/**
 * Watch for the first rest on a mention, or the first tap; then import the card, which takes over. Until then this is all that
 * the page pays for the hovering. Returns a function that runs an action, once the card's code is there.
 */
export function watchPointer(
  page: PagePointer,
  briefingOptions: BriefingOptions,
): (action: HoverAction) => Promise<void> {
  const watch = new AbortController();
  const options = { signal: AbortSignal.any([watch.signal, page.signal]), passive: true, capture: true };
  let control: Promise<HoverControl<PageMention> | undefined> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rested: Parameters<HoverControl<PageMention>['rest']> | undefined;

  const run = async (action: HoverAction) => {
    control ??= loadOnDemand().then((found) => found?.startHover(page, briefingOptions));
    const hover = await control;
    if (hover) {
      watch.abort();
      clearTimeout(timer);
      action(hover);
      // What could not be had may be had the next time.
    } else control = undefined;
  };

  // A press calls off what was rested on, and so does a finger, whose moves are all presses.
  for (const type of ['pointermove', 'pointerdown'] as const)
    addEventListener(
      type,
      ({ clientX: x, clientY: y, buttons, isTrusted }) => {
        // What the page has made up is no reader's.
        const mention = buttons || !isTrusted ? undefined : page.mentionAt({ x, y })?.mention;
        if (mention === rested?.[0]) return;
        clearTimeout(timer);
        rested = mention && [mention, { x, y }, performance.now()];
        // Until the code is there the pointer is watched here, and may have gone on to another name, or to none.
        if (rested && page.checkAlive())
          timer = setTimeout(() => void run((hover) => rested && hover.rest(...rested)), delays.prefetch);
      },
      options,
    );
  addEventListener(
    'pointerup',
    (event) => {
      const { clientX: x, clientY: y, pointerType, isTrusted } = event;
      // The innermost one: `target` stops at the host of a shadow root.
      const [target] = event.composedPath();
      const isControl = target instanceof Element && closest(target, controls);
      const hit = isTrusted && pointerType === 'touch' && !isControl ? page.mentionAt({ x, y }) : undefined;
      if (hit) void run((hover) => hover.tap(hit.mention, { x, y }));
    },
    options,
  );
  return run;
}
