import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchAnswer } from '../core/briefing.ts';
import { longestQuery } from '../core/limits.ts';
import { ask } from '../messages/ask.ts';
import type { Failure, Reply } from '../messages/reply.ts';
import { useStrings } from '../ui/strings.ts';
import { latestOnly } from './latest-only.ts';
import { filterQuery, type SearchFilters } from './search-filters.ts';
import { nextResults, type SearchRequest, type ShownResults } from './shown-results.ts';

/** How many results come at a time: two screens of the popup. */
export const pageSize = 20;

export interface Search {
  /** The query that `reply` answers. */
  query: string;
  /** The newest answer; while the next is on its way, the one before stays. */
  reply: Reply<SearchAnswer> | undefined;
  /** Something else has been typed since, and is being looked for. */
  isStale: boolean;
  more: () => void;
  /** Why the results that were asked for beyond these did not come, if they did not. */
  moreFailure: Failure['reason'] | undefined;
  /** Ask the same once more, after a failure. */
  again: () => void;
}

/** Search as the reader types: every change asks at once, and only the newest answer counts. */
export function useSearch(typed: string, filters: SearchFilters): Search {
  const { language } = useStrings();
  const query = typed.trim().slice(0, longestQuery);
  const [shown, setShown] = useState<ShownResults>();
  const latest = useMemo(
    () =>
      latestOnly(answer, (reply, request: SearchRequest) =>
        setShown((last) => nextResults(last, request, reply)),
      ),
    [],
  );
  const again = () => latest.ask({ query, filters });
  useEffect(() => {
    if (query) {
      again();
    } else {
      latest.forget();
      setShown(undefined);
    }
  }, [query, filters, latest, language]);
  const more = () => {
    // The next page of what is shown, not of what has been typed since.
    if (shown?.reply.ok) latest.ask({ ...shown.request, earlier: shown.reply.value });
  };
  const isStale = shown?.request.query !== query || shown.request.filters !== filters;
  return {
    query: shown?.request.query ?? query,
    reply: shown?.reply,
    isStale,
    more,
    moreFailure: shown?.moreFailure,
    again,
  };
}

async function answer({ query, filters, earlier }: SearchRequest): Promise<Reply<SearchAnswer>> {
  const offset = earlier?.results.length ?? 0;
  const reply = await ask('search', { ...filterQuery(filters), query, limit: pageSize, offset });
  if (!reply.ok || !earlier) return reply;
  return { ok: true, value: { ...earlier, results: [...earlier.results, ...reply.value.results] } };
}
