import { safeDecodeUri } from './decode-uri.ts';
import { longestQuery } from './limits.ts';

/** The popup as a search: in the toolbar, or as a page of its own where the toolbar's cannot be opened. */
export interface SearchPlace {
  query: string;
  /** In a tab, not in the toolbar. */
  isTab: boolean;
}

/** The path of the popup with a query in its box. */
export function searchPath({ query, isTab }: SearchPlace): string {
  // Half of a pair of surrogates cannot be encoded.
  const words = query
    .trim()
    .slice(0, longestQuery)
    .replace(/\p{Cs}/gu, '');
  return `popup.html?query=${encodeURIComponent(words)}${isTab ? '&in=tab' : ''}`;
}

/** Read `location.search`. */
export function parseSearchPlace(search: string): SearchPlace {
  const parts = search.replace(/^\?/, '').split('&');
  const query = parts.find((part) => part.startsWith('query='))?.slice('query='.length) ?? '';
  return { query: safeDecodeUri(query).slice(0, longestQuery), isTab: parts.includes('in=tab') };
}
