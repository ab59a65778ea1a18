import { expect, it } from 'vitest';
import { explainMentions } from '../../src/tools/explain.ts';
import { packLexicon } from '../core/spotting/pack-lexicon.ts';

const text =
  'Iran has told the IAEA that Fordow is closed, and the Kremlin and the Revolutionary Guards agree. Daniil Medvedev won in Iran. Medvedev left.';

const linesFor = (all: boolean, name: string) =>
  explainMentions(packLexicon, text, all).filter((line) => line.split('\t')[1] === name);

it('tells why each mention was taken', () => {
  expect(linesFor(false, 'Fordow')).toEqual([expect.stringMatching(/fordow\ta name that stands alone$/)]);
  expect(linesFor(false, 'Medvedev')).toEqual([]);
});

it('tells on request why the others were not', () => {
  expect(linesFor(true, 'Daniil Medvedev')).toEqual([expect.stringContaining('holds its text')]);
  expect(linesFor(true, 'Medvedev')).toEqual([
    expect.stringContaining('not taken: a word close by speaks against it'),
    expect.stringContaining('not taken: a word close by speaks against it'),
  ]);
});

it('ends with the verdict on the page', () => {
  expect(explainMentions(packLexicon, text, false).at(-1)).toMatch(
    /^Read as en\. The page is about the subject/,
  );
});
