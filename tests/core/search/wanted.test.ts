import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenizer, wantedTerms } from '../../../src/core/search/tokenize.ts';
import { tokenizer } from '../../../src/store/tokenizer.ts';

/** Words of all kinds that passages have, with what may stand around them. */
const word = fc.constantFrom(
  ...'Iran Iran’s iranian Su-35 S-300 300,000 built build bought buys UK Britain U.S. e.g. Иран ایران 伊朗 Šahed and/or "quoted" (in sale'.split(
    ' ',
  ),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\n', '\u00a0', ', ', '. ', ' – ', '—', '/')))
  .map((parts) => parts.flat().join(''));

describe('the words of a text that have a wanted term', () => {
  it('are those that looking at every word finds', () => {
    fc.assert(
      fc.property(text, fc.array(word, { maxLength: 4 }), (whole, wanted) => {
        const terms = new Set(
          wanted.flatMap((one) =>
            tokenizer.tokens(one).flatMap((token) => token.terms.map(({ term }) => term)),
          ),
        );
        const all = tokenizer
          .tokens(whole)
          .filter((token) => token.terms.some(({ term }) => terms.has(term)));
        expect(tokenizer.wanted(whole, wantedTerms(terms))).toEqual(all);
      }),
    );
  });

  it('are found without taking the other words apart', () => {
    const stemmed: string[] = [];
    const counting = createTokenizer((one) => {
      stemmed.push(one);
      return one;
    });
    counting.wanted('Moscow delivered the first regiment to Iran, (it said).', wantedTerms(['iran']));
    expect(stemmed).toEqual(['iran']);
  });
});
