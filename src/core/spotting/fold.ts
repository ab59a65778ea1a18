/**
 * One code unit, folded: what two spellings of a name have in common. Case, accents, width, the letter variants of
 * Arabic and Persian, digits, dashes, quotes and spaces fold together; marks that are not letters vanish.
 * Sources: Unicode NFKD; Lucene's ArabicNormalizer and PersianNormalizer for the letters listed below.
 */

import { type UnitClass, unitClass } from './unit-class.ts';

/** The unit vanishes: combining marks, soft hyphens, vowel points, direction marks. */
export const vanishes = -1;

const space = 0x20;
const singles = new Map<number, number>();
function fold(from: string, to: string): void {
  for (const unit of from) singles.set(unit.charCodeAt(0), to.charCodeAt(0));
}
fold('\u2018\u2019\u201b\u02bc\u02b9\u2032\u0060\u00b4\u05f3\u02bb', "'");
fold('\u201c\u201d\u201e\u05f4\u2033', '"');
// Dashes, the zero-width non-joiner (where a space may stand as well) and every kind of space.
fold(
  '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u05be\u200c\u00a0\u202f\u2009\u200a\u2007\u2060\t\n\r\f\v\u3000',
  ' ',
);
// Dots and signs between the parts of foreign names in Chinese and Japanese.
fold('\u00b7\u30fb\uff65\u2022\u2027\u22c5\uff1d\u30a0', '\u00b7');
fold('\u0649\u06cc\u0626\u06d2', '\u064a'); // alef maksura, Farsi yeh, yeh with hamza
fold('\u06a9\u06aa', '\u0643'); // keheh
fold('\u0629\u06c0\u06d5\u06c1\u06be', '\u0647'); // teh marbuta and variants of heh
fold('\u0622\u0623\u0625\u0671', '\u0627'); // alef with madda or hamza
fold('\u0624', '\u0648'); // waw with hamza
for (let digit = 0; digit <= 9; digit++) {
  fold(String.fromCharCode(0x660 + digit, 0x6f0 + digit), String(digit)); // Arabic-Indic, Persian
}
fold('ıİ', 'i');
fold('łŁ', 'l');
fold('øØ', 'o');
fold('đĐðÐ', 'd');
fold('ё', 'е');
fold('Ё', 'е');
fold('ґҐ', 'г');

const tatweel = '\u0640';
/** Combining marks; soft hyphen, tatweel and other signs that only direct the layout (general category Cf). */
const marks = /^(?:\p{M}|\p{Cf}|\u0640)$/u;
/** й, ї and their like are letters of their own, not accented ones. */
const keptWhole = /[йїўЙЇЎ]/;

/** The folded unit, or `vanishes`. Surrogates are left as they are. */
export function foldUnit(unit: number): number {
  const single = singles.get(unit);
  if (single !== undefined) return single;
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  if (isHan(unit) || (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0xd800 && unit <= 0xdfff)) return unit;
  const char = String.fromCharCode(unit);
  if (marks.test(char)) return vanishes;
  if (/\s/.test(char)) return space;
  if (keptWhole.test(char)) return char.toLowerCase().charCodeAt(0);
  if (unit >= 0x3040 && unit <= 0x30ff) return unit; // Kana: the voiced sound marks distinguish words.
  const base = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (base === tatweel) return vanishes; // Presentation forms of vowel points.
  // What falls apart into several letters (ß, ligatures) stays whole: offsets must not shift.
  const folded = base.length === 1 ? base.charCodeAt(0) : char.toLowerCase().charCodeAt(0);
  // The presentation form of a vowel point stands on a tatweel, which vanishes as well.
  if (marks.test(String.fromCharCode(folded))) return vanishes;
  return singles.get(folded) ?? folded;
}

const wordUnit = /^[\p{L}\p{N}]$/u;

export function classOf(unit: number): UnitClass {
  if (unit < 0x80) {
    const isWord =
      (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
    return isWord ? unitClass.word : unitClass.gap;
  }
  if (isHan(unit) || (unit >= 0x3040 && unit <= 0x309f) || unit === 0x3005) return unitClass.open;
  if ((unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc) return unitClass.katakana;
  if (unit >= 0xd800 && unit <= 0xdfff) return unitClass.gap;
  const char = String.fromCharCode(unit);
  if (foldUnit(unit) === vanishes) return unitClass.vanishing;
  return wordUnit.test(char) ? unitClass.word : unitClass.gap;
}

function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

/** What has been folded: names have few different units, and most take several regular expressions each. */
const foldedUnits = new Map<number, number>();

/** A whole text folded, for building lexicons and comparing small texts; runs of spaces become one. */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const written = text.charCodeAt(index);
    const unit = foldedUnits.get(written) ?? foldUnit(written);
    foldedUnits.set(written, unit);
    if (unit === vanishes || (unit === space && folded.endsWith(' '))) continue;
    folded += String.fromCharCode(unit);
  }
  return folded.trim();
}
