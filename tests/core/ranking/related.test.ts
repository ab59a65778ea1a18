import { describe, expect, it } from 'vitest';
import { mostRelated, relatedTopics } from '../../../src/core/ranking/related.ts';

/** `t` in ten passages; with the others as often as said. */
function passagesWith(together: Record<string, number>, count = 10): string[][] {
  return Array.from({ length: count }, (_, passage) => [
    't',
    ...Object.keys(together).filter((other) => passage < (together[other] ?? 0)),
  ]);
}
const related = (listed: string[], passages: string[][], counts: Record<string, number> = {}) =>
  relatedTopics({ id: 't', related: listed }, { passages, count: (topic) => counts[topic] ?? 10 });

describe('related topics', () => {
  it('are as the editors list them where no passage says otherwise', () => {
    expect(related(['a', 'b', 'c'], passagesWith({}))).toEqual(['a', 'b', 'c']);
    expect(related(['a', 'b'], [])).toEqual(['a', 'b']);
  });

  it('of the editors’ come earlier the more passages tell of both', () => {
    expect(related(['a', 'b', 'c'], passagesWith({ c: 6 }))).toEqual(['c', 'a', 'b']);
  });

  it('are filled up with what is often told of together, the closest first', () => {
    expect(related(['a'], passagesWith({ b: 4, c: 7 }))).toEqual(['a', 'c', 'b']);
  });

  it('are not filled up with what meets by chance, in few passages, or everywhere', () => {
    expect(related(['a'], passagesWith({ b: 2 }), { b: 2 })).toEqual(['a']);
    expect(related(['a'], passagesWith({ iran: 6 }), { iran: 274 })).toEqual(['a']);
    expect(related(['a'], passagesWith({ iran: 4, b: 4 }), { iran: 100, b: 5 })).toEqual(['a', 'b']);
  });

  it('put what is told of with everything behind what is told of with the topic', () => {
    expect(related(['iran', 'b'], passagesWith({ iran: 8, b: 6 }), { iran: 274, b: 9 })).toEqual([
      'b',
      'iran',
    ]);
  });

  it('are no more than a card shows, and all that the editors chose', () => {
    const companions = Object.fromEntries(
      Array.from({ length: 12 }, (_, number) => [`c${number}`, 10 - number / 2]),
    );
    expect(related(['a', 'b'], passagesWith(companions))).toHaveLength(mostRelated);
    const listed = Array.from({ length: 10 }, (_, number) => `l${number}`);
    expect(related(listed, passagesWith(companions))).toHaveLength(10);
  });

  it('are never the topic itself, and count a passage once', () => {
    expect(related([], passagesWith({}))).toEqual([]);
    expect(related([], [['t', 'b', 'b', 'b']], { b: 1 })).toEqual([]);
  });
});
