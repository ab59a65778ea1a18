import { describe, expect, it } from 'vitest';
import { smallPack } from '../fixtures/small-pack.ts';
import { answerOf, seededStore } from './opened-store.ts';

/** The small pack, in which a president is hinted at by his car, and a treaty is known by a French name. */
async function hintingStore() {
  const pack = smallPack();
  for (const topic of pack.topics) {
    if (topic.id === 'masoud-pezeshkian') topic.hints = ['armoured limousine', "l'homme à la limousine"];
    if (topic.id === 'jcpoa') topic.names.push("traité d'Arcueil");
  }
  return seededStore(pack);
}

const store = await hintingStore();
const topicsFor = async (query: string) =>
  (await answerOf(store.search({ query, limit: 5 }))).topics.map(({ id }) => id);

describe('what only hints at a topic', () => {
  it.each(['armoured limousine', 'Armoured limousines', 'what is the armoured limousine?'])(
    'names it to who asks "%s"',
    async (query) => expect((await topicsFor(query))[0]).toBe('masoud-pezeshkian'),
  );

  it.each(['armoured', 'limousine', 'armoured limousine treaty', 'treaty of the limousine'])(
    'does not in "%s", which has less of it or says more',
    async (query) => expect(await topicsFor(query)).not.toContain('masoud-pezeshkian'),
  );

  it('means nothing in a sentence that is read', async () => {
    const { excerpts } = await answerOf(
      store.briefing({
        topic: 'iran',
        sentence: 'The armoured limousine stood in Tehran.',
        pageTopics: ['iran'],
      }),
    );
    const named = excerpts.flatMap(({ why }) => why.filter(({ kind }) => kind === 'named'));
    expect(named).toEqual([]);
  });
});

describe('names', () => {
  it.each(["traité d'Arcueil", 'traité d’Arcueil', 'traité Arcueil'])(
    'are found with what an apostrophe joins to a word and without it: "%s"',
    async (query) => expect((await topicsFor(query))[0]).toBe('jcpoa'),
  );

  it('are found with the points of an abbreviation', async () => {
    expect(await topicsFor('J.C.P.O.A.')).toEqual(await topicsFor('JCPOA'));
    expect((await topicsFor('J.C.P.O.A. treaty'))[0]).toBe('jcpoa');
  });
});
