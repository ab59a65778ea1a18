import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../src/core/briefing.ts';
import { answerOf, newDisk, seededStore, storeOn } from './opened-store.ts';

const store = await seededStore();
const bundled = storeOn(newDisk(), undefined, { lock: async () => 'held' });

const ask = (query: string, rest: Partial<SearchQuery> = {}) =>
  answerOf(store.search({ query, limit: 10, ...rest }));
const found = async (query: string, rest: Partial<SearchQuery> = {}) =>
  (await ask(query, rest)).results.map(({ passage }) => passage);

describe('search', () => {
  it.each([
    ['pezeshkan treaty', 'the-2025-treaty#signing', 'a misspelt name'],
    ['pezeshkiyan election', 'a-new-president#elected', 'another transliteration'],
    ['enrichme', 'the-nuclear-deal#signed', 'a word that is still being typed'],
    ['su-35', 'drones-over-ukraine#su-35', 'a name with a hyphen'],
    ['su35', 'drones-over-ukraine#su-35', 'the same without it'],
    ['su 35', 'drones-over-ukraine#su-35', 'the same with a space'],
    ['ŠAHED Kyiv', 'drones-over-ukraine#first', 'capitals and accents'],
    ['fighting for each other', 'the-2025-treaty#no-alliance', 'other forms of the words'],
    ['is the treaty a military alliance?', 'the-2025-treaty#no-alliance', 'a question'],
  ])('finds "%s"', async (query, passage) => {
    expect((await found(query))[0]).toBe(passage);
  });

  it.each([
    ['Пезешкиан', 'masoud-pezeshkian'],
    ['Пезешкиана', 'masoud-pezeshkian'],
    ['иранские дроны', 'shahed-136'],
    ['پزشكيان', 'masoud-pezeshkian'],
    ['شاهد 136', 'shahed-136'],
    ['伊朗核协议', 'jcpoa'],
  ])('finds English passages for "%s" through the topic that it names', async (query, topic) => {
    const { results, topics } = await ask(query);
    expect(topics[0]?.id).toBe(topic);
    expect(results[0]?.topics).toContain(topic);
    expect(results[0]?.topics[0]).toBe(topic);
  });

  it('says how it understood a misspelt query', async () => {
    expect((await ask('pezeshkan treaty')).corrected).toBe('pezeshkian treaty');
    expect((await ask('pezeshkian treaty')).corrected).toBeUndefined();
  });

  it('takes what stands in quotes word for word', async () => {
    expect(await found('"partnership treaty entered"')).toEqual(['the-2025-treaty#ratified']);
    expect(await found('“treaty partnership”')).toEqual([]);
  });

  it('counts all matches and gives them page by page without gap or overlap', async () => {
    const all = await ask('iran treaty drones');
    const pages = [];
    for (let offset = 0; offset < all.total; offset += 3)
      pages.push(...(await found('iran treaty drones', { limit: 3, offset })));
    expect(all.total).toBeGreaterThan(6);
    expect(new Set(pages).size).toBe(all.total);
    expect(pages.slice(0, 10)).toEqual(all.results.map(({ passage }) => passage));
  });

  it('filters by topic, kind and date', async () => {
    const byTopic = await ask('iran', { topics: ['jcpoa'] });
    expect(byTopic.results.map(({ passage }) => passage)).toEqual(
      ['the-nuclear-deal#signed', 'the-nuclear-deal#left'].slice(0, byTopic.total),
    );
    const byKind = await ask('iran', { kinds: ['weapon'] });
    expect(byKind.results.every(({ topics }) => topics.includes('shahed-136'))).toBe(true);
    expect(byKind.total).toBeGreaterThan(0);
    const byDate = await ask('iran', { from: '2015', to: '2015' });
    expect(byDate.results.map(({ date }) => date)).toEqual(['2015-07-14']);
  });

  it('sorts by date, the newest first', async () => {
    const dates = (await ask('treaty iran', { sort: 'date' })).results.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('highlights the matched words and says why a passage matched', async () => {
    const [first] = (await ask('pezeshkian treaty')).results;
    const words = first?.highlights.map(([start, end]) => first.text.slice(start, end));
    expect(words).toEqual(['Pezeshkian', 'treaty', 'treaty']);
    expect(first?.why[0]).toEqual({ kind: 'found', items: ['Pezeshkian', 'treaty'] });
  });

  it.each(['', '   ', 'the of and', '"', '🚀', 'qqqqzzzz'])(
    'finds nothing for "%s" and does not fail',
    async (query) => {
      expect(await ask(query)).toMatchObject({ results: [], total: 0 });
    },
  );

  it('gives the same answers from the package as from the database', async () => {
    for (const query of [
      'pezeshkan treaty',
      'su-35',
      'Пезешкиана',
      '"entered into force"',
      'dro',
      'sanctions',
    ]) {
      const fromPackage = await answerOf(bundled.search({ query, limit: 10 }));
      expect(fromPackage).toEqual(await ask(query));
    }
  });
});
