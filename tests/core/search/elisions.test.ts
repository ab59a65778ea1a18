import { describe, expect, it } from 'vitest';
import { withoutElisions } from '../../../src/core/search/elisions.ts';

describe('what is joined to the words of a sentence', () => {
  it.each([
    ['worth $25bn', 'worth $25  '], // as passages have the number, with "billion" behind it
    ['1.5m barrels, 3tn', '1.5  barrels, 3  '],
    ['the Su-35M and the S-300PMU', 'the Su-35M and the S-300PMU'],
    ['Kim Jong Un at the UN', 'Kim Jong    at the UN'],
    ["l'Iran", '  Iran'],
    ["İran'ın", 'İran   '],
  ])('becomes spaces: %s', (sentence, free) => {
    expect(withoutElisions(sentence)).toBe(free);
  });
});
