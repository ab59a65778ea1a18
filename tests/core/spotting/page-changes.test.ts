import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutIt, pages, read, shown } from './page-support.ts';

describe('forgetting a block', () => {
  it('takes its evidence back exactly', () => {
    fc.assert(
      fc.property(pages(), pages(), (kept, gone) => {
        const { spotter } = read(kept);
        const before = spotter.verdict();
        // What names nothing is not kept, and goes when its place is read again.
        const blocks = gone.map((text) => spotter.scan(`${text} Iran`));
        for (const block of blocks) if (block) spotter.forget(block);
        expect(spotter.verdict().score).toBe(before.score);
      }),
    );
  });

  it('leaves the same as never having read it, in any order', () => {
    fc.assert(
      fc.property(pages(), fc.integer({ min: 0, max: 7 }), (page, seed) => {
        const texts = page.map((text) => `${text} Iran`);
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

describe('a place that is read again', () => {
  const filler = 'The committee of the allotment gardeners met in the evening. '.repeat(400);
  const fresh = () => read(aboutIt).spotter;
  const scoreAfter = (fill: (spotter: ReturnType<typeof fresh>) => void) => {
    const spotter = fresh();
    fill(spotter);
    return spotter.verdict().score;
  };

  it('makes a page longer once, however often it is read', () => {
    const place = {};
    const once = scoreAfter((spotter) => {
      spotter.enter(place, false);
      spotter.scan(filler);
    });
    const often = scoreAfter((spotter) => {
      for (let time = 0; time < 5; time++) {
        spotter.enter(place, false);
        spotter.scan(filler);
      }
    });
    expect(once).toBeLessThan(scoreAfter(() => undefined));
    expect(often).toBe(once);
  });

  it('counts with what it holds now', () => {
    const place = {};
    const emptied = scoreAfter((spotter) => {
      spotter.enter(place, false);
      spotter.scan(filler);
      spotter.enter(place, false);
    });
    expect(emptied).toBe(scoreAfter(() => undefined));
  });

  it('counts beside other places, and anew with the whole page', () => {
    const [first, second, page] = [{}, {}, {}];
    const whole = scoreAfter((spotter) => {
      spotter.enter(page, true);
      spotter.scan(filler);
      spotter.scan(filler);
    });
    const inParts = scoreAfter((spotter) => {
      spotter.enter(first, false);
      spotter.scan(filler);
      spotter.enter(second, false);
      spotter.scan(filler);
    });
    const both = scoreAfter((spotter) => {
      spotter.enter(first, false);
      spotter.scan(filler);
      spotter.enter(page, true);
      spotter.scan(filler);
      spotter.scan(filler);
    });
    expect(inParts).toBe(whole);
    expect(both).toBe(whole);
  });

  it('leaves the rest to a change of strictness', () => {
    const spotter = fresh();
    spotter.scan(filler.repeat(3));
    const { score } = spotter.verdict();
    spotter.setStrictness('strict');
    expect(spotter.verdict().score).toBe(score);
  });
});
