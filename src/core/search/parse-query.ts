import { isDateSign, monthInFigures } from './figure-months.ts';
import { foldRun, isOpenScript, piecesOf, scanWords, withoutApostrophes } from './scan-words.ts';
import type { Tokenizer } from './tokenize.ts';

/** A word to look for. */
export interface QueryWord {
  /** As the index knows it. */
  term: string;
  /** Folded only: what prefixes, corrections and names are compared with. */
  surface: string;
  /** 1 for a word, less for a piece of a compound. */
  weight: number;
  /** It may go on: the last word while somebody types. */
  isPrefix: boolean;
  /** A pair of Han or Hiragana signs rather than a word. */
  isPair: boolean;
  /** Offsets in the query. */
  start: number;
  end: number;
}

export interface ParsedQuery {
  words: QueryWord[];
  /** What stood in quotes, as folded words; a passage must have each of them word for word. */
  phrases: string[][];
}

/** A piece of a compound ("35" of "su-35") is found in too much to count as a word. */
const partWeight = 0.3;
const quoted = /["“„«»”]([^"“„«»”]+)["“«»”]/gu;

/** Understand what was typed. Unclosed quotes are ignored; words are listed once, stop words not at all. */
export function parseQuery(query: string, tokenizer: Tokenizer): ParsedQuery {
  const words = new Map<string, QueryWord>();
  const tokens = tokenizer.tokens(query);
  const lastEnd = tokens.at(-1)?.end ?? 0;
  const isOpen = !/[\s"”»]$/u.test(query);
  for (const { terms: own, start, end } of tokens) {
    if (isDateSign(query, { start, end })) continue;
    const month = monthInFigures(query, { start, end });
    const terms = month ? tokenizer.tokens(month).flatMap((token) => token.terms) : own;
    for (const { term, surface, part } of terms) {
      if (words.has(term)) continue;
      words.set(term, {
        term,
        surface,
        weight: part ? partWeight : 1,
        isPrefix: isOpen && end === lastEnd && !part,
        isPair: isOpenScript(surface),
        start,
        end,
      });
    }
  }
  const phrases = [...query.matchAll(quoted)].map(([, phrase = '']) => plainWords(phrase));
  return { words: [...words.values()], phrases: phrases.filter((phrase) => phrase.length > 0) };
}

/** A query whose phrases have become plain words. */
export function withoutQuotes(query: string): string {
  return query.replace(quoted, '$1');
}

/** Does the text have the phrase, word for word, whatever its case, accents and punctuation? */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const words = plainWords(text);
  const last = words.length - phrase.length;
  for (let from = 0; from <= last; from++) {
    if (phrase.every((word, index) => words[from + index] === word)) return true;
  }
  return false;
}

/** The folded words of a text, stop words included, compounds in pieces, Han and Hiragana sign by sign. */
export function plainWords(text: string): string[] {
  const words: string[] = [];
  scanWords(text, (start, end, kind) => {
    const run = text.slice(start, end);
    if (kind === 'plain') {
      words.push(run.toLowerCase());
      return;
    }
    const folded = withoutApostrophes(foldRun(run));
    if (kind === 'open') words.push(...folded);
    else words.push(...piecesOf(folded));
  });
  return words;
}
