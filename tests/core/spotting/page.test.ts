import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutIt, lexicon, pages, read, shown, strictnesses } from './page-support.ts';
import { topicOf } from './support.ts';

describe('a page about something else', () => {
  it('shows nothing for one passing name or hint', () => {
    for (const text of ['The Iranian restaurant has a new owner.', 'He once walked from Iran to Turkey.']) {
      const { spotter, blocks } = read([text, 'The soup was good.']);
      expect(spotter.verdict().onTopic).toBe(false);
      expect(shown(spotter, blocks)).toEqual([]);
    }
  });

  it('shows what can be nothing but the subject, and no country, person or place', () => {
    for (const other of ['Iran', 'Sergey Lavrov', 'Fordow']) {
      const { spotter, blocks } = read([`A strategic partnership treaty, and ${other}.`], 'strict');
      expect(spotter.verdict().onTopic).toBe(false);
      expect(shown(spotter, blocks)).toEqual(['strategic partnership treaty']);
    }
  });

  it('is not made one about it by topics that say nothing, however often they come', () => {
    const { spotter } = read(Array.from({ length: 50 }, () => 'The United States and the United States.'));
    expect(spotter.verdict()).toEqual({ onTopic: false, score: 0 });
  });

  it('is not made one about it by a single name repeated without end', () => {
    const { spotter } = read(Array.from({ length: 8 }, () => 'Iran '.repeat(20)));
    const once = read(['Iran']).spotter.verdict().score;
    expect(spotter.verdict().score).toBeLessThan(once * 8);
  });
});

describe('words of another subject', () => {
  const match = 'Iran met Turkey. Iran scored, and Iran scored again, and Iran won.';

  it('speak against a page: a report on a match is not about the country', () => {
    const report = ['The striker of Iran’s football team scored.', 'The goalkeeper of Iran was hurt.', match];
    expect(read([match]).spotter.verdict().onTopic).toBe(true);
    expect(read(report).spotter.verdict().onTopic).toBe(false);
  });

  it('weigh little where much is said of the subject', () => {
    const page = [...aboutIt, ...aboutIt, 'He likes football.'];
    expect(read(page).spotter.verdict().onTopic).toBe(true);
  });

  it('count in the page’s own language', () => {
    const foreign = [match, 'Fußball, Fußball, Fußball.'];
    expect(read(foreign).spotter.verdict().score).toBe(read([match]).spotter.verdict().score);
  });

  it('no longer count when their block goes', () => {
    const { spotter } = read([match]);
    const before = spotter.verdict().score;
    const block = spotter.scan('The football striker and the goalkeeper.');
    expect(spotter.verdict().score).toBeLessThan(before);
    if (block) spotter.forget(block);
    expect(spotter.verdict().score).toBe(before);
  });
});

describe('a page about the subject', () => {
  it('returns to its topics: a second mention says more than half of what the first did', () => {
    const [once = 0, twice = 0] = ['Fordow', 'Fordow and Fordow'].map(
      (text) => read([text]).spotter.verdict().score,
    );
    expect(twice).toBeGreaterThan(once * 1.5);
    expect(twice).toBeLessThan(once * 2);
  });

  it('shows every name that is supported', () => {
    const { spotter, blocks } = read([...aboutIt, 'Lavrov left Turkey before the enrichment was mentioned.']);
    expect(shown(spotter, blocks).slice(-3)).toEqual(['Lavrov', 'Turkey', 'enrichment']);
  });

  it('supports names that came before the one that settles it', () => {
    const { spotter, blocks } = read(['Lavrov left Turkey.', ...aboutIt]);
    expect(shown(spotter, blocks).slice(0, 2)).toEqual(['Lavrov', 'Turkey']);
  });

  it('has to say more the longer it is', () => {
    expect(read(aboutIt).spotter.verdict().onTopic).toBe(true);
    const novel = 'And then it rained, and they said nothing for a while. '.repeat(5_000);
    expect(read([...aboutIt, novel]).spotter.verdict().onTopic).toBe(false);
  });

  it('has to say less the shorter it is, down to a few sentences', () => {
    const scoreWith = (letters: number) =>
      read([...aboutIt, 'a '.repeat(letters / 2)]).spotter.verdict().score;
    expect(scoreWith(600)).toBeGreaterThan(scoreWith(1_200));
    expect(scoreWith(1_200)).toBeGreaterThan(scoreWith(5_000));
    expect(scoreWith(100)).toBe(scoreWith(0));
  });

  it('is recognised sooner when its title says so', () => {
    const text = ['On to Fordow.'];
    const untitled = read(text);
    const titled = read(text);
    titled.spotter.lead('The strategic partnership treaty with Iran, and what it says about Fordow');
    expect(titled.spotter.verdict().score).toBeGreaterThan(untitled.spotter.verdict().score);
    expect(untitled.spotter.verdict().onTopic).toBe(false);
    expect(titled.spotter.verdict().onTopic).toBe(true);
    expect(shown(titled.spotter, titled.blocks)).toEqual(['Fordow']);
  });
});

describe('strictness', () => {
  it('is ordered: what a stricter reader is shown, a more generous one is shown too', () => {
    fc.assert(
      fc.property(pages(), (texts) => {
        const verdicts = strictnesses.map((strictness) => read(texts, strictness).spotter.verdict().onTopic);
        expect(verdicts).toEqual([...verdicts].sort());
      }),
    );
  });

  it('makes a difference: each level asks for more than the one below', () => {
    const words = [
      'Iranian',
      'Iran',
      'Iran',
      'Iran',
      'Fordow',
      'Iranian',
      'Sergey Lavrov',
      'nuclear programme',
      'Fordow',
    ];
    const needed = strictnesses.map((strictness) =>
      words.findIndex(
        (_, last) => read([words.slice(0, last + 1).join(', ')], strictness).spotter.verdict().onTopic,
      ),
    );
    const [strict = -1, balanced = -1, generous = -1] = needed;
    expect(generous).toBeGreaterThanOrEqual(0);
    expect(balanced).toBeGreaterThan(generous);
    expect(strict).toBeGreaterThan(balanced);
  });
});

describe('a compound', () => {
  it('says less of its parts: a page about an “Iran-backed” group is not one about Iran', () => {
    const compound = read(['the Iran-backed militia']).spotter.verdict().score;
    expect(compound).toBeLessThan(read(['the militia of Iran']).spotter.verdict().score);
  });
});

it('names topics by their place in the lexicon', () => {
  const { spotter, blocks } = read(aboutIt);
  const [first] = blocks;
  expect(first && spotter.mentions(first).map((mention) => topicOf(lexicon, mention))).toEqual([
    'iran',
    'lavrov',
    'fordow',
  ]);
});
