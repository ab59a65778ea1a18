import { describe, expect, it } from 'vitest';
import { indexSlice } from '../../../src/core/search/index-slice.ts';
import { addWord, emptyScores } from '../../../src/core/search/scores.ts';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';

const tokenizer = createTokenizer((word) => word);

describe('guesses at a word', () => {
  it('never count more than the word that they stand for, however rare they are', () => {
    const texts = ['iran', 'irana', 'iran', 'iran', 'iran', 'oil'];
    const entries = indexSlice(
      texts.map((text, number) => ({ number, fields: [{ text, weight: 1 }] })),
      tokenizer,
      () => 100,
    );
    const entryOf = (term: string) => {
      const entry = entries.find((one) => one.term === term);
      if (!entry) throw new Error(`"${term}" was indexed.`);
      return entry;
    };
    const scores = emptyScores(texts.length);
    addWord(scores, [
      { entry: entryOf('iran'), weight: 1 },
      { entry: entryOf('irana'), weight: 0.8 },
    ]);
    expect(scores.of[1]).toBeGreaterThan(0);
    expect(scores.of[1]).toBeLessThan(scores.of[0] ?? 0);
  });
});
