import type { TextRange } from '../briefing.ts';
import { sentencesOf, termsOfSentences } from '../snippets/sentences.ts';
import { type Asked, counts, has, measuresIn, type Wanted } from './question.ts';
import type { Token } from './tokenize.ts';

/** A word of the query as a passage may have it. */
export interface SoughtWord {
  /** The terms that stand for it, with how far they do: 1 for the word itself. */
  terms: ReadonlyMap<string, number>;
  /** How much it says. */
  tells: number;
  /** Does the question ask how many there are of it? */
  isCounted?: boolean;
  /** How far being about a topic of the passage counts as having it, from 0 to 1. */
  byTopic: number;
}

/** A passage, and those of its words that have one of the terms of the query. */
export interface ProximityText {
  text: string;
  tokens: readonly Token[];
  headingTokens: readonly Token[];
}

/** A word that stands in another sentence, or in the heading, counts as half there. */
const elsewhere = 0.5;
/** A sentence that has what the question asks for answers it, as far as it is about the rest. */
const wantedShare = 0.35;
/** Lists, reasons and sums of money are told in few passages, and seldom in the words of the question. */
const sharesOf: Readonly<Partial<Record<Wanted, number>>> = { list: 1, reason: 0.7, money: 0.7 };
/** One that has the unit in which an answer is given. */
const measuredShare = 0.5;
/** A sentence that says how many there are of what is counted ("639 Russians") leaves little open. */
const countedShare = 1.5;

/**
 * How close the words of a query stand in a passage, from 0 to 1, and up to as much more for an answer of the form that is asked
 * for: by the sentence that has most of them. The index knows that a passage has them all; not whether one sentence
 * says it of the other.
 */
export function proximityOf(
  { text, tokens, headingTokens }: ProximityText,
  words: readonly SoughtWord[],
  question: Asked | undefined,
): number {
  const all = words.reduce((sum, { tells }) => sum + tells, 0);
  if (all === 0) return 0;
  const sentences = sentencesOf(text);
  const found = termsOfSentences(sentences, tokens);
  const headed = new Set(headingTokens.flatMap(({ terms }) => terms.map(({ term }) => term)));
  const having = words.map((word) => found.map((terms) => shareOf(word, terms)));
  const around = words.map((word, index) =>
    Math.max(word.byTopic, elsewhere * Math.max(shareOf(word, headed), 0, ...(having[index] ?? []))),
  );
  const counted = words.filter(({ isCounted }) => isCounted);
  const proximity = sentences.map((range, place) => {
    const sum = words.reduce(
      (total, { tells }, index) => total + tells * Math.max(having[index]?.[place] ?? 0, around[index] ?? 0),
      0,
    );
    return (sum / all) * (1 + answer({ text, tokens }, range, question, counted));
  });
  return Math.max(0, ...proximity);
}

/** How much better a sentence is for having what the question asks for, as a share of its proximity. */
function answer(
  { text, tokens }: Pick<ProximityText, 'text' | 'tokens'>,
  [start, end]: TextRange,
  question: Asked | undefined,
  counted: readonly SoughtWord[],
): number {
  if (!question) return 0;
  const sentence = text.slice(start, end);
  if (question.wanted === 'person' || question.wanted === 'place') {
    let best = 0;
    for (const [name, likelihood] of question.names)
      if (likelihood > best && sentence.includes(name)) best = likelihood;
    return wantedShare * best;
  }
  const isCounted = tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      token.terms.some(({ term }) => counted.some(({ terms }) => terms.has(term))) &&
      counts(text.slice(start, token.start)),
  );
  if (isCounted) return countedShare;
  if (question.units !== undefined && measuresIn(sentence, question.units)) return measuredShare;
  return (sharesOf[question.wanted] ?? wantedShare) * has(sentence, question.wanted);
}

function shareOf({ terms }: SoughtWord, having: ReadonlySet<string>): number {
  let best = 0;
  for (const [term, share] of terms) if (share > best && having.has(term)) best = share;
  return best;
}
