import { idf } from '../core/search/bm25.ts';
import { fillersOf } from '../core/search/filler-words.ts';
import { matchNames, type NameWord } from '../core/search/match-names.ts';
import { plainWords } from '../core/search/parse-query.ts';
import { addWord, bestOf, emptyScores } from '../core/search/scores.ts';
import { stopWords } from '../core/search/stop-words.ts';
import type { Rows, TopicRow } from './rows.ts';
import type { UnderstoodQuery, UnderstoodWord } from './understand-query.ts';

/** A topic that the query may name, and how well it does, from 0 to 1. */
export interface NamedTopic {
  row: TopicRow;
  strength: number;
  /** Places of the query's words that name it. */
  words: ReadonlySet<number>;
  /** How well it is named by words that no passage has ("Esfahan", where the passages write "Isfahan"). */
  standsIn: number;
}

/** How many topics are read to see whether the query names them. */
const mostCandidates = 12;
/** Below this the query only shares a word with a long name. */
const leastStrength = 0.3;
const leastAlone = 0.12;

/** The topics that a query names in any language, best first; reads only those that share words with it. */
export async function findTopics(
  rows: Rows,
  query: string,
  understood: UnderstoodQuery,
): Promise<NamedTopic[]> {
  const numbers = candidates(understood.words, rows.head.counts.topics);
  const words = nameWords(query, understood.words, rows.head.counts.passages);
  // Where no passage has any word of the query, a name that is like it is better than nothing.
  const least = understood.words.some(({ entries }) => entries.length > 0) ? leastStrength : leastAlone;
  const missing = words.flatMap(({ isMissing }, place) => (isMissing ? [place] : []));
  return (await rows.topicsByNumber(numbers))
    .map((row) => {
      const names = [...row.topic.names, ...Object.values(row.topic.label)];
      const match = matchNames(names, words);
      const named = missing.filter((place) => match.words.has(place)).length;
      const standsIn = missing.length > 0 ? (match.strength * named) / missing.length : 0;
      return { row, ...match, standsIn };
    })
    .filter(({ strength }) => strength >= least)
    .sort((one, other) => other.strength - one.strength);
}

/** The topics whose names share most with the query, by BM25 over names. */
function candidates(words: readonly UnderstoodWord[], topics: number): number[] {
  const scores = emptyScores(topics);
  for (const { names } of words) if (names.length > 0) addWord(scores, names);
  return bestOf(scores, mostCandidates);
}

function nameWords(query: string, words: readonly UnderstoodWord[], passages: number) {
  const bySurface = new Map(words.map((word) => [word.surface, word]));
  const rarest = idf(0, passages);
  const plain = plainWords(query);
  const fillers = fillersOf(plain, stopWords);
  const content = plain.filter((word) => !stopWords.has(word) && !fillers.has(word));
  // A query of fillers only ("Так", a surname in Korean romanisation) may still be a name.
  return (content.length > 0 ? content : plain).map((word) => {
    const known = bySurface.get(word);
    const count = known?.entries[0]?.entry.count ?? 0;
    return {
      forms: [word, ...(known?.corrections ?? []).map((correction) => correction.word)],
      isPrefix: known?.isPrefix ?? false,
      weight: idf(count, passages) / rarest,
      isMissing: known?.isMissing ?? false,
    } satisfies NameWord & { isMissing: boolean };
  });
}
