import type { Lexicon, Sense } from './lexicon.ts';
import type { Candidate } from './match.ts';

/**
 * Pages in a Latin-script language that has no names of its own (Polish, Italian, Swedish …) are read with these: names
 * that many languages share, and what they call the countries. The tag is BCP 47's for “undetermined”.
 */
const otherLatin = 'und';

/** Their short names are everybody's: NATO, IRGC, Iran. Those of other languages are not: AB, BAE, Umman's “Çin”. */
const international = 'en';
const shortest = 5;

/** The language to read a page with, of those that the lexicon has names in. */
export function readingLanguage({ table }: Lexicon, language: string | undefined): string | undefined {
  const read = language && !table.languages.includes(language) ? otherLatin : language;
  return table.languages.includes(read ?? '') ? read : undefined;
}

/**
 * Does a sense count on a page in `language`? Weak names do in their own language only. Strong names in Latin script do
 * everywhere, unless they are acronyms or short: German papers write “Axis of Resistance”. In other alphabets they count
 * where they cannot be taken for the page's own words: Persian's “روسیه” (Russia) is an Arabic adjective. And a page's own language decides on its own names: English
 * doubts about “Iskander” hold on an English page, however sure French is of them.
 */
export function isSpoken(
  { table }: Lexicon,
  text: string,
  { start, end, senses }: Candidate,
  sense: Sense,
  language: string | undefined,
): boolean {
  const spoken = table.languages[sense.language];
  if (language === undefined || spoken === language) return true;
  if (sense.strength !== 'strong') return false;
  if (text.charCodeAt(start) > lastLatin)
    return !sharedAlphabets.some((group) => group.includes(spoken ?? '') && group.includes(language));
  const isShort = end - start < shortest || (sense.caseRule === 'exact' && sense.spelling < 0);
  if (spoken === otherLatin || (isShort && spoken !== international)) return false;
  return !senses.some((own) => own.target === sense.target && table.languages[own.language] === language);
}

/** Languages that read each other's letters. */
const sharedAlphabets = ['ru uk', 'ar fa', 'ja zh'];

/** U+024F, the last of Latin Extended-B. */
const lastLatin = 0x24f;
