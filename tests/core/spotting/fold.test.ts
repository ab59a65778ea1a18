import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, foldText, foldUnit, vanishes } from '../../../src/core/spotting/fold.ts';
import { unitClass } from '../../../src/core/spotting/unit-class.ts';

describe('two spellings of a name', () => {
  it.each([
    ['case', 'TEHRAN', 'Tehran'],
    ['accents', 'Türkiye', 'Turkiye'],
    ['composed and decomposed accents', 'Erdog\u0306an', 'Erdoğan'],
    ['the dotless i of Turkish', 'İran', 'ıran'],
    ['letters with strokes', 'Łódź', 'Lodz'],
    ['full-width forms', 'ＩＡＥＡ', 'IAEA'],
    ['hyphens and dashes', 'Rasht‑Astara', 'Rasht–Astara'],
    ['a hyphen and a space', 'S-400', 'S 400'],
    ['kinds of spaces', 'Saudi\u00a0Arabia', 'Saudi\u202fArabia'],
    ['runs of spaces', 'Saudi \n\t Arabia', 'Saudi Arabia'],
    ['apostrophes', 'Ansar’ullah', "Ansar'ullah"],
    ['quotes', '“Hezbollah”', '"Hezbollah"'],
    ['soft hyphens', 'Pezesh\u00adkian', 'Pezeshkian'],
    ['zero-width characters', '\ufeffIr\u200ban\u200e', 'Iran'],
    ['ё and е', 'Пётр', 'Петр'],
    ['Arabic and Persian yeh and kaf', 'کی', 'كي'],
    ['alef with and without hamza', 'أإآا', 'اااا'],
    ['teh marbuta and heh', 'القوة', 'القوه'],
    ['vowel points and tatweel', 'إِيـــرَان', 'ايران'],
    ['vowel points in their presentation forms', 'إ\ufe7bيران', 'ايران'],
    ['points of Hebrew', 'אִירָאן', 'איראן'],
    ['Arabic-Indic, Persian and ASCII digits', '٢٢٣١ ۲۲۳۱', '2231 2231'],
    ['the middle dots of foreign names in Chinese', '弗拉基米尔·普京', '弗拉基米尔・普京'],
  ])('fold together when they differ in %s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['й and и are letters apart', 'йод', 'иод'],
    ['ї and і are letters apart', 'їх', 'іх'],
    ['voiced kana are other sounds', 'ガ', 'カ'],
    ['ß is not s', 'Preuße', 'Preuse'],
  ])('stay apart where %s', (_, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });
});

describe('folding a unit', () => {
  it('never takes more or less than one unit, so that offsets hold', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
    const outside = units.filter((unit) => {
      const folded = foldUnit(unit);
      return folded !== vanishes && !(folded >= 0 && folded <= 0xffff);
    });
    expect(outside).toEqual([]);
  });

  it('is done after once, whichever unit it is', () => {
    const units = Array.from({ length: 0x1_0000 }, (_, unit) => unit);
    const unfinished = units.filter((unit) => {
      const folded = foldUnit(unit);
      return folded !== vanishes && foldUnit(folded) !== folded;
    });
    expect(unfinished.map((unit) => unit.toString(16))).toEqual([]);
  });

  it('is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('the class of a character', () => {
  it.each([
    ['a', 'word'],
    ['9', 'word'],
    ['ж', 'word'],
    ['پ', 'word'],
    ['א', 'word'],
    ['한', 'word'],
    [' ', 'gap'],
    ['-', 'gap'],
    ['’', 'gap'],
    ['_', 'gap'],
    ['\u200c', 'gap'],
    ['・', 'gap'],
    ['ロ', 'katakana'],
    ['ー', 'katakana'],
    ['の', 'open'],
    ['俄', 'open'],
    ['\u00ad', 'vanishing'],
    ['\u0301', 'vanishing'],
    ['\u064e', 'vanishing'],
    ['\ud83d', 'gap'],
  ] as const)('is for %j: %s', (char, name) => {
    expect(classOf(char.charCodeAt(0))).toBe(unitClass[name]);
  });
});
