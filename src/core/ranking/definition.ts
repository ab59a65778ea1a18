import type { Topic } from '../pack.ts';
import { hasName } from '../search/match-names.ts';
import { plainWords } from '../search/parse-query.ts';
import { type Tokenizer, wantedTerms } from '../search/tokenize.ts';
import { type AskedTerm, type Bag, bagOf, literalTerms, matchContext, withoutTerms } from './context.ts';
import { ownTerms } from './own-terms.ts';

/** A definition names its subject at once: within this many words. */
const opening = 9;
/** What being like the gist is worth, opening with the topic's name, and saying "is" of it. */
const shares = { gist: 0.6, opens: 0.2, states: 0.2 } as const;
const copula = /\b(?:is|are|was|were)\b/;

/**
 * How far each text says what the topic is, from 0 to 1: by what it shares with the topic's gist (the pack's own answer to
 * that question, its first clause above all), and by whether it begins as definitions do: with the name, and "is".
 * `ignored`: the topic's own terms, for those who know them already.
 */
export function definitions(
  texts: readonly { heading?: string; text: string }[],
  topic: Pick<Topic, 'gist' | 'names' | 'label'>,
  tokenizer: Tokenizer,
  ignored: ReadonlySet<string> = ownTerms(topic, tokenizer),
): number[] {
  const counted = wantedTerms(bagOf(topic.gist, tokenizer).terms.keys());
  const bags = texts.map(({ heading = '', text }) => bagOf(`${heading}\n${text}`, tokenizer, counted));
  const [clause = topic.gist] = topic.gist.split(/[;:]/, 1);
  // In its own words only: a gist and the passage that says the same were written together.
  const gistTerms = (gist: string) => withoutTerms(literalTerms(gist, tokenizer), ignored);
  const whole = likenesses(gistTerms(topic.gist), bags);
  const first = likenesses(gistTerms(clause), bags);
  const names = [...topic.names, ...Object.values(topic.label)].map(plainWords);
  return texts.map(({ text }, index) => {
    const likeness = ((whole[index] ?? 0) + (first[index] ?? 0)) / 2;
    const start = plainWords(text.slice(0, 100)).slice(0, opening);
    const opens = names.some((name) => hasName(start, name));
    const states = opens && copula.test(text.split(/[.:;]\s/, 1)[0] ?? '');
    return shares.gist * likeness + (opens ? shares.opens : 0) + (states ? shares.states : 0);
  });
}

function likenesses(asked: readonly AskedTerm[], bags: readonly Bag[]): number[] {
  const matches = matchContext(asked, bags);
  const best = Math.max(1e-9, ...matches.map(({ score }) => score));
  return matches.map(({ score }) => score / best);
}
