import { idf } from '../core/search/bm25.ts';
import { begun, matchNames, type NameWord } from '../core/search/match-names.ts';
import { placeOfName } from '../core/search/name-number.ts';
import { sharedNames, shareOf } from '../core/search/shared-names.ts';
import { namesOf } from './pack-rows.ts';
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

/** The topics that a query names in any language, best first; reads only those that share enough words with it. */
export async function findTopics(rows: Rows, understood: UnderstoodQuery): Promise<NamedTopic[]> {
  const words = nameWords(understood, rows.head.counts.passages);
  // Where no passage has any word of the query, a name that is like it is better than nothing.
  const least = understood.words.some(({ entries }) => entries.length > 0) ? leastStrength : leastAlone;
  const likely = likelyNames(understood.words, { topics: rows.head.counts.topics, least });
  const missing = words.flatMap(({ isMissing }, place) => (isMissing ? [place] : []));
  const read = await rows.topicsByNumber(likely.map(({ topic }) => topic));
  return read
    .map((row, index) => {
      const all = namesOf(row.topic);
      const names = (likely[index]?.places ?? []).flatMap((place) => all[place] ?? []);
      const match = matchNames(names, words);
      const named = missing.filter((place) => match.words.has(place)).length;
      const standsIn = missing.length > 0 ? (match.strength * named) / missing.length : 0;
      return { row, ...match, standsIn };
    })
    .filter(({ strength }) => strength >= least)
    .sort((one, other) => other.strength - one.strength);
}

interface LikelyNames {
  topic: number;
  /** Which of its names, by their place in `namesOf`. */
  places: number[];
  share: number;
}

/** The topics of which the query may have enough of a name, those of which it has most first. */
function likelyNames(
  words: readonly UnderstoodWord[],
  { topics, least }: { topics: number; least: number },
): LikelyNames[] {
  const naming = words.map(({ names, isPair }) => ({ entries: names.map(({ entry }) => entry), isPair }));
  const mayBegin = words.some(({ isPrefix }) => isPrefix);
  const wholes = words.filter(({ weight }) => weight === 1).length;
  const likely = new Map<number, LikelyNames>();
  for (const [name, shared] of sharedNames(naming, topics)) {
    const typed = mayBegin && shared.hasFirst && shared.shared >= wholes ? begun : 0;
    const share = Math.max(typed, shareOf(shared));
    if (share ** 2 < least) continue;
    const { topic, place } = placeOfName(name);
    const known = likely.get(topic) ?? { topic, places: [], share: 0 };
    known.places.push(place);
    likely.set(topic, { ...known, share: Math.max(known.share, share) });
  }
  return [...likely.values()]
    .sort((one, other) => other.share - one.share || one.topic - other.topic)
    .slice(0, mostCandidates);
}

function nameWords({ content, words }: UnderstoodQuery, passages: number) {
  const bySurface = new Map(words.map((word) => [word.surface, word]));
  const rarest = idf(0, passages);
  return content.map((word) => {
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
