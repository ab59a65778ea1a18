import type { TextRange } from '../briefing.ts';

/** Words whose full stop ends no sentence when more follows. */
const abbreviations =
  /(?:^|[\s(“"'])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Adm|Sen|Rep|St|No|Nos|vs|cf|ca|approx|Art|vol|pp|e\.g|i\.e|(?:\p{L}\.)+\p{L})\.\s*$/u;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a text as UTF-16 ranges without the spaces around them. Boundaries are Unicode's (UAX 29, through
 * Intl.Segmenter), less those behind abbreviations and initials.
 */
export function sentencesOf(text: string, language = 'en'): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && abbreviations.test(text.slice(start, end))) continue;
    pushTrimmed(ranges, text, start, end);
    start = end;
  }
  return ranges;
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

function pushTrimmed(ranges: TextRange[], text: string, start: number, end: number): void {
  const sentence = text.slice(start, end);
  const from = start + sentence.length - sentence.trimStart().length;
  const to = start + sentence.trimEnd().length;
  if (to > from) ranges.push([from, to]);
}
