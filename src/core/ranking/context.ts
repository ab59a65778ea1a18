import { foldAccents } from '../fold-accents.ts';
import { idf, saturation } from '../search/bm25.ts';
import { isCommon, isCommonTerm } from '../search/common-words.ts';
import { withoutElisions } from '../search/elisions.ts';
import { isDateSign, monthInFigures } from '../search/figure-months.ts';
import { fillersOf } from '../search/filler-words.ts';
import { plainWords } from '../search/parse-query.ts';
import { stopWords } from '../search/stop-words.ts';
import { type Term, type Token, type Tokenizer, type WantedTerms, wantedTerms } from '../search/tokenize.ts';
import { monthOf } from './month-names.ts';
import { alikeShare, commonWord, furtherShare } from './weights.ts';

/** Terms of a text with their frequencies, and its length in UTF-16 units. */
export interface Bag {
  terms: ReadonlyMap<string, number>;
  /** How many of these are days of a month: "5 March" has five of nothing. */
  days: ReadonlyMap<string, number>;
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
  const days = new Map<string, number>();
  for (const token of wanted ? tokenizer.wanted(text, wanted) : tokenizer.tokens(text)) {
    for (const { term, part } of token.terms) {
      if (part) continue;
      terms.set(term, (terms.get(term) ?? 0) + 1);
      if (isDayOfMonth(text, token)) days.set(term, (days.get(term) ?? 0) + 1);
    }
  }
  return { terms, days, length: text.length };
}

/** Is it a number beside a month's name, as dates are written ("5 March", "12 марта", "March 12")? */
function isDayOfMonth(text: string, { start, end }: Token): boolean {
  if (!/^\d{1,2}$/.test(text.slice(start, end).normalize('NFKC'))) return false;
  const after = behindDay.exec(text.slice(end, end + longestMonth))?.[1];
  const before = /([^\s.,;:(]+) $/.exec(text.slice(Math.max(0, start - longestMonth), start))?.[1];
  return [after, before].some(isMonth);
}

/** What stands between a day's number and its month: "12. März", "12 de marzo", "12th of March". */
const behindDay = /^(?:\.|st|nd|rd|th|er)? (?:de |of )?([^\s.,;:)]+)/;
/** As many letters as the longest name of a month has, with what stands before it. */
const longestMonth = 25;

/** "5 may" and "20 march" are no dates. */
function isMonth(word: string | undefined): boolean {
  if (word === undefined || word === 'may' || word === 'march') return false;
  return monthOf(foldAccents(word.toLowerCase())) !== undefined;
}

/** A term of the sentence, and what may stand for it. */
export interface AskedTerm {
  term: string;
  /** What it is in English, if it is a general word of another language. */
  english: readonly string[];
  /** Those that say nearly the same: synonyms in its own language, or its English. */
  alike: readonly string[];
  /** Synonyms of its English, which are two guesses away. */
  further: readonly string[];
  /** What having it is worth, from 0 to 1: less for words that news has whatever it is about. */
  worth: number;
  /** Of a piece of a compound, the compound: a text that has "delta-winged" does not have three of the sentence's words. */
  whole?: string;
}

/** A term of a text, and the compound of which it is a piece. */
interface OwnTerm {
  term: Term;
  whole?: string;
}

/** The terms of a sentence, each once. */
export function askedTerms(sentence: string, tokenizer: Tokenizer): AskedTerm[] {
  const own = tellingTerms(sentence, tokenizer);
  const isNew = (term: string) => !own.has(term);
  return [...own.values()].map(({ term, whole }) => {
    const english = tokenizer.english(term);
    const alike = tokenizer.alike(term, 'sentence').filter(isNew);
    const further = english.flatMap((word) => tokenizer.alike({ term: word, surface: '' }, 'sentence'));
    return {
      term: term.term,
      english,
      alike,
      further: further.filter((other) => isNew(other) && !alike.includes(other)),
      worth: isCommonHere(term, english, tokenizer) ? commonWord : 1,
      ...(whole === undefined ? {} : { whole }),
    };
  });
}

/** The terms of a sentence in its own words only, all of the same worth. */
export function literalTerms(sentence: string, tokenizer: Tokenizer): AskedTerm[] {
  return [...tellingTerms(sentence, tokenizer).keys()].map((term) => ({
    term,
    english: [],
    alike: [],
    further: [],
    worth: 1,
  }));
}

/** The terms of a sentence that say something, by term: neither particles nor fillers nor parts of a date. */
function tellingTerms(sentence: string, tokenizer: Tokenizer): Map<string, OwnTerm> {
  const own = new Map<string, OwnTerm>();
  const text = withoutElisions(sentence);
  const tokens = tokenizer
    .tokens(text)
    .filter(
      (token) => !isParticle(text.slice(token.start, token.end), token.start) && !isDatePart(text, token),
    );
  const fillers = fillersOf(plainWords(text), stopWords);
  for (const { terms } of tokens) {
    const [first, ...pieces] = terms.filter(({ part, surface }) => !part && !fillers.has(surface));
    if (!first) continue;
    if (!own.has(first.term)) own.set(first.term, { term: first });
    for (const piece of pieces) {
      if (!own.has(piece.term)) own.set(piece.term, { term: piece, whole: first.term });
    }
  }
  return own;
}

/** Does news have this word, or its English, whatever it is about? */
function isCommonHere({ surface }: Term, english: readonly string[], tokenizer: Tokenizer): boolean {
  return isCommon(surface) || (english.length > 0 && english.every((word) => isCommonTerm(word, tokenizer)));
}

/** "un" is an article, and "ab" a preposition, where "UN" and "AB" are names; so is "Un" where a sentence begins. */
function isParticle(word: string, start: number): boolean {
  return /^[a-z]{1,2}$/.test(word) || (start === 0 && /^[A-Z][a-z]$/.test(word));
}

/** "9月28日", "12 March": dates are read apart, and a text that has nine or twelve of something is of no such day. */
function isDatePart(text: string, token: Token): boolean {
  return (
    isDateSign(text, token) ||
    monthInFigures(text, token) !== undefined ||
    isDayInFigures(text, token) ||
    isDayOfMonth(text, token)
  );
}

/** "28日", but not "60日間", which counts days. */
function isDayInFigures(text: string, { start, end }: Token): boolean {
  return (
    /^日(?![間间])/.test(text.slice(end, end + 2)) &&
    /^\d{1,2}$/.test(text.slice(start, end).normalize('NFKC'))
  );
}

/** The same without some terms, such as those of the topic's own names, which all of its passages have. */
export function withoutTerms(asked: readonly AskedTerm[], ignored: ReadonlySet<string>): AskedTerm[] {
  const isKept = (term: string) => !ignored.has(term);
  return asked
    .filter(({ term }) => isKept(term))
    .map((one) => ({ ...one, alike: one.alike.filter(isKept), further: one.further.filter(isKept) }));
}

/** What has to be counted in a text to match it with a sentence: nothing else of it matters then. */
export function termsToCount(asked: readonly AskedTerm[]): WantedTerms {
  return wantedTerms(asked.flatMap(({ term, alike, further }) => [term, ...alike, ...further]));
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
  return bags.map(({ terms, days, length }) => {
    const worthOf = (term: string, share: number, apart = 0): [string, number][] => {
      const frequency = (terms.get(term) ?? 0) - apart;
      return frequency === 0 ? [] : [[term, share * weightOf(term) * saturation(frequency, length, average)]];
    };
    const found = asked.flatMap(({ term, alike, further, worth, whole }) => {
      if (whole !== undefined && terms.has(whole)) return [];
      const own = worthOf(term, worth);
      if (own.length > 0) return own;
      const share = worth * (known.has(term) ? alikeShare.known : alikeShare.unknown);
      // "Five" is a 5, but not that of a date.
      const near = alike.flatMap((other) => worthOf(other, share, days.get(other)));
      const guessed =
        near.length > 0 ? near : further.flatMap((other) => worthOf(other, share * furtherShare));
      return guessed.slice(0, 1);
    });
    found.sort((one, other) => other[1] - one[1]);
    const worths = new Map<string, number>();
    // A word may stand for two of the sentence's: what it is worth for the better one is kept.
    for (const [term, value] of found) if (!worths.has(term)) worths.set(term, value);
    return { score: found.reduce((sum, [, value]) => sum + value, 0), terms: worths };
  });
}
