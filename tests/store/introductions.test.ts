import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../src/core/briefing.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { answerOf, seededStore } from './opened-store.ts';

const factory = 'drones-over-ukraine#factory';
const signing = 'the-2025-treaty#signing';
const elected = 'a-new-president#elected';

/** The small pack, in which the Shahed is introduced by a passage on a factory, and a president by his election. */
const store = await introducedStore();

async function introducedStore() {
  const pack = smallPack();
  const introductions: Record<string, string> = {
    'shahed-136': factory,
    'masoud-pezeshkian': signing,
    alabuga: factory,
  };
  for (const topic of pack.topics) {
    const introduction = introductions[topic.id];
    if (introduction) topic.introduction = introduction;
    if (topic.id === 'masoud-pezeshkian')
      topic.gist = 'President of Iran since July 2024; he signed the treaty with Putin.';
  }
  return seededStore(pack);
}

const found = async (query: string, rest: Partial<SearchQuery> = {}) =>
  (await answerOf(store.search({ query, limit: 10, ...rest }))).results.map(({ passage }) => passage);

describe('the introduction of a topic', () => {
  it.each([
    ['shahed', factory, 'a name'],
    ['what is the shahed-136', factory, 'a question for no more than that'],
    ['Герань-2', factory, 'a name in another language'],
    ['shaheed', factory, 'a misspelt name'],
    ['Pezeshkian', signing, 'a person'],
    ['who is Pezeshkian', signing, 'a question for a person'],
    ['is Pezeshkian alive', signing, 'a question for his life'],
    ['shahed meaning', factory, 'the wish to have it explained'],
    ['what does shahed mean', factory, 'the same as a question'],
    ['Шахед значение', factory, 'the same in another language'],
    ['Pezeshkian years in office', signing, 'a question for his time in office'],
    ['Pezeshkian Iran president', signing, 'a name with an office'],
    ['where is Alabuga', factory, 'a question for a place'],
  ])('comes first for "%s"', async (query, passage) => {
    expect((await found(query))[0]).toBe(passage);
  });

  it.each([
    ['shahed kyiv', 'something of the topic'],
    ['Pezeshkian elected president', 'what is not his office alone'],
    ['who was president of Iran before Pezeshkian', 'another'],
    ['when was Pezeshkian elected', 'a date'],
    ['why did the Shahed strike', 'a reason'],
  ])('does not push aside what answers "%s", which asks for %s', async (query) => {
    expect((await found(query))[0]).not.toBe(query.includes('Pezeshkian') ? signing : factory);
  });

  it('does not come first for a name of something narrower, which it does not have', async () => {
    const pack = smallPack();
    const drone = pack.topics.find(({ id }) => id === 'shahed-136');
    if (drone) drone.introduction = factory;
    drone?.names.push('Kyiv');
    const first = await answerOf((await seededStore(pack)).search({ query: 'kyiv', limit: 1 }));
    expect(first.results[0]?.passage).not.toBe(factory);
  });

  it('answers when an event was, and when it began, but not when something in it was', async () => {
    const pack = smallPack();
    const deal = pack.topics.find(({ id }) => id === 'jcpoa');
    if (!deal) throw new Error('The small pack has the deal.');
    Object.assign(deal, { kind: 'event', introduction: 'the-nuclear-deal#left' });
    const events = await seededStore(pack);
    const first = async (query: string) =>
      (await answerOf(events.search({ query, limit: 1 }))).results[0]?.passage;
    expect(await first('when was the JCPOA')).toBe('the-nuclear-deal#left');
    expect(await first('when did the JCPOA begin')).toBe('the-nuclear-deal#left');
    expect(await first('when did the JCPOA limit enrichment')).toBe('the-nuclear-deal#signed');
  });

  it('stands once in the results, and not where a filter leaves it out', async () => {
    const all = await found('shahed');
    expect(all.filter((passage) => passage === factory)).toHaveLength(1);
    expect(await found('shahed', { to: '2023' })).not.toContain(factory);
  });

  it('leaves the order to the formula where the pack names none', async () => {
    expect((await found('JCPOA'))[0]).toBe('the-nuclear-deal#signed');
  });

  it('is what a hover shows that says nothing of the topic', async () => {
    const briefing = await answerOf(
      store.briefing({
        topic: 'masoud-pezeshkian',
        sentence: 'The festival was opened by a choir, two poets, a juggler and Masoud Pezeshkian.',
        pageTopics: [],
      }),
    );
    expect(briefing.excerpts[0]?.passage).toBe(signing);
    expect(briefing.excerpts.map(({ passage }) => passage)).toContain(elected);
  });
});
