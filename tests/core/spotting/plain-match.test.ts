import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withJoinedNumber } from '../../../src/core/spotting/joined-numbers.ts';
import { findMatches } from '../../../src/core/spotting/match.ts';
import { plainMatches, type Span } from './plain-match.ts';
import { lexiconOfNames } from './support.ts';

/** Few letters, so that names share beginnings and texts hold many: Latin, Cyrillic, kana, Han, and what vanishes. */
const pieces = [
  'a',
  'A',
  'á',
  'b',
  'ab',
  'ж',
  'Ж',
  'イ',
  'ラ',
  '伊',
  '朗',
  '3',
  ' ',
  '  ',
  '-',
  '.',
  '\u00ad',
  '\u0301',
  '\n',
  '😀',
];
const anyName = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'ж', 'イ', 'ラ', '伊', '朗', '3', ' ', '-', '.'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((name) => /^[\p{L}\p{N}]/u.test(name) && /[\p{L}\p{N}]$/u.test(name));
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

describe('the matcher and a naive one', () => {
  it('find the same names in the same places of any text', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyName, { minLength: 1, maxLength: 25 }), anyText, (names, text) => {
        const entries = names.map((name) => ({ text: name, case: 'any' as const }));
        const found = findMatches(lexiconOfNames(entries), text).names;
        expect(distinct(found)).toEqual(distinct(plainMatches(text, entries.flatMap(withJoinedNumber))));
      }),
      { numRuns: 400 },
    );
  });
});

function distinct(spans: readonly Span[]): string[] {
  return [...new Set(spans.map(({ start, end }) => `${start}–${end}`))].sort();
}
