import type { SearchQuery } from '../core/briefing.ts';

/** What the reader narrowed a search to; an empty text leaves that filter open. */
export interface SearchFilters {
  kind: string;
  topic: string;
  from: string;
  to: string;
  sort: 'relevance' | 'date';
}

export const noFilters: SearchFilters = { kind: '', topic: '', from: '', to: '', sort: 'relevance' };

/** The part of a query that filters make; dates that are the wrong way round are taken as they were meant. */
export function filterQuery({
  kind,
  topic,
  from,
  to,
  sort,
}: SearchFilters): Omit<SearchQuery, 'query' | 'limit'> {
  const [first, last] = from && to && from > to ? [to, from] : [from, to];
  return {
    ...(kind && { kinds: [kind] }),
    ...(topic && { topics: [topic] }),
    ...(first && { from: first }),
    ...(last && { to: last }),
    sort,
  };
}

/** Does a topic that the query names stay, whatever passages there are? When things were narrows passages only. */
export function keepsTopic({ kind, topic }: SearchFilters, named: { id: string; kind: string }): boolean {
  return (!kind || named.kind === kind) && (!topic || named.id === topic);
}

/** How many filters are in use; the order is none. */
export function filterCount({ kind, topic, from, to }: SearchFilters): number {
  return [kind, topic, from || to].filter(Boolean).length;
}
