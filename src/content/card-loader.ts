import type { HoverControl, HoverMention, PageAccess, StartHover } from '../card/page.ts';
import { urlOf } from '../platform/runtime.ts';

/** Import `card.js` and hand it the page. Undefined when it cannot be had: the extension is gone from under the page. */
export async function loadHover<M extends HoverMention>(
  page: PageAccess<M>,
): Promise<HoverControl<M> | undefined> {
  try {
    // On the welcome page: Chromium's address for web pages is new in each session, and no 'self' to the extension's policy.
    const address = location.protocol.endsWith('-extension:') ? '/card.js' : urlOf('card.js');
    const { startHover }: { startHover: StartHover } = await import(address);
    return page.signal.aborted ? undefined : startHover(page);
  } catch (error) {
    // After an update or a removal the extension's files are no longer there; `checkAlive` takes the rest down.
    if (page.checkAlive()) console.warn('Backgrounder could not load its card.', error);
    return undefined;
  }
}
