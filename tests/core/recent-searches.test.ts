import { describe, expect, it } from 'vitest';
import { parseSearches, withSearch } from '../../src/core/recent-searches.ts';

describe('recent searches', () => {
  it('have the newest first, each once, whatever its letter case and spaces', () => {
    expect(withSearch(['treaty', 'bushehr'], '  Bushehr ')).toEqual(['Bushehr', 'treaty']);
  });

  it('keep what a longer query begins with', () => {
    expect(withSearch(['un', 'treaty'], 'unscr 2231')).toEqual(['unscr 2231', 'un', 'treaty']);
  });

  it('are at most five', () => {
    expect(withSearch(['a', 'b', 'c', 'd', 'e'], 'f')).toEqual(['f', 'a', 'b', 'c', 'd']);
  });

  it('do not remember nothing', () => {
    expect(withSearch(['treaty'], '  ')).toEqual(['treaty']);
  });

  it.each([[undefined], ['treaty'], [[1]], [['x'.repeat(501)]]])(
    'survive what is stored wrongly: %j',
    (stored) => {
      expect(parseSearches(stored)).toEqual([]);
    },
  );
});
