import { useEffect, useState } from 'preact/hooks';
import { withSearch } from '../core/recent-searches.ts';
import { forgetSearches, readSearches, writeSearches } from '../platform/recent-searches.ts';

export interface RecentSearchList {
  searches: readonly string[];
  remember: (query: string) => void;
  forget: () => void;
}

/** The last searches on this device. */
export function useRecentSearches(): RecentSearchList {
  // Undefined until they are read, and for good where none may be kept.
  const [searches, setSearches] = useState<readonly string[]>();
  useEffect(() => void readSearches().then(setSearches), []);
  return {
    searches: searches ?? [],
    remember: (query) => {
      if (!searches) return;
      const next = withSearch(searches, query);
      setSearches(next);
      // All is known already, so that this one write is under way before what was found opens and the popup closes.
      void writeSearches(next);
    },
    forget: () => {
      setSearches([]);
      void forgetSearches();
    },
  };
}
