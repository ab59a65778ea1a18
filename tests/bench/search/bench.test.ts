import { describe, expect, it } from 'vitest';
import { smallPack } from '../../fixtures/small-pack.ts';
import { corpusPack } from './corpus.ts';
import { quantile, table, verdict } from './figures.ts';
import { qualityOf } from './quality/measures.ts';
import { corpusQueries } from './queries.ts';

describe('the benchmark of search', () => {
  it('measures the same corpus and the same queries in every run', () => {
    const pack = corpusPack(smallPack(), 300);
    expect(corpusPack(smallPack(), 300)).toEqual(pack);
    expect(pack.passages).toHaveLength(300);
    const queries = corpusQueries(pack, 30);
    expect(corpusQueries(pack, 30)).toEqual(queries);
    expect(queries.filter(({ isMisspelt }) => isMisspelt)).toHaveLength(10);
    for (const { text, words, isMisspelt } of queries) expect(text === words.join(' ')).toBe(!isMisspelt);
  });

  it('has more words in a larger corpus', () => {
    const words = (count: number) =>
      new Set(corpusPack(smallPack(), count).passages.flatMap(({ text }) => text.split(' '))).size;
    expect(words(2_000)).toBeGreaterThan(1.5 * words(500));
  });

  it('judges a list by what stands where', () => {
    const grades = new Map([
      ['a', 3],
      ['b', 1],
    ]);
    expect(qualityOf(['a', 'b', 'x'], grades)).toEqual({ ndcg: 1, reciprocalRank: 1 });
    const { ndcg, reciprocalRank } = qualityOf(['x', 'b', 'a'], grades);
    expect(ndcg).toBeCloseTo((1 / Math.log2(3) + 3 / 2) / (3 + 1 / Math.log2(3)), 9);
    expect(reciprocalRank).toBe(0.5);
    expect(qualityOf(['x'], grades)).toEqual({ ndcg: 0, reciprocalRank: 0 });
  });

  it('says which budgets are met', () => {
    expect(verdict('a ÷ b', 1.2, { most: 1.3 })).toMatch(/: met$/);
    expect(verdict('a ÷ b', 1.31, { most: 1.3 })).toMatch(/not met/);
    expect(verdict('a ÷ b', Number.NaN, { most: 1.3 })).toMatch(/not measured/);
    expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(table(['', 'n'], [['one', '1']]).split('\n')).toEqual([
      '|     | n |',
      '|-----|---|',
      '| one | 1 |',
    ]);
  });
});
