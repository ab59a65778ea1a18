import { describe, expect, it } from 'vitest';
import { protocol } from '../../src/messages/protocol.ts';
import { filterCount, filterQuery, keepsTopic, noFilters } from '../../src/popup/search-filters.ts';

describe('filters of a search', () => {
  it('ask for nothing beyond the order while none is set', () => {
    expect(filterQuery(noFilters)).toEqual({ sort: 'relevance' });
    expect(filterCount(noFilters)).toBe(0);
  });

  it('make a query that the background takes', () => {
    const filters = {
      kind: 'agreement',
      topic: 'jcpoa',
      from: '2015-01-01',
      to: '2016-01-01',
      sort: 'date' as const,
    };
    const query = { ...filterQuery(filters), query: 'deal', limit: 20 };
    expect(query).toMatchObject({ kinds: ['agreement'], topics: ['jcpoa'], from: '2015-01-01' });
    expect(protocol.search.ask(query)).toBe(true);
    expect(filterCount(filters)).toBe(3);
  });

  it.each([
    [{ kind: 'agreement' }, false],
    [{ kind: 'person' }, true],
    [{ topic: 'jcpoa' }, false],
    [{ topic: 'putin', kind: 'person' }, true],
    [{ from: '2030-01-01' }, true],
  ])('%o: a person that the query names stays: %s', (change, stays) => {
    expect(keepsTopic({ ...noFilters, ...change }, { id: 'putin', kind: 'person' })).toBe(stays);
  });

  it('take dates that are the wrong way round as they were meant', () => {
    expect(filterQuery({ ...noFilters, from: '2020-01-01', to: '2015-01-01' })).toMatchObject({
      from: '2015-01-01',
      to: '2020-01-01',
    });
  });
});
