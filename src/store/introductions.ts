import type { Wanted } from '../core/search/question.ts';
import { add, type Scores, topScore } from '../core/search/scores.ts';
import type { NamedTopic } from './find-topics.ts';

/** Below this the query may be part of many names. */
const leastStrength = 0.4;
/** Of several that the same words name, one counts that does so nearly as well as the best. */
const rivalShare = 0.99;

/** What is asked of somebody's life: the introduction tells it. */
const ofALife: ReadonlySet<string> = new Set('alive born dead death die died dies'.split(' '));

/**
 * The topics of which the query is nothing but a name, or what somebody is ("IAEA chief"): whoever asks so wants to be told
 * who or what that is; of a place also who asks where it is. Only topics that the pack has an introduction for. `words`:
 * those of the query, without fillers.
 */
export function namedOnly(
  topics: readonly NamedTopic[],
  { words, question }: { words: readonly string[]; question: Wanted | undefined },
): NamedTopic[] {
  const least = Math.max(leastStrength, rivalShare * (topics[0]?.strength ?? 0));
  return topics.filter(
    (topic) =>
      topic.row.topic.introduction !== undefined &&
      words.every((word, place) => topic.words.has(place) || asksOfLife(word, topic)) &&
      topic.strength >= least &&
      (question === undefined || question === 'person' || question === topic.row.topic.kind),
  );
}

function asksOfLife(word: string, { row }: NamedTopic): boolean {
  return row.topic.kind === 'person' && ofALife.has(word);
}

/** An introduction that is asked for is among the first results, whatever else has the words. */
export function liftIntroductions(scores: Scores, topics: readonly NamedTopic[]): void {
  const top = topScore(scores);
  // The first of a topic's passages.
  for (const { row } of topics) for (const passage of row.passages.subarray(0, 1)) add(scores, passage, top);
}
