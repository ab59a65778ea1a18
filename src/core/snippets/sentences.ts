import type { TextRange } from '../briefing.ts';
import type { Token } from '../search/tokenize.ts';

/** Ends of sentences that need a space behind them, with the quotes and brackets that close there too. */
const spacedEnd = /[.!?…؟۔।]["'”’»)\]]*(?=\s)/g;
/** Ends of sentences in scripts without spaces. */
const openEnd = /[。！？｡]+[」』”’）]*/g;
/** Words whose full stop ends no sentence when more follows. */
const abbreviations = new Set(
  'Mr Mrs Ms Dr Prof Gen Col Lt Adm Sen Rep St No Nos vs cf ca approx Art vol pp'.split(' '),
);

/**
 * The sentences of a text as UTF-16 ranges without the spaces around them. A sentence ends behind a full stop that is
 * followed by a space and by no small letter, abbreviations and initials apart. Not Intl.Segmenter: loading its rules
 * took a cold worker 30 to 190 ms (Chromium 156, 2-core machine), three times as long as the rest of the answer, and
 * browsers differ in them.
 */
export function sentencesOf(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const end of endsOf(text)) {
    pushTrimmed(ranges, text, start, end);
    start = end;
  }
  pushTrimmed(ranges, text, start, text.length);
  return ranges;
}

/** The terms that each of a text's sentences has of some of its words, which are in order. */
export function termsOfSentences(sentences: readonly TextRange[], tokens: readonly Token[]): Set<string>[] {
  const found = sentences.map(() => new Set<string>());
  let place = 0;
  for (const { start, terms } of tokens) {
    while (place < sentences.length - 1 && start >= (sentences[place]?.[1] ?? 0)) place++;
    for (const { term } of terms) found[place]?.add(term);
  }
  return found;
}

function endsOf(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(spacedEnd)) {
    const end = match.index + match[0].length;
    if (!goesOn(text, end) && !isAbbreviation(text, match.index)) ends.push(end);
  }
  for (const match of text.matchAll(openEnd)) ends.push(match.index + match[0].length);
  return ends.sort((one, other) => one - other);
}

/** Does a small letter follow? */
function goesOn(text: string, end: number): boolean {
  const next = text
    .slice(end, end + 8)
    .trimStart()
    .charAt(0);
  return next !== next.toUpperCase();
}

/** Does the full stop at `stop` belong to a title (`Mr.`), an initial (`V.`) or letters with stops (`U.S.`, `e.g.`)? */
function isAbbreviation(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false;
  const before = text.slice(Math.max(0, stop - 12), stop);
  const word = /[^\s("“'‘]*$/.exec(before)?.[0] ?? '';
  const isInitial = word.length === 1 && word !== word.toLowerCase();
  return (
    isInitial ||
    abbreviations.has(word) ||
    (word.includes('.') && word.split('.').every((part) => part.length === 1))
  );
}

function pushTrimmed(ranges: TextRange[], text: string, start: number, end: number): void {
  const sentence = text.slice(start, end);
  const from = start + sentence.length - sentence.trimStart().length;
  const to = start + sentence.trimEnd().length;
  if (to > from) ranges.push([from, to]);
}
