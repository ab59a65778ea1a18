import { describe, expect, it } from 'vitest';
import type { Article, Passage } from '../../src/core/pack.ts';
import { citationId, footnotesOf } from '../../src/reader/footnotes.ts';

const source = (title: string) => ({ title, publisher: '', url: null, date: null });
const article: Article = {
  id: 'a',
  title: 'A',
  topics: [],
  written: '2026',
  asOf: '2026',
  sources: ['zero', 'one', 'two'].map(source),
};
const passage = (id: string, notes: [number, number][]): Passage => ({
  id: `a#${id}`,
  article: 'a',
  text: '',
  notes,
  topics: [],
  date: '2026',
});

describe('an article’s footnotes', () => {
  const first = passage('first', [
    [1, 2],
    [2, 0],
  ]);
  const second = passage('second', [[1, 2]]);
  const footnotes = footnotesOf(article, [first, second]);

  it('are numbered as the text cites them, what only events cite last', () => {
    expect(footnotes.list.map(({ number, source: { title } }) => [number, title])).toEqual([
      [1, 'two'],
      [2, 'zero'],
      [3, 'one'],
    ]);
  });

  it('lead back to every place that cites them', () => {
    expect(footnotes.of(2)?.cited).toEqual([citationId(first, 0), citationId(second, 0)]);
    expect(footnotes.of(1)?.cited).toEqual([]);
  });

  it('do not break on a source that is not there', () => {
    const broken = footnotesOf(article, [passage('x', [[1, 9]])]);
    expect(broken.of(9)).toBeUndefined();
    expect(broken.list).toHaveLength(3);
  });
});
