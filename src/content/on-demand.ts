/**
 * The entry of `on-demand.js`: what the page script needs once a page has turned out to be on topic, or a popup asks. Most
 * pages are not, and do not carry it (decision 70).
 */
import type { HoverControl, StartHover } from '../card/page-access.ts';
import { ask } from '../messages/ask-from-page.ts';
import { chosenLocale } from '../messages/chosen-locale.ts';
import { onLanguageChanged } from '../platform/language-setting.ts';
import { type BriefingOptions, clearBriefingCache, prefetchBriefings } from './briefings.ts';
import { extensionAccess } from './extension-access.ts';
import { importFile } from './import-file.ts';
import type { PageMention } from './page-scan.ts';
import type { PagePointer } from './pointer.ts';
import { scrollMentionIntoView } from './scroll-into-view.ts';

export { servePopups } from './page-port.ts';

/** Of the language that the reader chose; kept, so that a card needs no worker for them. */
let strings: ReturnType<typeof askForStrings> | undefined;
const askForStrings = () => ask('strings', {});
function chosenStrings() {
  strings ??= askForStrings().then((reply) => {
    // A failure may pass.
    if (!reply.ok) strings = undefined;
    return reply;
  });
  return strings;
}

// Before any card hears of it and asks anew.
onLanguageChanged(() => {
  strings = undefined;
  clearBriefingCache();
});

/** The page has been read, and is on topic: get what its cards will say, while the worker is awake. */
export function prefetch(options: BriefingOptions): void {
  void chosenStrings();
  void prefetchBriefings(options);
}

/** Import `card.js` and hand it the page and the extension. Undefined when it cannot be had. */
export async function startHover(
  page: PagePointer,
  options: BriefingOptions,
): Promise<HoverControl<PageMention> | undefined> {
  const chosen = chosenStrings();
  const card = await importFile<{ startHover: StartHover }>('card.js');
  const access = {
    ...page,
    ...extensionAccess(options),
    scrollIntoView: (mention: PageMention) => scrollMentionIntoView(mention, () => page.rectsOf(mention)[0]),
  };
  let locale = chosenLocale(await chosen, access.strings);
  if (page.signal.aborted) return undefined;
  const hover = card?.startHover({
    ...access,
    get strings() {
      return locale;
    },
  });
  const refreshLocale = async () => {
    locale = chosenLocale(await chosenStrings(), access.strings);
    hover?.reload();
  };
  if (hover) onLanguageChanged(() => void refreshLocale(), page.signal);
  return hover;
}
