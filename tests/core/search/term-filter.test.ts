import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHave, termFilter } from '../../../src/core/search/term-filter.ts';

describe('a filter of terms', () => {
  it('knows every term that was put into it', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (terms) => {
        const filter = termFilter(terms);
        expect(terms.filter((term) => !mayHave(filter, term))).toEqual([]);
      }),
    );
  });

  it('takes about one unknown term in a hundred for a known one', () => {
    const filter = termFilter(Array.from({ length: 10_000 }, (_, number) => `known${number}`));
    const taken = Array.from({ length: 10_000 }, (_, number) => `other${number}`).filter((term) =>
      mayHave(filter, term),
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(200);
  });

  it('knows nothing if nothing was put into it', () => {
    expect(mayHave(termFilter([]), 'iran')).toBe(false);
  });
});
