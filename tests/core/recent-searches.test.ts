import { describe, expect, it } from 'vitest';
import { parseSearches, withSearch } from '../../src/core/recent-searches.ts';

describe('recent searches', () => {
  it('have the newest first, each once, whatever its letter case and spaces', () => {
    expect(withSearch(['treaty', 'bushehr'], '  Bushehr ')).toEqual(['Bushehr', 'treaty']);
  });

  it('leave out what a longer query goes on from', () => {
    expect(withSearch(['bush', 'treaty'], 'bushehr plant')).toEqual(['bushehr plant', 'treaty']);
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
