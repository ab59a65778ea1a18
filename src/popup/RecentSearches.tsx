import { useStrings } from '../ui/strings.ts';

export interface RecentSearchesProps {
  searches: readonly string[];
  onSearch: (query: string) => void;
  onClear: () => void;
}

/** What was searched for last on this device, and the way to forget it. */
export function RecentSearches({ searches, onSearch, onClear }: RecentSearchesProps) {
  const { translate } = useStrings();
  if (searches.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent-title">
      <h2 id="recent-title" class="section-title">
        {translate('recentSearches')}
      </h2>
      <button type="button" class="link" title={translate('recentNote')} onClick={onClear}>
        {translate('recentClear')}
      </button>
      <ul class="chips">
        {searches.map((query) => (
          <li key={query}>
            <button type="button" class="chip" title={query} onClick={() => onSearch(query)}>
              <bdi>{query}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
