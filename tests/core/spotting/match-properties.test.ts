import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/spotting/fold.ts';
import { findCues, findMatches } from '../../../src/core/spotting/match.ts';
import { blockOf, resolve } from '../../../src/core/spotting/resolve.ts';
import { counting, lexiconOf } from './support.ts';

const names = [
  'Iran',
  'Islamic Republic of Iran',
  'S-400',
  'Росатом',
  'إيران',
  'איראן',
  '俄罗斯',
  'ロシア',
  'OPEC+',
];
const lexicon = lexiconOf({
  en: { first: names, decoys: ['Iran Air'] },
  ru: {
    second: [
      { text: 'Россия', form: 'Росси|я|и' },
      { text: 'удары хуситов', form: 'удар* хуситов*' },
    ],
  },
  fa: { third: [{ text: 'نیروی\u200cقدس', strength: 'weak', near: ['سپاه'] }] },
});

/** Any text at all: lone surrogates, marks, controls, and now and then a name or a part of one. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(...names, 'Iran Air', 'Росси', 'удар', 'نیروی', ' ', '\u00ad', '\u200c', '\u0301'),
    ),
  )
  .map((parts) => parts.join(''));

/** Text in which no name can hide: nothing but gaps and words of one letter each. */
const filler = fc
  .array(fc.constantFrom('q ', 'w, ', '— ', '\n', '\u00a0', '😀 ', '“', '… ', '7; '))
  .map((parts) => ` ${parts.join('')} `);

describe('matching', () => {
  it('never fails on any text, and its spans lie within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of [...findMatches(lexicon, text).names, ...findCues(lexicon, text)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds a name exactly where it stands in the original text', () => {
    fc.assert(
      fc.property(filler, fc.constantFrom(...names), filler, (before, name, after) => {
        const spans = findMatches(lexicon, before + name + after).names;
        expect(spans).toContainEqual(
          expect.objectContaining({ start: before.length, end: before.length + name.length }),
        );
      }),
    );
  });

  it('finds nothing in text without names', () => {
    fc.assert(
      fc.property(filler, (text) => {
        expect(findMatches(lexicon, text).names).toEqual([]);
      }),
    );
  });

  it('resolves to mentions in order that do not overlap', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, onTopic) => {
        const mentions = resolve(lexicon, blockOf(lexicon, text), {
          named: new Set([0, 2]),
          onTopic,
        });
        let last = 0;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the work of matching', () => {
  it.each([
    ['names one after the other', 'Islamic Republic of Iran '],
    ['beginnings of names', 'Islamic Republic of '],
    ['one endless word', 'Росатом'],
    ['nothing but spaces in a name', 'Islamic                                '],
    ['Han', '俄罗'],
    ['Arabic prefixes', 'وبال'],
    ['words that may inflect', 'удар хуситов'],
    ['marks on one letter', '\u0301\u0301\u0301\u0301'],
  ])('grows with the text, not faster: %s', (_, part) => {
    const short = stepsFor(part.repeat(200));
    const long = stepsFor(part.repeat(2_000));
    expect(long).toBeLessThan(short * 11);
  });
});

/** How many characters the matcher looks at, repeats included. */
function stepsFor(text: string): number {
  const counted = counting(lexicon);
  findMatches(counted.lexicon, text);
  return counted.steps();
}

describe('a lexicon of any names', () => {
  /** Names that share beginnings, ends and whole words, as families and their members do. */
  const anyNames = fc.uniqueArray(
    fc
      .array(fc.constantFrom('a', 'ab', 'abc', 'b', 'ba', 'ж', 'жа', 'Z'), { minLength: 1, maxLength: 4 })
      .chain((parts) => fc.constantFrom(' ', '', '-').map((joint) => parts.join(joint))),
    { minLength: 1, maxLength: 40 },
  );

  it('finds each of them in its own text, with its own topic, and none in another’s', () => {
    fc.assert(
      fc.property(anyNames, (texts) => {
        const byTopic = lexiconOf({ en: Object.fromEntries(texts.map((text, id) => [`t${id}`, [text]])) });
        texts.forEach((text, id) => {
          const whole = findMatches(byTopic, text)
            .names.filter(({ start, end }) => start === 0 && end === text.length)
            .flatMap(({ senses }) => senses.map(({ target }) => byTopic.table.topics[target]?.[0]));
          const same = texts.flatMap((other, index) => (isSame(text, other) ? [`t${index}`] : []));
          expect(whole).toContain(`t${id}`);
          expect(same).toEqual(expect.arrayContaining(whole));
        });
      }),
      { numRuns: 60 },
    );
  });
});

/** Hyphens are spaces; `Z` is spelled exactly, all others in any case. */
function isSame(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}
