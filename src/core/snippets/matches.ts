import type { TextRange } from '../briefing.ts';
import { plainInitial, scanWords } from '../search/scan-words.ts';
import type { Tokenizer } from '../search/tokenize.ts';

/** A word of a text that the query or the sentence has too. */
export interface Match {
  range: TextRange;
  term: string;
}

/** The words of `text` that are among `terms`, in order; ranges are whole words in logical order, whatever the script. */
export function matchesIn(text: string, terms: ReadonlySet<string>, tokenizer: Tokenizer): Match[] {
  const initials = new Set(Array.from(terms, (term) => term.charCodeAt(0)));
  const matches: Match[] = [];
  scanWords(text, (start, end, kind) => {
    const initial = kind === 'word' ? plainInitial(text, start, end) : undefined;
    // Stemming every word of every excerpt is what a cold worker would spend most of its time on.
    if (initial !== undefined && !initials.has(initial)) return;
    for (const token of tokenizer.tokens(text.slice(start, end))) {
      const match = token.terms.find(({ term }) => terms.has(term));
      if (match) matches.push({ range: [start + token.start, start + token.end], term: match.term });
    }
  });
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
