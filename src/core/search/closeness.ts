import type { TextRange } from '../briefing.ts';
import { sentencesOf, termsOfSentences } from '../snippets/sentences.ts';
import { type Asked, has } from './question.ts';
import type { Token } from './tokenize.ts';

/** A word of the query as a passage may have it. */
export interface SoughtWord {
  /** The terms that stand for it, with how far they do: 1 for the word itself. */
  terms: ReadonlyMap<string, number>;
  /** How much it says. */
  tells: number;
  /** How far being about a topic of the passage counts as having it, from 0 to 1. */
  byTopic: number;
}

/** A passage, and those of its words that have one of the terms of the query. */
export interface CloseText {
  text: string;
  tokens: readonly Token[];
  headingTokens: readonly Token[];
}

/** A word that stands in another sentence, or in the heading, counts as half there. */
const elsewhere = 0.5;
/** A sentence that has what the question asks for answers it, as far as it is about the rest. */
const wantedShare = 0.35;

/**
 * How close the words of a query stand in a passage, from 0 to 1 and `wantedShare` more for an answer of the form that is
 * asked for: by the sentence that has most of them. The index knows that a passage has them all; not whether one sentence
 * says it of the other.
 */
export function closenessOf(
  { text, tokens, headingTokens }: CloseText,
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
  const closeness = sentences.map((range, place) => {
    const sum = words.reduce(
      (total, { tells }, index) => total + tells * Math.max(having[index]?.[place] ?? 0, around[index] ?? 0),
      0,
    );
    return (sum / all) * (1 + wantedShare * answer(text, range, question));
  });
  return Math.max(0, ...closeness);
}

function answer(text: string, [start, end]: TextRange, question: Asked | undefined): number {
  if (!question) return 0;
  const sentence = text.slice(start, end);
  if (question.wanted !== 'person' && question.wanted !== 'place') return has(sentence, question.wanted);
  let best = 0;
  for (const [name, likelihood] of question.names)
    if (likelihood > best && sentence.includes(name)) best = likelihood;
  return best;
}

function shareOf({ terms }: SoughtWord, having: ReadonlySet<string>): number {
  let best = 0;
  for (const [term, share] of terms) if (share > best && having.has(term)) best = share;
  return best;
}
