import { idf, saturation } from '../search/bm25.ts';
import type { Tokenizer } from '../search/tokenize.ts';

/** A text's terms with their frequencies, and its length in words. */
export interface Bag {
  terms: ReadonlyMap<string, number>;
  length: number;
}

/** How one text answers a sentence. */
export interface ContextMatch {
  /** BM25 of the sentence's words. */
  score: number;
  /** The shared words with what each says, the most telling first. */
  terms: Map<string, number>;
}

export function bagOf(text: string, tokenizer: Tokenizer): Bag {
  const terms = new Map<string, number>();
  let length = 0;
  for (const token of tokenizer.tokens(text)) {
    if (token.terms.length > 0) length++;
    for (const { term, part } of token.terms) if (!part) terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  return { terms, length };
}

/**
 * BM25 of a sentence over a few texts, with the texts themselves as the collection: what all of a topic's passages say
 * does not tell them apart. `ignored` holds the topic's own names.
 */
export function matchContext(
  sentence: ReadonlySet<string>,
  bags: readonly Bag[],
  ignored: ReadonlySet<string>,
): ContextMatch[] {
  const average = bags.reduce((sum, { length }) => sum + length, 0) / Math.max(1, bags.length);
  const telling = [...sentence].filter((term) => !ignored.has(term));
  const weightOf = new Map(
    telling.map((term) => [term, idf(bags.filter(({ terms }) => terms.has(term)).length, bags.length)]),
  );
  return bags.map(({ terms, length }) => {
    const found = telling.flatMap((term): [string, number][] => {
      const frequency = terms.get(term) ?? 0;
      return frequency === 0
        ? []
        : [[term, (weightOf.get(term) ?? 0) * saturation(frequency, length, average)]];
    });
    found.sort((one, other) => other[1] - one[1]);
    return { score: found.reduce((sum, [, value]) => sum + value, 0), terms: new Map(found) };
  });
}
