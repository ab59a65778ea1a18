import { describe, expect, it } from 'vitest';
import type { Article, Passage } from '../../src/core/pack.ts';
import { defaults, type Settings } from '../../src/core/settings.ts';
import { topicsByCount } from '../../src/core/topics-by-count.ts';
import { type ArticleMention, findMentions } from '../../src/reader/find-mentions.ts';
import { passageRuns } from '../../src/reader/passage-runs.ts';
import { packLexicon } from '../core/spotting/pack-lexicon.ts';

const article: Article = {
  id: 'a',
  title: 'The Rasht–Astara railway',
  topics: [],
  written: '2026-11-23',
  asOf: '2026-10-10',
  sources: [],
};
const passage = (id: string, text: string, heading?: string): Passage => ({
  id: `a#${id}`,
  article: 'a',
  text,
  notes: [[text.indexOf('.') + 1, 0]],
  topics: [],
  date: '2025',
  ...(heading && { heading }),
});
const passages = [
  passage('one', 'Rosatom works at Bushehr. Vladimir Putin praised Rosatom.', 'First'),
  passage('two', 'Rosatom stayed. So did Putin.', 'First'),
  passage('three', 'Rosatom left.', 'Second'),
];
const found = (settings: Partial<Settings> = {}) =>
  findMentions(article, passages, packLexicon, { ...defaults, ...settings });
const shown = (settings: Partial<Settings> = {}) =>
  [...found(settings).values()]
    .flat()
    .filter((one) => one.shown)
    .map(nameOf);
const nameOf = ({ passage: { text }, mention }: ArticleMention) => text.slice(mention.start, mention.end);

describe('names in an article', () => {
  it('are underlined once in each part, as on pages', () => {
    expect(shown()).toEqual(['Rosatom', 'Bushehr', 'Vladimir Putin', 'Rosatom']);
  });

  it.each([
    ['every', 4],
    ['section', 2],
    ['page', 1],
  ] as const)('follow the density “%s”', (density, times) => {
    expect(shown({ density }).filter((name) => name === 'Rosatom')).toHaveLength(times);
  });

  it('leave out what the reader has muted, or said to mean something else', () => {
    expect(shown({ mutedTopics: ['rosatom'] })).not.toContain('Rosatom');
    expect(shown({ vetoes: [{ topic: 'rosatom', name: 'Rosatom' }] })).not.toContain('Rosatom');
  });

  it('keep their identity when settings change: an open card stays by its name', () => {
    const ids = (settings: Partial<Settings>) => [...found(settings).values()].flat().map(({ id }) => id);
    expect(ids({ mutedTopics: ['rosatom'], density: 'every' })).toEqual(ids({}));
  });

  it('are counted by topic, the most frequent first', () => {
    expect(topicsByCount([...found().values()].flat())[0]).toBe('rosatom');
  });
});

describe('a passage cut up', () => {
  it('is the same text, with names and footnotes in their places', () => {
    const [first] = passages;
    if (!first) throw new Error('No passage.');
    const runs = passageRuns(first, found().get(first.id) ?? []);
    expect(runs.map((run) => (run.kind === 'note' ? '' : run.text)).join('')).toBe(first.text);
    const parts = runs.map((run) => (run.kind === 'note' ? `[${run.nth}]` : `${run.kind}:${run.text}`));
    expect(parts).toEqual([
      'mention:Rosatom',
      'text: works at ',
      'mention:Bushehr',
      'text:.',
      '[0]',
      'text: ',
      'mention:Vladimir Putin',
      'text: praised ',
      'mention:Rosatom',
      'text:.',
    ]);
  });
});
