import { describe, expect, it } from 'vitest';
import { wordList } from '../../src/core/search/spelling-candidates.ts';
import { corrections } from '../../src/store/spelling.ts';

const list = wordList([
  'iran',
  'iraq',
  'israel',
  'china',
  'shia',
  'grain',
  'green',
  'trade',
  'talks',
  'task',
  'syria',
  'sea',
]);

describe('corrections of a word from which a letter was left out', () => {
  it.each([
    ['irael', 'israel'],
    ['chia', 'china'],
    ['grin', 'grain'],
    ['trde', 'trade'],
    ['taks', 'talks'],
  ])('of "%s" begin with "%s"', (typed, word) => {
    expect(corrections(typed, list)[0]?.word).toBe(word);
  });

  it('are less sure where it was the first, which few leave out', () => {
    const surenessOf = (typed: string) => corrections(typed, list)[0]?.confidence ?? 0;
    expect(surenessOf('hina')).toBeLessThan(surenessOf('chia') - 0.1);
  });
});
