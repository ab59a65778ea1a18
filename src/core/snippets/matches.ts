import type { TextRange } from '../briefing.ts';
import type { Tokenizer } from '../search/tokenize.ts';
import { initialsOfForms } from '../search/word-forms.ts';

/** A word of a text that the query or the sentence has too. */
export interface Match {
  range: TextRange;
  term: string;
}

/**
 * What lies between two spaces: in the first group, a word of plain letters that has only common punctuation around it,
 * as nearly all have. Found by the browser's own engine: a walk letter by letter and the stemming of every word are what
 * a cold worker, whose code is not yet optimised, would spend most of its time on.
 */
const betweenSpaces = /(?<!\S)[("“‘«[]*([A-Za-z]+)[)"”’»\].,;:!?]*(?!\S)|\S+/g;

/** The words of `text` that are among `terms`, in order; ranges are whole words in logical order, whatever the script. */
export function matchesIn(text: string, terms: ReadonlySet<string>, tokenizer: Tokenizer): Match[] {
  const initials = new Set([...terms].flatMap((term) => initialsOfForms(term)));
  const matches: Match[] = [];
  const look = (start: number, end: number) => {
    for (const token of tokenizer.tokens(text.slice(start, end))) {
      const match = token.terms.find(({ term }) => terms.has(term));
      if (match) matches.push({ range: [start + token.start, start + token.end], term: match.term });
    }
  };
  for (const { 0: run, 1: plain, index } of text.matchAll(betweenSpaces)) {
    if (plain === undefined) look(index, index + run.length);
    // Stems keep their first letter, and most forms of a word do. Small letters differ from capitals by one bit.
    else if (initials.has(plain.charCodeAt(0) | 0x20)) {
      const start = index + run.indexOf(plain);
      look(start, start + plain.length);
    }
  }
  return matches;
}

/** Ranges in order without overlaps: pairs of Han signs that share a sign become one. */
export function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
