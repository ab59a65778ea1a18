import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutIt, pages, read, shown } from './page-support.ts';

describe('forgetting a block', () => {
  it('takes its evidence back exactly', () => {
    fc.assert(
      fc.property(pages(), pages(), (kept, gone) => {
        const { spotter } = read(kept);
        const before = spotter.verdict();
        const blocks = gone.map((text) => spotter.scan(text));
        for (const block of blocks) if (block) spotter.forget(block);
        expect(spotter.verdict().score).toBe(before.score);
      }),
    );
  });

  it('leaves the same as never having read it, in any order', () => {
    fc.assert(
      fc.property(pages(), fc.integer({ min: 0, max: 7 }), (texts, seed) => {
        const { spotter, blocks } = read(texts);
        const kept = texts.filter((_, index) => (index + seed) % 2 === 0);
        blocks.forEach((block, index) => {
          if (block && (index + seed) % 2 !== 0) spotter.forget(block);
        });
        expect(spotter.verdict().score).toBeCloseTo(read(kept).spotter.verdict().score, 9);
      }),
    );
  });

  it('takes the page’s support from other blocks at once', () => {
    const { spotter, blocks } = read([...aboutIt, 'Lavrov left Turkey.']);
    const last = blocks.at(-1);
    expect(shown(spotter, [last])).toEqual(['Lavrov', 'Turkey']);
    for (const block of blocks.slice(0, -1)) if (block) spotter.forget(block);
    expect(shown(spotter, [last])).toEqual([]);
  });
});
