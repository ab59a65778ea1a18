import { describe, expect, it } from 'vitest';
import { checkCopiedRuns } from '../../src/pack/checks/copied-runs.ts';
import { checkNearDuplicates } from '../../src/pack/checks/near-duplicates.ts';
import { checkQuotations } from '../../src/pack/checks/quotations.ts';
import { readingEase } from '../../src/pack/checks/reading-ease.ts';
import { countWords } from '../../src/pack/checks/words.ts';
import { passagesOnly, rewritten, toldBy } from './changed-pack.ts';

describe('words taken from another text', () => {
  const other = {
    name: 'other.txt',
    text: "The ferry's captain waited for the tide to turn before he left. The Joint Committee on Harbours and Inland Ports of 1962 sat.",
  };
  const told = (text: string) => toldBy(checkCopiedRuns, rewritten(text), { comparedTexts: [other] });

  it('are told from eight in a row on', () => {
    expect(told('The captain waited for the tide to turn.')).toEqual([]);
    expect(told('Her captain waited for the tide to turn before lunch.')).toEqual([
      'The passage "what-it-says" shares 8 consecutive words with other.txt: “captain waited for the tide to turn before”.',
    ]);
  });

  it('are the same in capitals, across punctuation and with other apostrophes', () => {
    expect(told('THE FERRY’S CAPTAIN waited – for the tide – to turn.')).toHaveLength(1);
  });

  it('may be a proper name', () => {
    expect(told('In May the Joint Committee on Harbours and Inland Ports of 1962 met.')).toEqual([]);
  });
});

describe('passages that say the same', () => {
  const first =
    'An act of 1962 put the harbour under a board of nine, of whom shipowners choose three, the town council three and the dockers three.';
  const made = Array.from({ length: 1_500 }, (_, index) =>
    Array.from({ length: 20 }, (__, word) => `of the w${index * 40 + word}`).join(' '),
  );

  it('are found among a great many', () => {
    const told = toldBy(checkNearDuplicates, passagesOnly([first, ...made, `${first} Nobody else votes.`]));
    expect(told).toEqual([
      'The passage "p1501" shares 88 % of its wording with "p0" (articles/night-rule.md:1).',
    ]);
  });

  it('are told once each, however often they are repeated', () => {
    expect(toldBy(checkNearDuplicates, passagesOnly(Array.from({ length: 40 }, () => first)))).toHaveLength(
      39,
    );
  });

  it('are only worth a look when they share a third of their wording', () => {
    const similar =
      'Since an act of 1962 a board of nine runs the harbour; shipowners choose three, the town council three and the dockers three.';
    const [told] = toldBy(checkNearDuplicates, passagesOnly([first, similar]));
    expect(told).toMatch(/^advice: .* shares \d\d % of its wording/);
  });

  it('are not those that tell the same fact in other words', () => {
    const retold =
      'Nine people have run the port since 1962: a third of them named by owners of ships, a third by the council, a third by the union.';
    expect(toldBy(checkNearDuplicates, passagesOnly([first, retold]))).toEqual([]);
  });
});

describe('quotations', () => {
  const long = Array.from({ length: 26 }, (_, index) => `word${index}`).join(' ');
  const told = (text: string) => toldBy(checkQuotations, rewritten(text));

  it.each(['“%”', '"%"', '«%»', '„%“'])('are too long after 25 words: %s', (marks) => {
    expect(told(`She said: ${marks.replace('%', long)}`)).toHaveLength(1);
    expect(told(`She said: ${marks.replace('%', long.replace('word0 ', ''))}`)).toEqual([]);
  });

  it('are not made by apostrophes', () => {
    expect(told(`The ship's ${long} crew's`)).toEqual([]);
  });
});

describe('reading ease', () => {
  it('is that of Flesch', () => {
    expect(readingEase('The cat sat on the mat.')).toBeCloseTo(116.1, 0);
    expect(
      readingEase('The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'),
    ).toBeCloseTo(37.5, -1);
  });

  it('counts sentences, not the dots of abbreviations', () => {
    const one = readingEase('The mayor of St. petersburg came to see us on the quay.');
    expect(one).toBe(readingEase('The mayor of St petersburg came to see us on the quay.'));
  });
});

describe('counting words', () => {
  it('counts what stands between spaces, dashes aside', () => {
    expect(countWords('Moscow’s line – so far – is well-known.', 'en')).toBe(6);
  });

  it('counts words where a language has no spaces', () => {
    expect(countWords('伊朗和俄罗斯签署了条约。', 'zh')).toBeGreaterThan(4);
  });
});
