import { expect, it } from 'vitest';
import { parseSearchPlace, searchPath } from '../../src/core/search-address.ts';

const read = (path: string) => parseSearchPlace(path.slice(path.indexOf('?')));

it.each(['snapback', 'a & b = c?', '50% of “it”', 'путин#1', '+', ''])(
  'brings the query %j there whole',
  (query) => {
    expect(read(searchPath({ query, isTab: true }))).toEqual({ query, isTab: true });
    expect(read(searchPath({ query, isTab: false }))).toEqual({ query, isTab: false });
  },
);

it('cuts what nobody would type, and half a character', () => {
  expect(read(searchPath({ query: `  ${'x'.repeat(900)}`, isTab: false })).query).toBe('x'.repeat(500));
  expect(read(searchPath({ query: `ab\ud83d`, isTab: false })).query).toBe('ab');
});

it('takes an address as it comes', () => {
  expect(parseSearchPlace('')).toEqual({ query: '', isTab: false });
  expect(parseSearchPlace('?query=100%')).toEqual({ query: '100%', isTab: false });
});
