import fc from 'fast-check';
import type { Strictness } from '../../../src/core/settings.ts';
import { createSpotter, type PageSpotter, type ScannedBlock } from '../../../src/core/spotting/page.ts';
import { lexiconOf } from './support.ts';

export const lexicon = lexiconOf(
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
  'test',
  { en: ['football', 'striker', 'goalkeeper'], de: ['Fußball'] },
);

export const aboutIt = [
  'Iran has told Sergey Lavrov that Fordow stays closed to inspectors.',
  'The strategic partnership treaty says nothing about the nuclear programme.',
  'Fordow was on the agenda, Iran said.',
];
export const strictnesses: Strictness[] = ['strict', 'balanced', 'generous'];

/** Read the texts in order, each as a block. */
export function read(texts: string[], strictness: Strictness = 'balanced') {
  const spotter = createSpotter(lexicon, { strictness, language: 'en' });
  return { spotter, blocks: texts.map((text) => spotter.scan(text)) };
}

/** What is marked in the blocks, as written there. */
export function shown(spotter: PageSpotter, blocks: (ScannedBlock | undefined)[]): string[] {
  return blocks.flatMap((block) =>
    block ? spotter.mentions(block).map(({ start, end }) => block.text.slice(start, end)) : [],
  );
}

/** Pages of a few blocks, on and off the subject. */
export function pages() {
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
