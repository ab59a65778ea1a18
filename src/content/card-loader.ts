import type { HoverControl, HoverMention, PageAccess, StartHover } from '../card/page.ts';
import { ask } from '../messages/ask-from-page.ts';
import { chosenVoice } from '../messages/chosen-strings.ts';
import { urlOf } from '../platform/runtime.ts';

/** Import `card.js` and hand it the page. Undefined when it cannot be had: the extension is gone from under the page. */
export async function loadHover<M extends HoverMention>(
  page: PageAccess<M>,
): Promise<HoverControl<M> | undefined> {
  try {
    const chosen = ask('strings', {});
    const { startHover }: { startHover: StartHover } = await import(urlOf('card.js'));
    const strings = chosenVoice(await chosen, page.strings);
    return page.signal.aborted ? undefined : startHover({ ...page, strings });
  } catch (error) {
    // After an update or a removal the extension's files are no longer there; `checkAlive` takes the rest down.
    if (page.checkAlive()) console.warn('Backgrounder could not load its card.', error);
    return undefined;
  }
}
