import { idf } from '../core/search/bm25.ts';
import { type NameWord, nameStrength } from '../core/search/match-names.ts';
import { nameCount, placeOfName } from '../core/search/name-number.ts';
import { plainWords } from '../core/search/parse-query.ts';
import { forEachPosting } from '../core/search/scores.ts';
import { stopWords } from '../core/search/stop-words.ts';
import { namesOf } from './pack-rows.ts';
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

/** The topics that a query names in any language, best first; reads only those that share enough words with it. */
export async function findTopics(
  rows: Rows,
  query: string,
  understood: UnderstoodQuery,
): Promise<NamedTopic[]> {
  const likely = likelyNames(understood.words, rows.head.counts.topics);
  const words = nameWords(query, understood.words, rows.head.counts.passages);
  const missing = words.filter(({ isMissing }) => isMissing);
  const read = await rows.topicsByNumber(likely.map(({ topic }) => topic));
  return read
    .map((row, place) => {
      const all = namesOf(row.topic);
      const names = (likely[place]?.places ?? []).flatMap((name) => all[name] ?? []);
      const standsIn = missing.length > 0 && nameStrength(names, missing) >= leastStrength;
      return { row, strength: nameStrength(names, words), standsIn };
    })
    .filter(({ strength }) => strength >= leastStrength)
    .sort((one, other) => other.strength - one.strength);
}

interface LikelyNames {
  topic: number;
  /** Which of its names, by their place in `namesOf`. */
  places: number[];
  share: number;
}

/**
 * The topics of which the query may have enough of a name, those of which it has most first. Judged by the postings
 * alone, and never too strictly: a word counts as the whole of any word of a name that it may stand for.
 */
function likelyNames(words: readonly UnderstoodWord[], topics: number): LikelyNames[] {
  const found = new Map<number, { words: number; length: number }>();
  for (const { names } of words) {
    const having = new Map<number, number>();
    for (const { entry } of names) {
      forEachPosting(entry, nameCount(topics), 1, (name, length) => having.set(name, length));
    }
    for (const [name, length] of having)
      found.set(name, { words: (found.get(name)?.words ?? 0) + 1, length });
  }
  const likely = new Map<number, LikelyNames>();
  for (const [name, { words: shared, length }] of found) {
    const share = Math.min(1, shared / length);
    if (share ** 2 < leastStrength) continue;
    const { topic, place } = placeOfName(name);
    const known = likely.get(topic);
    if (!known) likely.set(topic, { topic, places: [place], share });
    else likely.set(topic, { topic, places: [...known.places, place], share: Math.max(known.share, share) });
  }
  return [...likely.values()]
    .sort((one, other) => other.share - one.share || one.topic - other.topic)
    .slice(0, mostCandidates);
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
