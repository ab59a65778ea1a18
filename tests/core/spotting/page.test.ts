import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Strictness } from '../../../src/core/settings.ts';
import { createSpotter, type PageSpotter, type ScannedBlock } from '../../../src/core/spotting/page.ts';
import { lexiconOf, topicOf } from './support.ts';

const lexicon = lexiconOf(
  {
    en: {
      iran: ['Iran', { text: 'Iranian', strength: 'hint' }],
      fordow: ['Fordow', 'Fordow Fuel Enrichment Plant'],
      treaty: ['strategic partnership treaty'],
      lavrov: ['Sergey Lavrov', { text: 'Lavrov', strength: 'weak', near: ['minister'] }],
      nuclear: ['nuclear programme', { text: 'enrichment', strength: 'weak' }],
      turkey: [{ text: 'Turkey', strength: 'weak' }],
      'united-states': ['United States'],
    },
    de: { iran: ['Iran', { text: 'iranisch', strength: 'hint' }] },
  },
  {
    iran: { kind: 'country', relevance: 3 },
    fordow: { kind: 'place', relevance: 3 },
    treaty: { kind: 'agreement', relevance: 3 },
    lavrov: { kind: 'person', relevance: 3 },
    nuclear: { kind: 'concept', relevance: 3 },
    turkey: { kind: 'country', relevance: 0 },
    'united-states': { kind: 'country', relevance: 0 },
  },
);

const aboutIt = [
  'Iran has told Sergey Lavrov that Fordow stays closed to inspectors.',
  'The strategic partnership treaty says nothing about the nuclear programme.',
  'Fordow was on the agenda, Iran said.',
];
const strictnesses: Strictness[] = ['strict', 'balanced', 'generous'];

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
    expect(spotter.verdict().score).toBeLessThan(once * 4);
  });
});

describe('a page about the subject', () => {
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

  it('is recognised sooner when its title says so', () => {
    const text = ['Iran and Fordow.'];
    const untitled = read(text);
    const titled = read(text);
    titled.spotter.lead('The strategic partnership treaty with Iran, and what it says about Fordow');
    expect(titled.spotter.verdict().score).toBeGreaterThan(untitled.spotter.verdict().score);
    expect(untitled.spotter.verdict().onTopic).toBe(false);
    expect(titled.spotter.verdict().onTopic).toBe(true);
    expect(shown(titled.spotter, titled.blocks)).toEqual(['Iran', 'Fordow']);
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
      'Iran',
      'Fordow',
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

describe('forgetting a block', () => {
  it('takes its evidence back exactly', () => {
    fc.assert(
      fc.property(pages(), pages(), (kept, gone) => {
        const { spotter } = read(kept);
        const before = spotter.verdict();
        const blocks = gone.map((text) => spotter.scan(text));
        for (const block of blocks) if (block) spotter.forget(block);
        expect(spotter.verdict().score).toBe(before.score);
      }),
    );
  });

  it('leaves the same as never having read it, in any order', () => {
    fc.assert(
      fc.property(pages(), fc.integer({ min: 0, max: 7 }), (texts, seed) => {
        const { spotter, blocks } = read(texts);
        const kept = texts.filter((_, index) => (index + seed) % 2 === 0);
        blocks.forEach((block, index) => {
          if (block && (index + seed) % 2 !== 0) spotter.forget(block);
        });
        expect(spotter.verdict().score).toBeCloseTo(read(kept).spotter.verdict().score, 9);
      }),
    );
  });

  it('takes the page’s support from other blocks at once', () => {
    const { spotter, blocks } = read([...aboutIt, 'Lavrov left Turkey.']);
    const last = blocks.at(-1);
    expect(shown(spotter, [last])).toEqual(['Lavrov', 'Turkey']);
    const { version } = spotter;
    for (const block of blocks.slice(0, -1)) if (block) spotter.forget(block);
    expect(shown(spotter, [last])).toEqual([]);
    expect(spotter.version).toBeGreaterThan(version);
  });
});

describe('the version', () => {
  it('grows when a block may change mentions elsewhere, and not otherwise', () => {
    const { spotter } = read(['Lavrov left Turkey.']);
    const versions = [spotter.version];
    for (const text of ['Nothing here.', 'Turkey again.', ...aboutIt, ...aboutIt]) {
      spotter.scan(text);
      versions.push(spotter.version);
    }
    expect(versions[2]).toBe(versions[0]);
    expect(versions[5]).toBeGreaterThan(versions[2] ?? 0);
    expect(versions.at(-1)).toBe(versions[5]);
  });
});

describe('a compound', () => {
  it('says less of its parts: a page about an “Iran-backed” group is not one about Iran', () => {
    const compound = read(['the Iran-backed militia']).spotter.verdict().score;
    expect(compound).toBeLessThan(read(['the militia of Iran']).spotter.verdict().score);
  });
});

function read(texts: string[], strictness: Strictness = 'balanced') {
  const spotter = createSpotter(lexicon, { strictness, language: 'en' });
  return { spotter, blocks: texts.map((text) => spotter.scan(text)) };
}

function shown(spotter: PageSpotter, blocks: (ScannedBlock | undefined)[]): string[] {
  return blocks.flatMap((block) =>
    block ? spotter.mentions(block).map(({ start, end }) => block.text.slice(start, end)) : [],
  );
}

/** Pages of a few blocks, on and off the subject. */
function pages() {
  const block = fc.array(
    fc.constantFrom(
      'Iran',
      'Iranian',
      'Fordow',
      'minister Lavrov',
      'Sergey Lavrov',
      'Turkey',
      'soup',
      'Iran-backed',
    ),
    { minLength: 1, maxLength: 12 },
  );
  return fc.array(
    block.map((words) => words.join(' ')),
    { maxLength: 8 },
  );
}

it('names topics by their place in the lexicon', () => {
  const { spotter, blocks } = read(aboutIt);
  const [first] = blocks;
  expect(first && spotter.mentions(first).map((mention) => topicOf(lexicon, mention))).toEqual([
    'iran',
    'lavrov',
    'fordow',
  ]);
});
