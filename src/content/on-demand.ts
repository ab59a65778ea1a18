/**
 * The entry of `on-demand.js`: what the page script needs when a pointer first rests on a mention, or a popup asks. Most
 * pages that are read never come to that, and do not carry it (decision 70).
 */
import type { HoverControl, StartHover } from '../card/page.ts';
import { ask } from '../messages/ask-from-page.ts';
import { chosenVoice } from '../messages/chosen-strings.ts';
import { type AnswerOptions, answering } from './answers.ts';
import { importAddress } from './import-address.ts';
import { bringIntoView } from './into-view.ts';
import type { PageMention } from './page-scan.ts';
import type { PagePointer } from './pointer.ts';

export { servePopups } from './page-link.ts';

let failures = 0;

/** Import `card.js` and hand it the page and the extension. Undefined when it cannot be had. */
export async function startHover(
  page: PagePointer,
  options: AnswerOptions,
): Promise<HoverControl<PageMention> | undefined> {
  const chosen = ask('strings', {});
  const address = importAddress('card.js', failures);
  const card: { startHover: StartHover } | undefined = await import(address).catch((error: unknown) => {
    console.warn('Backgrounder could not load its card.', error);
    failures++;
  });
  const access = {
    ...page,
    ...answering(options),
    bringIntoView: (mention: PageMention) => bringIntoView(mention, () => page.rectsOf(mention)[0]),
  };
  const strings = chosenVoice(await chosen, access.strings);
  return page.signal.aborted ? undefined : card?.startHover({ ...access, strings });
}
