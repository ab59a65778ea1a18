import type { TextRange } from '../briefing.ts';
import type { Token } from '../search/tokenize.ts';

/** A word of a text that the query or the sentence has too. */
export interface Match {
  range: TextRange;
  term: string;
}

/** Those of a text's words that have one of the terms, in order; ranges are whole words in logical order, whatever the script. */
export function matchesAmong(tokens: readonly Token[], among: ReadonlySet<string>): Match[] {
  return tokens.flatMap(({ start, end, terms }): Match[] => {
    const match = terms.find(({ term }) => among.has(term));
    return match ? [{ range: [start, end], term: match.term }] : [];
  });
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
