import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/pack.ts';
import { askedTerms } from '../../../src/core/ranking/context.ts';
import { pickExcerpts } from '../../../src/core/ranking/pick-excerpts.ts';
import { type HoverContext, rankPassages } from '../../../src/core/ranking/rank-excerpts.ts';
import { datesInSentence } from '../../../src/core/ranking/sentence-dates.ts';
import { createTokenizer } from '../../../src/core/search/tokenize.ts';

const tokenizer = createTokenizer((word) => word.replace(/s$/, ''));
const context: HoverContext = {
  topic: 'alabuga',
  ownTerms: new Set(['alabuga']),
  sentence: '',
  words: [],
  dates: [],
  sentenceTopics: [],
  pageTopics: [],
  pageDate: '2025-06-01',
  packDate: '2026-10-10',
};

/** The context of a hover: its words and dates are those of its sentence. */
const hovering = (hover: Partial<HoverContext>): HoverContext => ({
  ...context,
  ...hover,
  words: askedTerms(hover.sentence ?? '', tokenizer),
  dates: datesInSentence(hover.sentence ?? '', 'pageDate' in hover ? hover.pageDate : context.pageDate),
});

/** Two passages that differ only in what a test is about; the first should win. */
const alike = { text: 'The plant at Alabuga grew again.', topics: ['alabuga'], date: '2025-01-01' };
type Changes = Partial<Passage> & { place?: number };
function ranking(better: Changes, worse: Changes, hover: Partial<HoverContext> = {}) {
  const items = [worse, better].map(({ place = 5, ...own }, index) => ({
    place,
    passage: { id: `a#${index}`, article: 'a', notes: [], ...alike, ...own },
  }));
  return rankPassages(items, hovering(hover), tokenizer);
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

  it('does not rely on one word in common of a sentence that has many, which may be chance', () => {
    const many =
      'The opening night of the film festival was attended by actors, singers and the head of Alabuga.';
    const chance = { text: 'Guests attended a parade.', place: 5 };
    const definition = { text: 'Alabuga is a zone.', place: 0 };
    expect(isFirst(ranking(definition, chance, { sentence: many }))).toBe(true);
    expect(isFirst(ranking(chance, definition, { sentence: 'Alabuga attended.' }))).toBe(true);
    expect(
      isFirst(ranking({ ...chance, text: 'Actors attended a festival.' }, definition, { sentence: many })),
    ).toBe(true);
  });

  it('does not rely as much on words in common of what happened after the page was written', () => {
    const sentence = 'Gold paid for the kits on 30 May.';
    const introduction = { text: 'Alabuga makes drones from kits.', place: 0 };
    const share = (date: string, text = 'Gold paid for drones.') =>
      ranking({ text, date }, introduction, { sentence }).find(({ item }) => item.place > 0)?.parts.context;
    expect(share('2026-06-01')).toBeLessThan(share('2024-06-01') ?? 0);
    // News of the same days is what the page is about, and so is what tells of a day that the sentence names.
    expect(share('2025-06-05')).toBe(share('2024-06-01'));
    const told = 'Gold paid for drones on 30 May 2025.';
    expect(share('2026-06-01', told)).toBe(share('2024-06-01', told));
  });

  it('does not rely on two words in common with a passage that is about three other things before the topic', () => {
    const sentence =
      'The opening night of the festival was attended by actors, singers and the head of Alabuga.';
    const text = 'Guests attended a festival.';
    const others = ['moscow', 'iran', 'russia'];
    const worth = (topics: string[]) =>
      ranking({ text, topics }, {}, { sentence }).find(({ item }) => item.passage.id === 'a#1')?.parts
        .context;
    const aside = worth([...others, 'alabuga']) ?? 0;
    expect(aside).toBeLessThan(worth([...others.slice(1), 'alabuga']) ?? 0);
    expect(aside).toBeGreaterThan(0);
  });

  it('takes words that say nearly the same for half a word', () => {
    const hover = { sentence: 'The pact was signed.' };
    expect(isFirst(ranking({ text: 'A treaty.' }, { text: 'A speech.' }, hover))).toBe(true);
    expect(isFirst(ranking({ text: 'A pact.' }, { text: 'A treaty.' }, hover))).toBe(true);
  });

  it('counts what is like a translation, after the translation itself', () => {
    const hover = { sentence: 'Ein Angriff auf Alabuga' };
    expect(isFirst(ranking({ text: 'A raid.' }, { text: 'A speech.' }, hover))).toBe(true);
    expect(isFirst(ranking({ text: 'An attack.' }, { text: 'A raid.' }, hover))).toBe(true);
  });

  it.each([
    ['an article', 'Un jour à Alabuga', 'The UN met.'],
    ['a filler', 'Die Leute in Alabuga, die das sagen', 'Some die.'],
  ])('does not take %s of another language for an English word', (_, sentence, text) => {
    expect(isFirst(ranking({ text }, { text: 'They met.' }, { sentence }))).toBe(false);
  });

  it('finds a name that is written in Cyrillic letters', () => {
    const hover = { sentence: 'Завод у Татарстані' };
    expect(isFirst(ranking({ text: 'It is in Tatarstan.' }, { text: 'It is large.' }, hover))).toBe(true);
  });

  it('lets a telling word outweigh two that all news has', () => {
    const hover = { sentence: 'Gold came earlier this year, according to officials.' };
    const plain = { text: 'Officials spoke earlier.' };
    expect(isFirst(ranking({ text: 'Gold was paid.' }, plain, hover))).toBe(true);
  });

  it('counts a compound once, not with each of its pieces', () => {
    const hover = { sentence: 'Delta-winged gold from kits.' };
    expect(isFirst(ranking({ text: 'Gold for kits.' }, { text: 'A delta-winged one.' }, hover))).toBe(true);
  });

  it('puts what has all of the sentence before what explains the topic and has part of it', () => {
    const hover = { sentence: 'Alabuga, first supplied in 2022, grew.', pageDate: '2025-11-20' };
    const whole = { text: 'Kits were first supplied in 2022.', topics: ['kits', 'alabuga'], date: '2022' };
    const part = { text: 'The first kits were found in 2022.', topics: ['alabuga'], date: '2022' };
    const others = [1, 2, 3, 4].map((other) => ({ text: `Women of 2022, group ${other}.`, date: '2022' }));
    const items = [part, whole, ...others].map((own, place) => ({
      place: place + 5,
      passage: { id: `a#${place}`, article: 'a', notes: [], ...alike, ...own },
    }));
    expect(isFirst(rankPassages(items, hovering(hover), tokenizer))).toBe(true);
  });

  it('reads names and words from which an apostrophe parts an article or an ending', () => {
    const hover = { sentence: 'L’uranium d’Alabuga' };
    expect(isFirst(ranking({ text: 'Uranium.' }, { text: 'Gold.' }, hover))).toBe(true);
  });

  it('prefers passages that explain the topic to those that mention it (weight: lead)', () => {
    expect(isFirst(ranking({ topics: ['alabuga', 'iran'] }, { topics: ['iran', 'alabuga'] }))).toBe(true);
  });

  it('takes a definition for an answer also where it names what the sentence names', () => {
    const items = [
      { place: 0, topics: ['alabuga', 'iran'] },
      { place: 5, topics: ['alabuga', 'iran'] },
      { place: 6, topics: ['alabuga'] },
    ].map(({ place, ...own }) => ({
      place,
      passage: { id: `a#${place}`, article: 'a', notes: [], ...alike, ...own },
    }));
    const definitionIn = (hover: Partial<HoverContext>) =>
      rankPassages(items, hovering(hover), tokenizer).find(({ item }) => item.place === 0)?.parts.definition;
    expect(definitionIn({ sentenceTopics: ['iran'] })).toBe(definitionIn({}));
    const [, episode, other] = items;
    if (episode) episode.passage.topics.push('gold');
    if (other) other.passage.topics.push('kits');
    expect(definitionIn({ sentenceTopics: ['gold'] })).toBeLessThan(definitionIn({}) ?? 0);
  });

  it('prefers what says what the topic is (weight: definition), the less the more the sentence asks', () => {
    expect(isFirst(ranking({ place: 0 }, { place: 1 }))).toBe(true);
    const hover = { sentence: 'Gold for kits and cooks.' };
    expect(isFirst(ranking({ place: 1, text: 'Gold for kits.' }, { place: 0 }, hover))).toBe(true);
  });

  it('prefers passages about other topics that the sentence names (weight: named), and more than the page’s', () => {
    const hover = { sentenceTopics: ['western-sanctions'], pageTopics: ['iran', 'western-sanctions'] };
    expect(
      isFirst(ranking({ topics: ['alabuga', 'western-sanctions'] }, { topics: ['alabuga', 'iran'] }, hover)),
    ).toBe(true);
  });

  it.each([
    ['its own date', { date: '2024-04-02' }],
    ['a date in its text', { text: 'It was hit on 2 April 2024.' }],
  ])('prefers %s that the sentence names (weight: dated)', (_, dated) => {
    const hover = { sentence: 'Удар по Алабуге 2 апреля 2024 года', pageDate: '2026-01-01' };
    expect(isFirst(ranking(dated, { date: '2025-12-30' }, hover))).toBe(true);
  });

  it('prefers passages about other topics of the page (weight: page)', () => {
    const hover = { pageTopics: ['western-sanctions'] };
    expect(
      isFirst(ranking({ topics: ['alabuga', 'western-sanctions'] }, { topics: ['alabuga', 'iran'] }, hover)),
    ).toBe(true);
  });

  it('takes a topic that most passages are about for less than one that few are about', () => {
    const hover = { pageTopics: ['iran', 'gold'] };
    const [iran, gold] = [{ topics: ['alabuga', 'iran'] }, { topics: ['alabuga', 'gold'] }];
    const items = [iran, iran, iran, gold].map((own, place) => ({
      place: place + 5,
      passage: { id: `a#${place}`, article: 'a', notes: [], ...alike, ...own },
    }));
    expect(rankPassages(items, hovering(hover), tokenizer)[0]?.item.passage.topics).toContain('gold');
    const named = { sentenceTopics: ['iran', 'gold'] };
    expect(rankPassages(items, hovering(named), tokenizer)[0]?.item.passage.topics).toContain('gold');
  });

  it('prefers what the page mentions more often', () => {
    const hover = { pageTopics: ['iran', 'gold', 'women'] };
    expect(isFirst(ranking({ topics: ['alabuga', 'iran'] }, { topics: ['alabuga', 'women'] }, hover))).toBe(
      true,
    );
  });

  it('prefers passages from about the time of the page (weight: recency)', () => {
    expect(isFirst(ranking({ date: '2025-05' }, { date: '2022-05' }))).toBe(true);
    expect(isFirst(ranking({ date: '2022-05' }, { date: '2025-05' }, { pageDate: '2022-06-01' }))).toBe(true);
    expect(isFirst(ranking({ date: '2025-05-31' }, { date: '2025-05-01' }))).toBe(true);
  });

  it('does not put an episode before an introduction for nothing but its date, nor an introduction before an answer (lasting)', () => {
    const introduction = { text: 'Alabuga is a zone.', date: '2019-05', place: 0 };
    const episode = { text: 'Guests attended a parade in the new hall.', date: '2025-03', place: 5 };
    const passing =
      'The singer, whose brother studied physics at Alabuga, attended the opening of a restaurant.';
    expect(isFirst(ranking(introduction, episode, { sentence: passing }))).toBe(true);
    expect(isFirst(ranking(episode, introduction, { sentence: 'A parade at Alabuga.' }))).toBe(true);
    const { pageDate: _, ...undated } = context;
    const items = [introduction, { ...episode, place: 1 }].map(({ place, ...own }) => ({
      place,
      passage: { ...alike, ...own, id: `a#${place}`, article: 'a', notes: [] },
    }));
    const asked = { ...undated, sentence: 'A parade.', words: askedTerms('A parade.', tokenizer) };
    expect(rankPassages(items, asked, tokenizer)[0]?.item.place).toBe(1);
  });

  it('does not put the newest before a definition where the page has no date', () => {
    const { pageDate: _, ...undated } = context;
    const [defining, newest] = ['2015-07-14', '2026-10-09'].map((date, place) => ({
      place,
      passage: { ...alike, date, id: `a#${place}`, article: 'a', notes: [] },
    }));
    if (!defining || !newest) throw new Error('Two passages were made.');
    expect(rankPassages([newest, defining], undated, tokenizer)[0]?.item).toBe(defining);
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
  const passages = (...changes: Partial<Passage>[]) =>
    changes.map((own, place) => ({
      place,
      passage: { ...alike, id: `a#${place}`, article: 'a', notes: [], ...own },
    }));
  const texts = (...all: string[]) => passages(...all.map((text) => ({ text })));
  const picked = (items: ReturnType<typeof passages>, limit = 3, hover: Partial<HoverContext> = {}) =>
    pickExcerpts(rankPassages(items, hovering(hover), tokenizer), limit, tokenizer).map(
      ({ item, isOtherSide }) => item.passage.id + (isOtherSide ? ' other side' : ''),
    );

  it('never picks two that say the same', () => {
    const items = texts(
      'Alabuga builds 6,000 drones under licence from Iran.',
      'Alabuga builds 6,000 drones under a licence of Iran, it is said.',
      'Women from Uganda and Kenya were recruited as cooks.',
    );
    expect(picked(items)).toEqual(['a#0', 'a#2']);
  });

  it('takes news of one day for the same with less in common', () => {
    const told = [
      'Alabuga received kits and gold for drones from Iran on Friday.',
      'Kits and gold for drones from Iran crossed the Caspian by ship.',
    ];
    const dated = (...dates: string[]) =>
      passages(...told.map((text, index) => ({ text, date: dates[index] ?? '' })));
    expect(picked(dated('2025-01-17', '2025-01-17'))).toHaveLength(1);
    expect(picked(dated('2025-01-17', '2025-01-18'))).toHaveLength(2);
    // A month is no day.
    expect(picked(dated('2025-01', '2025-01'))).toHaveLength(2);
  });

  it('leaves out what is worth much less than the first', () => {
    const items = passages(
      { text: 'Gold bars, cooks, licences and kits.' },
      { text: 'Nothing to see.', topics: ['iran', 'x', 'y', 'alabuga'], date: '2001' },
    );
    expect(picked(items, 3, { sentence: 'Gold bars, cooks, licences and kits.' })).toEqual(['a#0']);
  });

  const claim: Partial<Passage> = {
    text: 'Iran has delivered ballistic missiles to Russia, the United States said in September.',
    topics: ['alabuga', 'missiles'],
    mark: 'claim',
  };
  const filler = { text: 'Ships cross the sea with grain.', topics: ['alabuga', 'grain'] };
  const denial = {
    text: 'Tehran denied that ballistic missiles of any kind had been delivered to Russia by Iran.',
    topics: ['missiles', 'alabuga'],
    date: '2020',
  };

  it('puts the other side behind a disputed claim, before what ranks higher', () => {
    expect(picked(passages(claim, filler, denial))).toEqual(['a#0', 'a#2 other side', 'a#1']);
  });

  it('does not need another side where the text has both, or where nothing is claimed', () => {
    const { mark: _, ...reported } = claim;
    const both = { ...claim, text: `${claim.text} Iran denies it.` };
    expect(picked(passages(reported, filler, denial), 2)).toEqual(['a#0', 'a#1']);
    expect(picked(passages(both, filler, denial), 2)).toEqual(['a#0', 'a#1']);
  });

  it('takes only what is about the same matter for the other side', () => {
    const elsewhere = {
      ...denial,
      text: 'Tehran denied that shells were sold.',
      topics: ['alabuga', 'shells'],
    };
    expect(picked(passages(claim, filler, elsewhere), 2)).toEqual(['a#0', 'a#1']);
  });
});
