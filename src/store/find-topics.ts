import { idf } from '../core/search/bm25.ts';
import { type NameWord, nameStrength } from '../core/search/match-names.ts';
import { plainWords } from '../core/search/parse-query.ts';
import { documentsOf } from '../core/search/scores.ts';
import { stopWords } from '../core/search/stop-words.ts';
import type { Rows, TopicRow } from './rows.ts';
import type { UnderstoodQuery, UnderstoodWord } from './understand-query.ts';

/** A topic that the query may name, and how well it does, from 0 to 1. */
export interface NamedTopic {
  row: TopicRow;
  strength: number;
  /** It is named by words that no passage has ("Esfahan", where the passages write "Isfahan"). */
  standsIn: boolean;
}

/** How many topics are read to see whether the query names them. */
const mostCandidates = 12;
/** Below this the query only shares a word with a long name. */
const leastStrength = 0.3;

/** The topics that a query names in any language, best first; reads only those that share words with it. */
export async function findTopics(
  rows: Rows,
  query: string,
  understood: UnderstoodQuery,
): Promise<NamedTopic[]> {
  const numbers = candidates(understood.words, rows.head.counts.topics);
  const words = nameWords(query, understood.words, rows.head.counts.passages);
  const missing = words.filter(({ isMissing }) => isMissing);
  return (await rows.topicsByNumber(numbers))
    .map((row) => {
      const names = [...row.topic.names, ...Object.values(row.topic.label)];
      const standsIn = missing.length > 0 && nameStrength(names, missing) >= leastStrength;
      return { row, strength: nameStrength(names, words), standsIn };
    })
    .filter(({ strength }) => strength >= leastStrength)
    .sort((one, other) => other.strength - one.strength);
}

function candidates(words: readonly UnderstoodWord[], topics: number): number[] {
  const sums = new Map<number, number>();
  for (const { names } of words) {
    const best = new Map<number, number>();
    for (const { entry, weight } of names) {
      const value = weight * idf(entry.count, topics);
      for (const topic of documentsOf(entry, topics)) best.set(topic, Math.max(best.get(topic) ?? 0, value));
    }
    for (const [topic, value] of best) sums.set(topic, (sums.get(topic) ?? 0) + value);
  }
  return [...sums]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, mostCandidates)
    .map(([topic]) => topic);
}

function nameWords(query: string, words: readonly UnderstoodWord[], passages: number) {
  const bySurface = new Map(words.map((word) => [word.surface, word]));
  const rarest = idf(0, passages);
  return plainWords(query)
    .filter((word) => !stopWords.has(word))
    .map((word) => {
      const known = bySurface.get(word);
      const count = known?.entries[0]?.entry.count ?? 0;
      return {
        forms: [word, ...(known?.corrections ?? []).map((correction) => correction.word)],
        isPrefix: known?.isPrefix ?? false,
        weight: idf(count, passages) / rarest,
        isMissing: known !== undefined && known.entries.length === 0,
      } satisfies NameWord & { isMissing: boolean };
    });
}
