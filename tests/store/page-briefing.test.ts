import { describe, expect, it } from 'vitest';
import type { PageBriefingQuery } from '../../src/core/briefing.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { answerOf, newDisk, seededStore, storeOn } from './opened-store.ts';

const query: PageBriefingQuery = {
  topics: [
    { topic: 'iran', count: 4, sentence: 'Iran signed.' },
    { topic: 'strategic-partnership-treaty', count: 3, sentence: 'Banks settle payments under the treaty.' },
    { topic: 'shahed-136', count: 2, sentence: 'Shahed drones fell on Kyiv.' },
    { topic: 'gone-with-an-update', count: 9, sentence: 'Nobody knows it.' },
  ],
  pageDate: '2025-01-20',
};
const store = await seededStore();

describe('a page briefing', () => {
  it('brings dated, sourced excerpts from several articles, each with its reason', async () => {
    const { excerpts, packAsOf } = await answerOf(store.pageBriefing(query));
    expect(packAsOf).toBe('2026-10-10');
    expect(excerpts.length).toBeGreaterThanOrEqual(3);
    expect(new Set(excerpts.map(({ article }) => article)).size).toBeGreaterThanOrEqual(2);
    for (const { sources, date, why } of excerpts) {
      expect(sources.length).toBeGreaterThan(0);
      expect(date).toMatch(/^\d{4}/);
      expect(why.length).toBeGreaterThan(0);
    }
    expect(excerpts[0]?.why[0]).toEqual({
      kind: 'about',
      items: expect.arrayContaining(['Comprehensive strategic partnership treaty (2025)']),
    });
  });

  it('tells on an old page what has come since', async () => {
    const { excerpts } = await answerOf(store.pageBriefing(query));
    for (const { date, known } of excerpts) expect(known).toBe(date > '2025-01-20' ? 'since' : 'then');
  });

  it('has the events of its topics, in order', async () => {
    const { timeline } = await answerOf(store.pageBriefing(query));
    const dates = timeline.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates).toContain('2025-01-17');
  });

  it('knows the events of an old page’s own time, however much has happened to its topics since', async () => {
    const pack = smallPack();
    const [sample] = pack.events.filter(({ topics }) => topics.includes('iran'));
    if (!sample) throw new Error('The small pack has no event about Iran.');
    const told = (date: string, text: string) => ({ ...sample, date, text });
    const since = Array.from({ length: 60 }, (_, day) =>
      told(`2026-0${1 + Math.floor(day / 28)}-${String(1 + (day % 28)).padStart(2, '0')}`, `Report ${day}.`),
    );
    pack.events = [told('2015-07-14', 'The deal is signed in Vienna.'), ...since];
    const busy = await seededStore(pack);
    const topics = [{ topic: 'iran', count: 1, sentence: '' }];
    const { timeline } = await answerOf(busy.pageBriefing({ topics, pageDate: '2015-07-15' }));
    expect(timeline.map(({ date }) => date)).toContain('2015-07-14');
  });

  it('is the same from the package while the store is not there', async () => {
    const bundled = storeOn(newDisk());
    expect(await answerOf(bundled.pageBriefing(query))).toEqual(await answerOf(store.pageBriefing(query)));
  });

  it('is empty, not an error, where no topic is known', async () => {
    const { excerpts, timeline } = await answerOf(
      store.pageBriefing({ topics: [{ topic: 'nothing', count: 1, sentence: '' }] }),
    );
    expect(excerpts).toEqual([]);
    expect(timeline).toEqual([]);
  });
});
