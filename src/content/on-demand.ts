/**
 * The entry of `on-demand.js`: what the page script needs when a pointer first rests on a mention, or a popup asks. Most
 * pages that are read never come to that, and do not carry it (decision 70).
 */
import type { HoverControl, StartHover } from '../card/page.ts';
import { ask } from '../messages/ask-from-page.ts';
import { chosenVoice } from '../messages/chosen-strings.ts';
import { onLanguageChanged } from '../platform/language-setting.ts';
import { type AnswerOptions, answering } from './answers.ts';
import { importFile } from './import-file.ts';
import { bringIntoView } from './into-view.ts';
import type { PageMention } from './page-scan.ts';
import type { PagePointer } from './pointer.ts';

export { servePopups } from './page-link.ts';

/** Import `card.js` and hand it the page and the extension. Undefined when it cannot be had. */
export async function startHover(
  page: PagePointer,
  options: AnswerOptions,
): Promise<HoverControl<PageMention> | undefined> {
  const chosen = ask('strings', {});
  const card = await importFile<{ startHover: StartHover }>('card.js');
  const access = {
    ...page,
    ...answering(options),
    bringIntoView: (mention: PageMention) => bringIntoView(mention, () => page.rectsOf(mention)[0]),
  };
  let voice = chosenVoice(await chosen, access.strings);
  if (page.signal.aborted) return undefined;
  const hover = card?.startHover({
    ...access,
    get strings() {
      return voice;
    },
  });
  const speakAnew = async () => {
    voice = chosenVoice(await ask('strings', {}), access.strings);
    hover?.beginAnew();
  };
  if (hover) onLanguageChanged(() => void speakAnew(), page.signal);
  return hover;
}
