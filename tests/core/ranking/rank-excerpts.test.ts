import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/pack.ts';
import { type HoverContext, pickDiverse, rankPassages } from '../../../src/core/ranking/rank-excerpts.ts';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';

const tokenizer = createTokenizer((word) => word.replace(/s$/, ''));
const context: HoverContext = {
  topic: 'alabuga',
  ownTerms: new Set(['alabuga']),
  sentence: '',
  pageTopics: [],
  reference: '2025-06-01',
};

/** Two passages that differ only in what a test is about; the first should win. */
const alike = { text: 'The plant at Alabuga grew again.', topics: ['alabuga'], date: '2025-01-01' };
function ranking(better: Partial<Passage>, worse: Partial<Passage>, hover: Partial<HoverContext> = {}) {
  const items = [worse, better].map((own, index) => ({
    passage: { id: `a#${index}`, article: 'a', notes: [], ...alike, ...own },
  }));
  return rankPassages(items, { ...context, ...hover }, tokenizer);
}
const isFirst = (ranked: { item: { passage: Passage } }[]) => ranked[0]?.item.passage.id === 'a#1';

describe('ranking passages for a hover', () => {
  it('prefers words shared with the sentence (weight: context)', () => {
    const hover = { sentence: 'African women assemble drones at Alabuga.' };
    expect(
      isFirst(
        ranking({ text: 'Women from Africa assemble them.' }, { text: 'Gold paid for it all.' }, hover),
      ),
    ).toBe(true);
  });

  it('prefers passages that explain the topic to those that mention it (weight: lead)', () => {
    expect(isFirst(ranking({ topics: ['alabuga', 'iran'] }, { topics: ['iran', 'alabuga'] }))).toBe(true);
  });

  it('prefers passages about other topics of the page (weight: page)', () => {
    const hover = { pageTopics: ['western-sanctions'] };
    expect(
      isFirst(ranking({ topics: ['alabuga', 'western-sanctions'] }, { topics: ['alabuga', 'iran'] }, hover)),
    ).toBe(true);
  });

  it('prefers what the page mentions more often', () => {
    const hover = { pageTopics: ['iran', 'gold', 'women'] };
    expect(isFirst(ranking({ topics: ['alabuga', 'iran'] }, { topics: ['alabuga', 'women'] }, hover))).toBe(
      true,
    );
  });

  it('prefers passages from about the time of the page (weight: recency)', () => {
    expect(isFirst(ranking({ date: '2025-05' }, { date: '2022-05' }))).toBe(true);
    expect(isFirst(ranking({ date: '2022-05' }, { date: '2025-05' }, { reference: '2022-06-01' }))).toBe(
      true,
    );
  });

  it('prefers what was known when the page was written to what came as long after', () => {
    expect(isFirst(ranking({ date: '2025-03-01' }, { date: '2025-09-01' }))).toBe(true);
  });

  it('lets a telling word outweigh a year of age, and the topic’s own name outweigh nothing', () => {
    const hover = { sentence: 'The gold for Alabuga came by plane.' };
    const old = { text: 'Gold was paid.', date: '2023-06-01' };
    expect(isFirst(ranking(old, { text: 'Alabuga grew at Alabuga.' }, hover))).toBe(true);
  });

  it('keeps the given order where nothing tells passages apart', () => {
    expect(isFirst(ranking({}, {}))).toBe(false);
  });
});

describe('picking excerpts', () => {
  const passages = (...texts: string[]) =>
    texts.map((text, index) => ({ passage: { ...alike, id: `a#${index}`, article: 'a', notes: [], text } }));

  it('never picks two that say the same', () => {
    const ranked = rankPassages(
      passages(
        'Alabuga builds 6,000 drones under licence from Iran.',
        'Alabuga builds 6,000 drones under a licence of Iran, it is said.',
        'Women from Uganda and Kenya were recruited as cooks.',
      ),
      context,
      tokenizer,
    );
    expect(pickDiverse(ranked, 3, tokenizer).map(({ item }) => item.passage.id)).toEqual(['a#0', 'a#2']);
  });

  it('leaves out what is worth much less than the first', () => {
    const hover = { ...context, sentence: 'Gold bars, cooks, licences and kits.' };
    const items = passages('Gold bars, cooks, licences and kits.', 'Nothing to see.');
    const [, second] = items;
    if (second) second.passage = { ...second.passage, topics: ['iran', 'x', 'y', 'alabuga'], date: '2001' };
    expect(pickDiverse(rankPassages(items, hover, tokenizer), 3, tokenizer)).toHaveLength(1);
  });
});
