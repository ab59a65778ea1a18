import { idf, saturation } from '../search/bm25.ts';
import { withoutElisions } from '../search/elisions.ts';
import { type Term, type Tokenizer, type WantedTerms, wantedTerms } from '../search/tokenize.ts';

/** Terms of a text with their frequencies, and its length in UTF-16 units. */
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

/** All terms of a text, or only the wanted ones, pieces of compounds left out. */
export function bagOf(text: string, tokenizer: Tokenizer, wanted?: WantedTerms): Bag {
  const terms = new Map<string, number>();
  for (const token of wanted ? tokenizer.wanted(text, wanted) : tokenizer.tokens(text)) {
    for (const { term, part } of token.terms) if (!part) terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  return { terms, length: text.length };
}

/** A term of the sentence, and those that say nearly the same. */
export interface AskedTerm {
  term: string;
  alike: readonly string[];
}

/** What a word that says nearly the same as the sentence's own is worth: more where no text has that, as in translation. */
const alikeShare = { known: 0.5, unknown: 0.8 } as const;

/** The terms of a sentence, each once; `ignored` holds the topic's own names. */
export function askedTerms(
  sentence: string,
  ignored: ReadonlySet<string>,
  tokenizer: Tokenizer,
): AskedTerm[] {
  const own = new Map<string, Term>();
  for (const { terms } of tokenizer.tokens(withoutElisions(sentence)))
    for (const term of terms) if (!term.part && !own.has(term.term)) own.set(term.term, term);
  return [...own.values()]
    .filter(({ term }) => !ignored.has(term))
    .map((term) => ({
      term: term.term,
      alike: tokenizer.alike(term).filter((other) => !own.has(other) && !ignored.has(other)),
    }));
}

/** What has to be counted in a text to match it with a sentence: nothing else of it matters then. */
export function termsToCount(asked: readonly AskedTerm[]): WantedTerms {
  return wantedTerms(asked.flatMap(({ term, alike }) => [term, ...alike]));
}

/**
 * BM25 of a sentence over a few texts, with the texts themselves as the collection: what all of a topic's passages say
 * does not tell them apart. A word that says nearly the same counts less, and only where the sentence's own is missing.
 */
export function matchContext(asked: readonly AskedTerm[], bags: readonly Bag[]): ContextMatch[] {
  const average = bags.reduce((sum, { length }) => sum + length, 0) / Math.max(1, bags.length);
  const known = new Set(
    asked.map(({ term }) => term).filter((term) => bags.some(({ terms }) => terms.has(term))),
  );
  const weights = new Map<string, number>();
  const weightOf = (term: string) => {
    const known = weights.get(term);
    if (known !== undefined) return known;
    const weight = idf(bags.filter(({ terms }) => terms.has(term)).length, bags.length);
    weights.set(term, weight);
    return weight;
  };
  return bags.map(({ terms, length }) => {
    const worthOf = (term: string, share: number): [string, number][] => {
      const frequency = terms.get(term) ?? 0;
      return frequency === 0 ? [] : [[term, share * weightOf(term) * saturation(frequency, length, average)]];
    };
    const found = asked.flatMap(({ term, alike }) => {
      const own = worthOf(term, 1);
      const share = known.has(term) ? alikeShare.known : alikeShare.unknown;
      return own.length > 0 ? own : alike.flatMap((other) => worthOf(other, share)).slice(0, 1);
    });
    found.sort((one, other) => other[1] - one[1]);
    return { score: found.reduce((sum, [, value]) => sum + value, 0), terms: new Map(found) };
  });
}
