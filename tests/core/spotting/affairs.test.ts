import { describe, expect, it } from 'vitest';
import type { Strictness } from '../../../src/core/settings.ts';
import { createSpotter } from '../../../src/core/spotting/page.ts';
import { shown } from './page-support.ts';
import { lexiconOf, type Names } from './support.ts';

const names: Record<string, Names> = {
  en: {
    iran: ['Iran'],
    tehran: ['Tehran'],
    kremlin: ['Kremlin', { text: 'fortress', strength: 'hint' }],
    russia: ['Russia', { text: 'Russian', strength: 'hint' }],
    armenia: ['Armenia'],
    'iran-war': ['War on Iran'],
    deal: ['Iran nuclear deal'],
  },
  de: { iran: ['Iran'], tehran: ['Teheran'] },
};
const traits = {
  iran: { kind: 'country', relevance: 3 },
  tehran: { kind: 'place', relevance: 3 },
  kremlin: { relevance: 3 },
  russia: { kind: 'country', relevance: 1 },
  armenia: { kind: 'country', relevance: 0 },
  'iran-war': { kind: 'event', relevance: 3 },
  deal: { kind: 'agreement', relevance: 3 },
};
const lexicon = lexiconOf(names, traits, 'test', {}, { en: ['troops', 'shelling'] });
const guide = ['Iran is cheap, and Tehran is loud.', 'From Tehran a bus goes to the south of Iran.'];
const news = ['Iran sent troops out of Tehran.', 'In Tehran there was shelling; Iran denied it.'];

function read(
  texts: string[],
  { strictness = 'balanced' as Strictness, language = 'en', by = lexicon } = {},
) {
  const spotter = createSpotter(by, { strictness, language });
  return { spotter, blocks: texts.map((text) => spotter.scan(text)) };
}
const isMarked = (...of: Parameters<typeof read>) => read(...of).spotter.verdict().onTopic;

describe('words that go with the subject', () => {
  it('tell news of a country from a guide to it', () => {
    expect(isMarked(news)).toBe(true);
    expect(isMarked(guide)).toBe(false);
  });

  it('are not asked for where the reader wants more marks', () => {
    expect(isMarked(guide, { strictness: 'generous' })).toBe(true);
  });

  it('are not asked for where the pack has none in the language', () => {
    expect(isMarked(['Iran, Teheran, Iran.', 'Teheran und Iran.'], { language: 'de' })).toBe(true);
    expect(isMarked(guide, { by: lexiconOf(names, traits) })).toBe(true);
  });

  it('count beside names only', () => {
    expect(isMarked([...guide, 'Troops, troops, troops; shelling.'])).toBe(false);
  });

  it('no longer count when their block goes', () => {
    const { spotter, blocks } = read([...guide, news[0] ?? '']);
    const before = read(guide).spotter.verdict().score;
    expect(spotter.verdict().score).toBeGreaterThan(before);
    const last = blocks.at(-1);
    if (last) spotter.forget(last);
    expect(spotter.verdict().score).toBe(before);
  });
});

describe('two states of the subject', () => {
  const score = (text: string) => read([text]).spotter.verdict().score;

  it('say more together than one by itself, however often', () => {
    const together = score('Iran and Russia spoke of troops.');
    expect(together).toBeGreaterThan(score('Iran and Iran spoke of troops.') + 2);
    expect(together).toBeGreaterThan(1.5 * score('Iran and Russian envoys spoke of troops.'));
  });

  it('lose nothing to the names of others, which have doings of their own', () => {
    const others = 'Armenia, Armenia, Armenia.';
    expect(score(`Iran and Russia spoke of troops. ${others}`)).toBe(
      score('Iran and Russia spoke of troops.'),
    );
  });
});

describe('names that are not on the map', () => {
  it('are no such words where they are only hinted at', () => {
    const score = (text: string) => read([text]).spotter.verdict().score;
    expect(score('Iran and Tehran: the Kremlin.')).toBeGreaterThan(
      2 * score('Iran and Tehran: fortress and fortress.'),
    );
  });

  it('stand for such words, but each once: a guide names the Kremlin as often as the city', () => {
    const once = read(['Iran and Tehran, Iran and Tehran, Iran and Tehran: the Kremlin.']).spotter.verdict();
    const { spotter } = read([
      'Iran and Tehran, Iran and Tehran, Iran and Tehran: the Kremlin, the Kremlin.',
    ]);
    expect(spotter.verdict().score).toBeLessThan(1.5 * once.score);
  });
});

describe('a page about something else', () => {
  it('keeps its agreements, but no event: any page may name one in passing', () => {
    const { spotter, blocks } = read(['A film from before the War on Iran, and the Iran nuclear deal.'], {
      strictness: 'strict',
    });
    expect(spotter.verdict().onTopic).toBe(false);
    expect(shown(spotter, blocks)).toEqual(['Iran nuclear deal']);
  });
});
