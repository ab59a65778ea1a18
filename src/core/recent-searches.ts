import { listOf, textUpTo } from './guards.ts';
import { longestQuery } from './limits.ts';

/** What fits below the search box without pushing the page's topics away. */
const most = 5;
const isList = listOf(textUpTo(longestQuery), 100);

/** The recent searches with `query` in front, each once: only what was opened is remembered, so no half-typed word is. */
export function withSearch(recent: readonly string[], query: string): string[] {
  const added = query.replace(/\s+/g, ' ').trim();
  if (!added) return [...recent];
  const key = added.toLowerCase();
  return [added, ...recent.filter((other) => other.toLowerCase() !== key)].slice(0, most);
}

/** Whatever was stored, as a list that we can trust. */
export function parseSearches(stored: unknown): string[] {
  return isList(stored) ? stored.slice(0, most) : [];
}
