import { describe, expect, it } from 'vitest';
import { checkNameClashes } from '../../src/pack/checks/name-clashes.ts';
import { checkNames } from '../../src/pack/checks/names.ts';
import type { Check } from '../../src/pack/checks/report.ts';
import type { NameSource, PackSources } from '../../src/pack/sources.ts';
import { toldBy } from './changed-pack.ts';

type Written = Omit<NameSource, 'file' | 'line'>;

function told(check: Check, language: string, topic: string, ...names: Written[]): string[] {
  return toldBy(check, ({ names: all }: PackSources) => {
    const place = { file: `names/${language}.yaml`, line: 1 };
    all.push({ ...place, language, topic, names: names.map((name) => ({ ...name, ...place })) });
  });
}

describe('short names', () => {
  it.each([
    ['en', 'US', 'capitals are matched as they are spelled'],
    ['zh', '北约', 'two Han characters are a word'],
    ['ja', 'ソ連', 'so are a Katakana and a Han character'],
    ['ko', '이란', 'and two Hangul syllables'],
  ])('in %s may be %s: %s', (language, text) => {
    expect(told(checkNames, language, 'ada-quill', { text })).toEqual([]);
  });

  it.each([
    ['en', 'Qu'],
    ['zh', '伊'],
    ['ru', 'ЕС', 'any'],
    ['fa', 'قم'],
  ])('in %s may not be %s and strong', (language, text, given?: string) => {
    const rule = given === 'any' ? ({ case: 'any' } as const) : {};
    expect(told(checkNames, language, 'ada-quill', { text, ...rule })).toEqual([
      `"${text}" has fewer than 3 letters and is strong.`,
    ]);
    expect(told(checkNames, language, 'ada-quill', { text, ...rule, strength: 'weak' })).toEqual([]);
  });
});

describe('one name for two topics', () => {
  const harbourBoard = (...names: Written[]) => told(checkNameClashes, 'en', 'harbour-board', ...names);

  it('is refused whatever its hyphens, accents and capitals', () => {
    expect(harbourBoard({ text: 'Northport–Hàrbour' })).toHaveLength(1);
  });

  it('is fine where one of them is weak, or the language another', () => {
    expect(harbourBoard({ text: 'Northport Harbour', strength: 'weak', near: ['board'] })).toEqual([]);
    expect(told(checkNameClashes, 'de', 'harbour-board', { text: 'Northport Harbour' })).toEqual([]);
  });

  it('is fine where the spelling tells them apart', () => {
    const swift = { text: 'SWIFT', case: 'exact' } as const;
    const bird = { text: 'Swift', case: 'exact' } as const;
    const both = (one: Written, other: Written) =>
      toldBy(checkNameClashes, ({ names }) => {
        const place = { file: 'names/en.yaml', line: 1 };
        names.push({ ...place, language: 'en', topic: 'ada-quill', names: [{ ...one, ...place }] });
        names.push({ ...place, language: 'en', topic: 'harbour-board', names: [{ ...other, ...place }] });
      });
    expect(both(swift, bird)).toEqual([]);
    expect(both(swift, { ...bird, case: 'any' })).toHaveLength(1);
  });

  it('may stand twice for the same topic', () => {
    expect(told(checkNameClashes, 'en', 'ada-quill', { text: 'Ada-Quill' })).toEqual([]);
  });
});

describe('a decoy that folds to a name', () => {
  const decoy = (name: Written) =>
    toldBy(checkNameClashes, ({ names, decoys }) => {
      const place = { file: 'names/ro.yaml', line: 1 };
      names.push({ ...place, language: 'ro', topic: 'ada-quill', names: [{ text: 'Putin', ...place }] });
      decoys.push({ ...place, language: 'ro', names: [{ ...name, ...place }] });
    });

  it.each<Written>([{ text: 'Putin' }, { text: 'Puțin' }, { text: 'PUTIN', case: 'exact' }])(
    'is refused: %j',
    (name) => {
      expect(decoy(name)).toHaveLength(1);
    },
  );

  it('is fine where it is taken as spelled and has other letters', () => {
    expect(decoy({ text: 'Puțin', case: 'exact' })).toEqual([]);
  });
});
