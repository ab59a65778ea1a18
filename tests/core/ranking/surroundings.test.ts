import { describe, expect, it } from 'vitest';
import { chooseEvents, timelineLength } from '../../../src/core/ranking/choose-events.ts';
import { explain } from '../../../src/core/ranking/explain.ts';
import { orderRelated } from '../../../src/core/ranking/order-related.ts';
import { pickLabel } from '../../../src/core/ranking/pick-label.ts';
import { datesInSentence } from '../../../src/core/ranking/sentence-dates.ts';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';

const tokenizer = createTokenizer((word) => word);
const context = {
  topic: 't',
  ownTerms: new Set<string>(),
  sentence: '',
  words: [],
  dates: [],
  sentenceTopics: [],
  pageTopics: [],
  pageDate: '2025-06-01',
  packDate: '2026-10-10',
};
const event = (date: string, text: string, topics = ['t']) => ({ date, text, topics });

describe('the timeline', () => {
  it('is in order of date and no longer than a card can show', () => {
    const events = Array.from({ length: 20 }, (_, index) =>
      event(`20${24 - index}-01-01`, `Number ${index} happens.`),
    );
    const chosen = chooseEvents(events, context, tokenizer);
    expect(chosen).toHaveLength(timelineLength);
    expect(chosen.map(({ date }) => date)).toEqual(chosen.map(({ date }) => date).toSorted());
    expect(chosen.at(-1)?.date).toBe('2024-01-01');
  });

  it('keeps an old event that the sentence is about', () => {
    const recent = Array.from({ length: 8 }, (_, index) =>
      event(`2025-0${index + 1}-01`, `Meeting ${index} takes place.`),
    );
    const old = event('2015-07-14', 'Six powers sign the nuclear deal in Vienna.');
    const hover = { ...context, sentence: 'The nuclear deal that was signed in Vienna' };
    expect(chooseEvents([old, ...recent], hover, tokenizer)).toContain(old);
  });

  it('keeps an old event on the day that the sentence names, in any language', () => {
    const recent = Array.from({ length: 8 }, (_, index) =>
      event(`2025-0${index + 1}-01`, `Meeting ${index} takes place.`),
    );
    const old = event('2015-07-14', 'The deal is signed.');
    const sentence = 'Das Abkommen vom 14. Juli 2015';
    const hover = { ...context, sentence, dates: datesInSentence(sentence, context.pageDate) };
    expect(chooseEvents([old, ...recent], hover, tokenizer)).toContain(old);
  });

  it('tells an event once when two articles tell it', () => {
    const events = [
      event('2025-01-17', 'Putin and Pezeshkian sign the treaty in Moscow.'),
      event('2025-01-17', 'Presidents Putin and Pezeshkian sign the treaty in the Kremlin, Moscow.'),
      event('2025-01-18', 'Putin and Pezeshkian leave Moscow.'),
    ];
    expect(chooseEvents(events, context, tokenizer)).toHaveLength(2);
  });
});

describe('related topics', () => {
  it('begin with those of the page, in the page’s order', () => {
    const related = ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'k', category: 'c', label: id }));
    expect(orderRelated(related, ['d', 'x', 'b']).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
  });
});

describe('the reasons for an excerpt', () => {
  const parts = { context: 0.5, lead: 0.6, definition: 0, named: 0, dated: 0, page: 0.1, recency: 0.02 };
  const plain = {
    parts,
    words: ['gold', 'women', 'cooks', 'kits'],
    sentenceTopics: [],
    pageTopics: ['iran'],
    dates: [],
    isOtherSide: false,
  };
  const label = (topic: string) => (topic === 'iran' ? 'Iran' : undefined);

  it('come in order of weight and leave out what weighs nothing', () => {
    expect(explain(plain, label)).toEqual([
      { kind: 'explains', items: [] },
      { kind: 'words', items: ['gold', 'women', 'cooks'] },
      { kind: 'page', items: ['Iran'] },
    ]);
  });

  it('name what the sentence names, and say first that a passage is there for the other side', () => {
    const named = {
      ...plain,
      parts: { ...parts, named: 0.3, dated: 0.4 },
      sentenceTopics: ['iran', 'nameless'],
      dates: ['2024-04-02'],
      pageTopics: [],
      isOtherSide: true,
    };
    expect(explain(named, label)).toEqual([
      { kind: 'otherSide', items: [] },
      { kind: 'explains', items: [] },
      { kind: 'words', items: ['gold', 'women', 'cooks'] },
      { kind: 'dated', items: ['2024-04-02'] },
      { kind: 'named', items: ['Iran'] },
    ]);
  });
});

describe('a label', () => {
  it.each([
    ['fa', 'فا'],
    ['fa-IR', 'فا'],
    ['zh-TW', '台'],
    ['de', 'English'],
  ])('for %s is %s', (language, label) => {
    expect(pickLabel({ en: 'English', fa: 'فا', 'zh-TW': '台' }, language, 'en')).toBe(label);
  });
});
