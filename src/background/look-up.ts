import type { SearchQuery } from '../core/briefing.ts';
import { readerPath } from '../core/reader-address.ts';
import { searchPath } from '../core/search-address.ts';
import { asPassageId, suggestions } from '../core/suggestions.ts';
import { onEntered, onStarted, onTyped, readsMarkup, type Suggestion } from '../platform/address-bar.ts';
import { translate } from '../platform/i18n.ts';
import { onEntryChosen, setSelectionEntry } from '../platform/menus.ts';
import { openPopup } from '../platform/popup.ts';
import { urlOf } from '../platform/runtime.ts';
import { openIn, openTab } from '../platform/tabs.ts';
import type { Store } from '../store/open-store.ts';

/** What the address bar asks of the store. */
type Searching = Pick<Store, 'search' | 'article'>;

const entry = 'look-up';

/** Offer to look up what is selected. Call when installed and when the browser starts: its language may have changed. */
export function offerLookUp(): Promise<void> {
  return setSelectionEntry(entry, translate('menuLookUp', '%s'));
}

/** Serve the menu's entry and the address bar. Call at the top level. */
export function serveLookUps(store: Searching): void {
  onEntryChosen((id, selection, tabId) => {
    if (id === entry) void lookUp(selection, tabId);
  });
  onStarted(() => translate('addressBarHint'));
  onTyped((text) => suggest(text, store));
  onEntered(
    (text, disposition) => void pathFor(text, store).then((path) => openIn(disposition, urlOf(path))),
  );
}

/** In the popup, over the page that the words are from; in a tab where the browser will not open it. */
async function lookUp(selection: string, tabId: number | undefined): Promise<void> {
  const query = selection.replace(/\s+/g, ' ');
  if (await openPopup(searchPath({ query, isTab: false }), tabId)) return;
  await openTab(urlOf(searchPath({ query, isTab: true })));
}

/** Several passages of an article count once: so many are asked for that five articles are among them. */
const asked: Pick<SearchQuery, 'limit'> = { limit: 15 };

/** What to suggest for words in the address bar; nothing where the store does not answer. */
export async function suggest(text: string, store: Searching, markup = readsMarkup): Promise<Suggestion[]> {
  const query = text.trim().slice(0, 500);
  if (!query) return [];
  const found = await store.search({ query, ...asked });
  return found.ok ? suggestions(found.value, markup) : [];
}

/** Where Enter leads: to the passage that was chosen from the suggestions, else to a search for the words. */
export async function pathFor(text: string, store: Searching): Promise<string> {
  const chosen = asPassageId(text.trim());
  if (chosen && (await store.article(chosen.article)).ok) return readerPath(chosen.article, chosen.passage);
  return searchPath({ query: text, isTab: true });
}
