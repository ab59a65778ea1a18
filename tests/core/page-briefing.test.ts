import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/core/pack.ts';
import { choosePageEvents, choosePageExcerpts, type PageContext } from '../../src/core/page-briefing.ts';
import { tokenizer } from '../../src/store/tokenizer.ts';

let made = 0;
const passage = (text: string, topics: string[], more: Partial<Passage> = {}): Passage => {
  made += 1;
  const article = more.article ?? `article-${made}`;
  return { id: `${article}#p${made}`, article, text, notes: [], topics, date: '2024-05', ...more };
};
const at = (one: Passage, place = 0) => ({ passage: one, place });
const context = (changes: Partial<PageContext> = {}): PageContext => ({
  topics: [
    { topic: 'railway', count: 6, passages: 12 },
    { topic: 'port', count: 3, passages: 8 },
    { topic: 'iran', count: 9, passages: 300 },
  ],
  storePassages: 600,
  words: '',
  ownTerms: new Set(),
  packDate: '2026-10-10',
  ...changes,
});
const texts = (candidates: ReturnType<typeof at>[], changes: Partial<PageContext> = {}, limit = 5) =>
  choosePageExcerpts(candidates, context(changes), tokenizer, limit).map(({ item }) => item.passage.text);

const railway = 'Engineers finish the northern tunnel beside the mountain line.';
const railway2 = 'Land buyers wait for compensation in four villages.';
const port = 'Dredgers deepen the harbour for larger grain ships.';
const country = 'Voters choose a parliament every fourth spring.';

describe('the excerpts to read for a page', () => {
  it('begin with what the page is most about, not with the country that all the store is about', () => {
    expect(texts([at(passage(country, ['iran'])), at(passage(railway, ['railway']))])[0]).toBe(railway);
  });

  it('cover a second topic before they say more of the first', () => {
    const candidates = [railway, railway2].map((text) => at(passage(text, ['railway'])));
    expect(texts([...candidates, at(passage(port, ['port']))], {}, 2)).toEqual([railway, port]);
  });

  it('never say the same twice', () => {
    const again = at(passage(`${railway} So they say.`, ['railway']));
    expect(texts([at(passage(railway, ['railway'])), again])).toEqual([railway]);
  });

  it('prefer another article where two would do', () => {
    const one = { article: 'one' };
    const candidates = [
      at(passage(railway, ['railway'], one)),
      at(passage(railway2, ['railway'], one)),
      at(passage('Freight tariffs fall for sulphur and timber.', ['railway'], { article: 'two' })),
    ];
    expect(texts(candidates, {}, 2)[1]).toMatch(/tariffs/);
  });

  it('answer what the page says of its topics', () => {
    const candidates = [railway, railway2].map((text) => at(passage(text, ['railway'])));
    expect(texts(candidates, { words: 'Villages ask for compensation.' })[0]).toBe(railway2);
  });

  it('come from about the page’s time where nothing else tells them apart', () => {
    const candidates = [railway, railway2].map((text, index) =>
      at(passage(text, ['railway'], { date: index === 0 ? '2015-03-01' : '2023-03-01' })),
    );
    expect(texts(candidates, { pageDate: '2023-03-04' })[0]).toBe(railway2);
  });

  it('follow one side’s claim with the other side', () => {
    const both = ['railway', 'port'];
    const claim = passage('The ministry says that forty trains crossed the new bridge in June.', both, {
      mark: 'claim',
    });
    const reply = passage('Rail unions deny that forty trains crossed the bridge at all.', both);
    const candidates = [at(claim), at(passage(port, ['port'])), at(reply, 9)];
    const chosen = choosePageExcerpts(candidates, context(), tokenizer);
    expect(chosen.slice(0, 2).map(({ item }) => item.passage.id)).toEqual([claim.id, reply.id]);
    expect(chosen[1]?.isOtherSide).toBe(true);
  });

  it('are fewer than five rather than filled up with what is beside the point', () => {
    expect(texts([at(passage(railway, ['railway'])), at(passage(country, ['elsewhere'], {}), 9)])).toEqual([
      railway,
    ]);
  });

  it('say which of the page’s topics each is about', () => {
    const [chosen] = choosePageExcerpts([at(passage(railway, ['railway', 'iran']))], context(), tokenizer);
    expect(chosen?.topics).toEqual(['railway', 'iran']);
  });
});

describe('the timeline of a page', () => {
  const event = (date: string, text: string, topics = ['railway']) => ({ date, text, topics });

  it('is in order of date, whatever counted most', () => {
    const events = [event('2024-02-01', port, ['port']), event('2023-01-01', railway)];
    expect(choosePageEvents(events, context(), tokenizer).map(({ date }) => date)).toEqual([
      '2023-01-01',
      '2024-02-01',
    ]);
  });

  it('keeps what is near the page’s date when there is too much', () => {
    const words = [
      'tunnel',
      'bridge',
      'station',
      'signal',
      'ballast',
      'freight',
      'tariff',
      'viaduct',
      'depot',
    ];
    const events = words.map((word, index) => event(`${2010 + index}-05-01`, `The ${word} opened.`));
    const dates = choosePageEvents(events, context({ pageDate: '2018-05-02' }), tokenizer).map(
      ({ date }) => date,
    );
    expect(dates).toHaveLength(7);
    expect(dates[0]).toBe('2012-05-01');
  });

  it('tells an event once that two articles tell', () => {
    const events = [event('2024-02-01', railway), event('2024-02-01', `${railway} It was a Tuesday.`)];
    expect(choosePageEvents(events, context(), tokenizer)).toHaveLength(1);
  });

  it('keeps the fuller account of an event, whichever comes first', () => {
    const short = event('2024-02-01', 'Ministers meet in Rasht.');
    const long = event(
      '2024-02-01',
      `Ministers meet in Rasht; one promises rails, bridges, stations by autumn.`,
    );
    for (const events of [
      [short, long],
      [long, short],
    ])
      expect(choosePageEvents(events, context(), tokenizer)).toEqual([long]);
    const later = { ...short, date: '2024-02-02' };
    expect(choosePageEvents([long, later], context(), tokenizer)).toHaveLength(2);
  });
});
