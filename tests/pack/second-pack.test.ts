import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../src/core/spotting/lexicon.ts';
import { createSpotter } from '../../src/core/spotting/page.ts';
import { loadPack } from '../../src/pack/load.ts';
import { answerOf, seededStore } from '../store/opened-store.ts';
import { packs } from './laid-over.ts';

const { loaded, problems } = loadPack(join(packs, 'arctic-shipping'));

describe('a pack about another subject', () => {
  it('passes the check without a word', () => {
    expect(problems).toEqual([]);
    expect(loaded?.pack.meta).toMatchObject({ id: 'arctic-shipping', asOf: '2024-07-01' });
  });

  it('is seeded into the store and answers the sentence that is being read', async () => {
    const store = await seededStore(loaded?.pack);
    const briefing = await answerOf(
      store.briefing({
        topic: 'heavy-fuel-oil-ban',
        sentence:
          'Critics say that waivers and exemptions for protected fuel tanks make the ban toothless until 2029.',
        pageTopics: ['polar-code'],
      }),
    );
    expect(briefing.topic).toMatchObject({ label: 'Heavy fuel oil ban in the Arctic', kind: 'rule' });
    expect(briefing.excerpts[0]).toMatchObject({
      passage: 'rules-for-ships-in-polar-waters#exceptions-until-2029',
      mark: 'claim',
      sources: [{ publisher: 'High North News' }],
    });
    expect(briefing.timeline.map(({ date }) => date)).toEqual(['2024-07-01']);
    expect(briefing.related[0]).toMatchObject({ id: 'polar-code' });
    expect(briefing.packAsOf).toBe('2024-07-01');
  });

  it('is searched like the other', async () => {
    const store = await seededStore(loaded?.pack, { language: 'ru' });
    const { results, topics } = await answerOf(store.search({ query: 'icebraker Arktika', limit: 3 }));
    expect(results[0]?.passage).toBe('northern-sea-route-in-brief#arktika');
    expect(topics[0]?.label).toBe('Атомные ледоколы');
  });

  it('has its names found on a page, and decoys and senses told apart', () => {
    if (!loaded) throw new Error('The pack was not compiled.');
    const spotter = createSpotter(openLexicon(loaded.lexicon), { strictness: 'balanced', language: 'en' });
    const block = spotter.scan(
      'On the Northern Sea Route the icebreaker Arktika led the convoy, as the Polar Code demands; Suzanne Vega sang.',
    );
    const found = block ? spotter.mentions(block).map(({ start, end }) => block.text.slice(start, end)) : [];
    expect(found).toEqual(['Northern Sea Route', 'Arktika', 'Polar Code']);
  });
});
