import type { SearchQuery } from '../core/briefing.ts';
import { longestQuery } from '../core/limits.ts';
import { asPassageId, type OmniboxSuggestion, omniboxSuggestions } from '../core/omnibox-suggestions.ts';
import { readerPath } from '../core/reader-address.ts';
import { searchPath } from '../core/search-address.ts';
import type { Store } from '../store/open-store.ts';

/** What the address bar asks of the store. */
type Searching = Pick<Store, 'search' | 'article'>;

/** Several passages of an article count once: so many are asked for that five articles are among them. */
const asked: Pick<SearchQuery, 'limit'> = { limit: 15 };

/** What to suggest for words in the address bar; nothing where the store does not answer. */
export async function suggest(text: string, store: Searching, markup: boolean): Promise<OmniboxSuggestion[]> {
  const query = text.trim().slice(0, longestQuery);
  if (!query) return [];
  const found = await store.search({ query, ...asked });
  return found.ok ? omniboxSuggestions(found.value, markup) : [];
}

/** Where Enter leads: to the passage that was chosen from the suggestions, else to a search for the words. */
export async function pathFor(text: string, store: Searching): Promise<string> {
  const chosen = asPassageId(text.trim());
  if (chosen && (await store.article(chosen.article)).ok) return readerPath(chosen.article, chosen.passage);
  return searchPath({ query: text, isTab: true });
}
