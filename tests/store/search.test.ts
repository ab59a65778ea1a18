import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../src/core/briefing.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { answerOf, newDisk, seededStore, storeOn } from './opened-store.ts';

const store = await seededStore();
const bundled = storeOn(newDisk(), undefined, { lock: async () => 'held' });

const ask = (query: string, rest: Partial<SearchQuery> = {}) =>
  answerOf(store.search({ query, limit: 10, ...rest }));
const found = async (query: string, rest: Partial<SearchQuery> = {}) =>
  (await ask(query, rest)).results.map(({ passage }) => passage);

/** A search of the small pack with further passages, by the end of their ids: the ids of what it finds. */
async function searchWith(texts: Record<string, string>): Promise<(query: string) => Promise<string[]>> {
  const pack = smallPack();
  const [like] = pack.passages;
  if (!like) throw new Error('The small pack has passages.');
  for (const [name, text] of Object.entries(texts))
    pack.passages.push({ ...like, id: added(name), text, notes: [] });
  const larger = await seededStore(pack);
  return async (query) =>
    (await answerOf(larger.search({ query, limit: 20 }))).results.map(({ passage }) => passage);
}

function added(name: string): string {
  return `${smallPack().passages[0]?.article}#${name}`;
}

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

  it('leaves aside a word that most passages have, unless nothing else was asked for', async () => {
    const pack = smallPack();
    const [like] = pack.passages;
    if (!like) throw new Error('The small pack has passages.');
    for (let more = 0; more < 60; more++)
      pack.passages.push({
        ...like,
        id: added(`m${more}`),
        text: 'Ministry of weather.',
        topics: [],
        notes: [],
      });
    pack.passages.push({ ...like, id: added('barometer'), text: 'A barometer.', topics: [], notes: [] });
    const larger = await seededStore(pack);
    const total = async (query: string) => (await answerOf(larger.search({ query, limit: 5 }))).total;
    expect(await total('weather')).toBe(60);
    expect(await total('weather barometer')).toBe(1);
    expect(await total('weather umbrella')).toBe(60);
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

  it.each([
    ['October 2022 drones', 'drones-over-ukraine#first'],
    ['дроны в октябре 2022', 'drones-over-ukraine#first'],
    ['treaty 17.01.2025', 'the-2025-treaty#signing'],
  ])('takes the date in "%s" for when it happened', async (query, passage) => {
    expect((await found(query))[0]).toBe(passage);
  });

  it('prefers among passages of other days the one that writes the day', async () => {
    const search = await searchWith({
      april: 'A licence for oil of March 2026 was extended; the licence covered 20 cargoes.',
      march: 'Oil could be sold again under a licence that was issued on 20 March 2026.',
    });
    expect((await search('20 March 2026 licence'))[0]).toBe(added('march'));
  });

  it('does not take "shahhed" for a form of "shah", nor "useful" for one of "us"', async () => {
    const search = await searchWith({ shah: "The Shah's useful friends." });
    expect((await search('shahhed kyiv'))[0]).toBe('drones-over-ukraine#first');
    expect(await search('us ')).not.toContain(added('shah'));
    expect(await search('shah')).toContain(added('shah'));
  });

  it('does not take the "United" of a country for a form of "unit"', async () => {
    const search = await searchWith({ reactor: 'Two more units are to be built.' });
    expect(await search('units ')).toEqual([added('reactor')]);
  });

  it('takes a word of a query in another language for its English and not for what it looks like', async () => {
    const search = await searchWith({
      cleric: 'Seqat-ol-Eslam was an old cleric.',
      oil: 'The price of oil fell.',
    });
    const passages = await search('sanktionen gegen das öl');
    expect(passages).toContain(added('oil'));
    expect(passages).not.toContain(added('cleric'));
  });

  it.each([
    ['who is Pezeshkian?', 'Pezeshkian?'],
    ['wer ist Pezeshkian', 'Pezeshkian'],
    ['кто такой Пезешкиан', 'Пезешкиан'],
    ['پزشکیان کیست', 'پزشکیان'],
  ])('does not let the words of the question "%s" count', async (question, name) => {
    expect(await found(question)).toEqual(await found(name));
  });

  it('serves a word that says nearly the same, behind the word itself', async () => {
    expect(await found('pact')).toContain('the-2025-treaty#ratified');
    expect((await found('deal'))[0]).toMatch(/^the-nuclear-deal/);
  });

  it('serves a word that no passage has by one that says nearly the same', async () => {
    const search = await searchWith({ stock: 'A stock of cheese lay in the cellar.' });
    expect((await search('stockpile '))[0]).toBe(added('stock'));
  });

  it('finds nothing by the figure of a name that nobody knows', async () => {
    expect((await answerOf(store.search({ query: 'nspm-2', limit: 5 }))).results).toEqual([]);
  });

  it('adds up topics that different words name, and takes the best of those that the same words may name', async () => {
    expect((await found('шахед алабуга'))[0]).toMatch(/^drones-over-ukraine#factory/);
    expect((await found('iran'))[0]).toBe((await found('Иран'))[0]);
  });

  it('prefers the topic that a word names to a rarer one with it in a longer name', async () => {
    const pack = smallPack();
    const [iran] = pack.topics;
    if (!iran) throw new Error('The small pack has topics.');
    iran.names.push('俄罗斯');
    pack.topics.push({
      ...structuredClone(iran),
      id: 'belarus',
      label: { en: 'Belarus' },
      names: ['白俄罗斯'],
    });
    pack.passages.at(-1)?.topics.unshift('belarus');
    const { results } = await answerOf((await seededStore(pack)).search({ query: '俄罗斯', limit: 3 }));
    expect(results[0]?.topics).toContain('iran');
    expect(results[0]?.topics).not.toContain('belarus');
  });

  it('says how it understood a misspelt query', async () => {
    expect((await ask('pezeshkan treaty')).corrected).toBe('pezeshkian treaty');
    expect((await ask('pezeshkian treaty')).corrected).toBeUndefined();
  });

  it('takes what stands in quotes word for word', async () => {
    expect(await found('"partnership treaty entered"')).toEqual(['the-2025-treaty#ratified']);
    expect(await found('“treaty partnership”')).toEqual([]);
  });

  it('goes by the other words where no passage has what stands in quotes, and says so', async () => {
    const answer = await ask('"secret annex" treaty ratified');
    expect(answer.results[0]?.passage).toBe('the-2025-treaty#ratified');
    expect(answer.corrected).toBe('secret annex treaty ratified');
    expect((await ask('"partnership treaty" ratified')).corrected).toBeUndefined();
  });

  it('looks for what costs it where a question asks for money in words of its own', async () => {
    const ask = await searchWith({
      range: 'A Shahed drone flies far and carries little.',
      cost: 'A Shahed drone and its launcher cost 30,000 dollars.',
      paid: 'A bank paid for a bridge.',
    });
    expect((await ask('shahed kaç para'))[0]).toBe(added('cost'));
    expect((await ask('how much is paid for a shahed'))[0]).toBe(added('cost'));
  });

  it('knows a topic by a word that only its names have, though it is a part of them', async () => {
    const pack = smallPack();
    const deal = pack.topics.find(({ id }) => id === 'jcpoa');
    deal?.names.push('Plan Lozannskij von Wien');
    const larger = await seededStore(pack);
    const answer = await answerOf(larger.search({ query: 'Lozannskij Iran', limit: 5 }));
    expect(answer.results[0]?.passage).toBe('the-nuclear-deal#signed');
  });

  it('does not take the name of a country for a rare word because it is written in another language', async () => {
    expect((await found('завод Иран'))[0]).toMatch(/#factory/);
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

  it('filters by topic, kind, category and date, together if asked', async () => {
    const byTopic = await ask('iran', { topics: ['jcpoa'] });
    expect(byTopic.results.map(({ passage }) => passage)).toEqual([
      'the-nuclear-deal#signed',
      'the-nuclear-deal#left',
    ]);
    expect(byTopic.total).toBe(2);
    const byKind = await ask('iran', { kinds: ['weapon'] });
    expect(byKind.results.every(({ topics }) => topics.includes('shahed-136'))).toBe(true);
    expect(byKind.total).toBeGreaterThan(0);
    const byCategory = await ask('iran', { categories: ['diplomacy'] });
    expect(byCategory.total).toBe((await ask('iran')).total);
    expect((await ask('iran', { categories: ['sport'] })).total).toBe(0);
    const byBoth = await ask('iran', { kinds: ['weapon'], topics: ['alabuga'] });
    expect(byBoth.total).toBeGreaterThan(0);
    expect(byBoth.results.every(({ topics }) => topics.includes('alabuga'))).toBe(true);
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

  it('highlights the name of whom a query names in another language', async () => {
    const [first] = (await ask('Пезешкиан')).results;
    expect(first?.highlights.map((range) => first.text.slice(...range))).toContain('Masoud Pezeshkian');
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
