import { useEffect, useState } from 'preact/hooks';
import { forgetSearches, readSearches, rememberSearch } from '../platform/recent-searches.ts';

export interface Recent {
  searches: readonly string[];
  remember: (query: string) => Promise<void>;
  forget: () => void;
}

/** The last searches on this device. */
export function useRecent(): Recent {
  const [searches, setSearches] = useState<readonly string[]>([]);
  useEffect(() => void readSearches().then(setSearches), []);
  return {
    searches,
    remember: async (query) => {
      await rememberSearch(query);
      setSearches(await readSearches());
    },
    forget: () => {
      setSearches([]);
      void forgetSearches();
    },
  };
}
