import { monthNamed } from '../ranking/month-names.ts';
import { glossesOf } from './glossary.ts';
import { romanised } from './romanise.ts';
import { foldRun, piecesOf, scanWords, withoutApostrophes } from './scan-words.ts';
import { stopWords } from './stop-words.ts';
import { type Asking, synonymsOf } from './synonyms.ts';
import { beginningsOf } from './word-forms.ts';

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

/** Terms to look for in texts; made once for many texts. */
export interface WantedTerms {
  terms: ReadonlySet<string>;
  /** Finds the runs between spaces that may have one of them; the first group holds a plain word without what surrounds it. */
  runs: RegExp;
}

export interface Tokenizer {
  tokens(text: string): Token[];
  /** The words of a text that have a wanted term, in order. */
  wanted(text: string, wanted: WantedTerms): Token[];
  /** The terms of English words that say nearly the same as a word, be it English or of another language. */
  alike(word: Pick<Term, 'term' | 'surface'>, asking?: Asking): readonly string[];
  /** The terms of what a word of another language is in English; none for what is no general word of the news. */
  english(word: Pick<Term, 'surface'>): readonly string[];
}

/**
 * A plain word, or a number, with only common punctuation around it, as nearly all are, is passed over by its first two
 * letters: stems keep them, and so do most forms of a word. Found by the browser's own engine, because a walk letter by letter
 * and the stemming of every word are what a cold worker, whose code is not yet optimised, would spend most of its time on.
 */
export function wantedTerms(terms: Iterable<string>): WantedTerms {
  const all = new Set(terms);
  const beginnings = [...new Set([...all].flatMap((term) => beginningsOf(term)))];
  const words = beginnings.filter((beginning) => /^[a-z]+$/.test(beginning)).map(inAnyCase);
  const numbers = beginnings.filter((beginning) => /^\d+$/.test(beginning));
  const begun = [
    ...(words.length > 0 ? [`(?:${words.join('|')})[A-Za-z]*(?:['\u2019]s)?`] : []),
    ...(numbers.length > 0 ? [`(?:${numbers.join('|')})\\d*`] : []),
  ].join('|');
  const wanted = begun ? `${opening}(${begun})${closing}|` : '';
  return { terms: all, runs: new RegExp(`(?<!\\S)(?:${wanted}(?!${opening}${plain}${closing})\\S+)`, 'g') };
}

function inAnyCase(letters: string): string {
  return letters.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const opening = '[("\u201c\u2018\u00ab[]*';
const closing = '[)"\u201d\u00bb\\].,;:!?]*(?!\\S)';
const plain = "(?:[A-Za-z]+(?:['\u2019]s)?|\\d+)";

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
  const englishOf = remembered((surface) => {
    const known = glossesOf(surface);
    // A number is the same in figures and in words.
    if (known.length > 0)
      return known
        .map(stemOf)
        .flatMap((word) => [word, ...(/^\d/.test(word) ? (synonymsOf(word, stemOf, 'query') ?? []) : [])]);
    const month = monthNamed(surface);
    return (month ? [month] : romanised(surface)).map(stemOf);
  });
  return {
    alike: ({ term, surface }, asking = 'query') => synonymsOf(term, stemOf, asking) ?? englishOf(surface),
    english: ({ surface }) => englishOf(surface),
    tokens(text) {
      const tokens: Token[] = [];
      scanWords(text, (start, end, kind) => {
        if (kind === 'open') pushPairs(tokens, text, start, end);
        else tokens.push({ start, end, terms: termsOf(text.slice(start, end)) });
      });
      return tokens;
    },
    wanted(text, { terms, runs }) {
      const found: Token[] = [];
      for (const { 0: run, 1: plainRun, index } of text.matchAll(runs)) {
        if (plainRun !== undefined) {
          const start = index + run.indexOf(plainRun);
          found.push({ start, end: start + plainRun.length, terms: termsOf(plainRun) });
          continue;
        }
        scanWords(run, (start, end, kind) => {
          if (kind === 'open') pushPairs(found, text, index + start, index + end);
          else found.push({ start: index + start, end: index + end, terms: termsOf(run.slice(start, end)) });
        });
      }
      return found.filter((token) => token.terms.some(({ term }) => terms.has(term)));
    },
  };
}

/** What is found out about a word is kept for the next sentence that has it. */
function remembered<T>(find: (word: string) => T): (word: string) => T {
  const found = new Map<string, T>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    if (found.size >= memorySize) found.clear();
    const value = find(word);
    found.set(word, value);
    return value;
  };
}

function analyse(run: string, stem: (word: string) => string): readonly Term[] {
  if (/^[A-Za-z]+$/.test(run)) {
    const surface = run.toLowerCase();
    return stopWords.has(surface) ? [] : [{ term: stemmed(surface, stem), surface, part: false }];
  }
  const folded = withoutApostrophes(foldRun(run));
  const pieces = piecesOf(folded);
  const simple = (word: string, part = false): Term => ({ term: stemmed(word, stem), surface: word, part });
  if (pieces.length === 1) return withoutStopWords([simple(pieces[0] ?? '')]);
  const whole = pieces.join('');
  if (decimal.test(folded)) return decimalTerms(whole, pieces[0] ?? '', simple);
  const areWords = pieces.every((piece) => piece.length > 3 && !/\d/.test(piece));
  // Joined, "cease-fire" is found as "ceasefire"; but nobody should be corrected to "russiairan".
  return [
    { term: stemmed(whole, stem), surface: areWords ? '' : whole, part: false },
    ...withoutStopWords(pieces.map((piece) => simple(piece, !areWords))),
  ];
}

/** "119.50" and "44,1", but not "17.01.2025" nor what parts thousands, which is gone by now. */
const decimal = /^\d+[.,\u066b]\d{1,2}$/;

/** Who writes "119" may mean 119.50; nobody means it by "50", and "3" means something else than 3.67. */
function decimalTerms(whole: string, integer: string, simple: (word: string) => Term): Term[] {
  return integer.length > 1 ? [simple(whole), simple(integer)] : [simple(whole)];
}

function stemmed(word: string, stem: (word: string) => string): string {
  return /^[a-z]{2,}$/.test(word) ? stem(word) : word;
}

function withoutStopWords(terms: Term[]): Term[] {
  return terms.filter(({ surface }) => !stopWords.has(surface));
}

function pushPairs(tokens: Token[], text: string, start: number, end: number): void {
  pairsOf(text.slice(start, end)).forEach((term, place) => {
    tokens.push({ start: start + place, end: Math.min(end, start + place + 2), terms: [term] });
  });
}

/** Each sign of a run with the next; a single sign by itself. */
function pairsOf(run: string): Term[] {
  return Array.from({ length: Math.max(1, run.length - 1) }, (_, at) => {
    const pair = foldRun(run.slice(at, at + 2));
    return { term: pair, surface: pair, part: false };
  });
}
