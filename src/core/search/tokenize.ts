import { bridgesOf } from './bridge-words.ts';
import { likeWords } from './like-words.ts';
import { foldRun, piecesOf, scanWords, withoutApostrophes } from './scan-words.ts';
import { stopWords } from './stop-words.ts';

/** What the index knows a word by. */
export interface Term {
  /** Folded and stemmed. */
  term: string;
  /** Folded only: what prefixes and corrections are compared with. Empty where it is no word of its own. */
  surface: string;
  /** A piece of a compound that is also there as a whole (`su`, `35` of `su-35`): weaker evidence. */
  part: boolean;
}

/** A word of a text with its UTF-16 offsets; stop words have no terms. */
export interface Token {
  start: number;
  end: number;
  terms: readonly Term[];
}

export interface Tokenizer {
  tokens(text: string): Token[];
  /** The terms of English words that say nearly the same as a word, be it English or of another language. */
  alike(word: Pick<Term, 'term' | 'surface'>): readonly string[];
}

/** How many different words are remembered: enough for every common word, bounded for every import. */
const memorySize = 50_000;

/**
 * Cut texts into words, the same way for indexing and for queries. `stem` is called with folded ASCII words only.
 * `su-35`, `su35` and `su 35` find each other; Han and Hiragana become overlapping pairs (Lucene's CJKBigramFilter).
 */
export function createTokenizer(stem: (word: string) => string): Tokenizer {
  const memory = new Map<string, readonly Term[]>();
  const termsOf = (run: string): readonly Term[] => {
    const known = memory.get(run);
    if (known) return known;
    if (memory.size >= memorySize) memory.clear();
    const terms = analyse(run, stem);
    memory.set(run, terms);
    return terms;
  };
  const stemOf = remembered((word) => stemmed(word, stem));
  return {
    alike({ term, surface }) {
      return likeWords(term, stemOf) ?? bridgesOf(surface).map(stemOf);
    },
    tokens(text) {
      const tokens: Token[] = [];
      scanWords(text, (start, end, kind) => {
        if (kind === 'word') tokens.push({ start, end, terms: termsOf(text.slice(start, end)) });
        else pushPairs(tokens, text, start, end);
      });
      return tokens;
    },
  };
}

/** For the words of tables, of which there are some hundreds. */
function remembered(stem: (word: string) => string): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
}

function analyse(run: string, stem: (word: string) => string): readonly Term[] {
  const pieces = piecesOf(withoutApostrophes(foldRun(run)));
  const simple = (word: string, part = false): Term => ({ term: stemmed(word, stem), surface: word, part });
  if (pieces.length === 1) return withoutStopWords([simple(pieces[0] ?? '')]);
  const whole = pieces.join('');
  const areWords = pieces.every((piece) => piece.length > 3 && !/\d/.test(piece));
  // Joined, "cease-fire" is found as "ceasefire"; but nobody should be corrected to "russiairan".
  return [
    { term: stemmed(whole, stem), surface: areWords ? '' : whole, part: false },
    ...withoutStopWords(pieces.map((piece) => simple(piece, !areWords))),
  ];
}

function stemmed(word: string, stem: (word: string) => string): string {
  return /^[a-z]{2,}$/.test(word) ? stem(word) : word;
}

function withoutStopWords(terms: Term[]): Term[] {
  return terms.filter(({ surface }) => !stopWords.has(surface));
}

function pushPairs(tokens: Token[], text: string, start: number, end: number): void {
  const last = Math.max(start, end - 2);
  for (let at = start; at <= last; at++) {
    const pairEnd = Math.min(end, at + 2);
    const pair = foldRun(text.slice(at, pairEnd));
    tokens.push({ start: at, end: pairEnd, terms: [{ term: pair, surface: pair, part: false }] });
  }
}
