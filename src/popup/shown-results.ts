import type { SearchAnswer } from '../core/briefing.ts';
import type { Failure, Reply } from '../messages/reply.ts';
import type { SearchFilters } from './search-filters.ts';

export interface SearchRequest {
  query: string;
  filters: SearchFilters;
  earlier?: SearchAnswer;
}

/** A reply, and the question that it answers. */
export interface ShownResults {
  request: SearchRequest;
  reply: Reply<SearchAnswer>;
  moreFailure?: Failure['reason'];
}

/** What is shown after a reply; one that fails takes nothing away that had been found. */
export function nextResults(
  last: ShownResults | undefined,
  request: SearchRequest,
  reply: Reply<SearchAnswer>,
): ShownResults {
  if (!reply.ok && request.earlier && last) return { ...last, moreFailure: reply.reason };
  return { request, reply };
}
