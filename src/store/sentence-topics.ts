import type { Topic, TopicId } from '../core/pack.ts';
import { idf } from '../core/search/bm25.ts';
import { hasName, isInflection } from '../core/search/match-names.ts';
import { parseQuery, plainWords, type QueryWord } from '../core/search/parse-query.ts';
import { documentsOf } from '../core/search/scores.ts';
import { findEntries } from './find-entries.ts';
import type { Rows } from './rows.ts';
import { tokenizer } from './tokenizer.ts';

/** How many topics are read to see whether the sentence names them. */
const mostCandidates = 8;
/** How many letters an ending may have when a name is looked up by its beginning. */
const longestEnding = 3;
/** Long sentences would read the whole index of names by the beginnings of their words. */
const mostWords = 40;

/** The topics that a sentence names, in any language and inflection, except `own`. */
export async function sentenceTopics(rows: Rows, sentence: string, own: TopicId): Promise<Topic[]> {
  const { words } = parseQuery(`${sentence} `, tokenizer);
  if (words.length === 0) return [];
  const numbers = await candidates(rows, words.slice(0, mostWords));
  const plain = plainWords(sentence);
  return (await rows.topicsByNumber(numbers))
    .map(({ topic }) => topic)
    .filter(
      ({ id, names, label }) =>
        id !== own && [...names, ...Object.values(label)].some((name) => hasName(plain, plainWords(name))),
    );
}

async function candidates(rows: Rows, words: readonly QueryWord[]): Promise<number[]> {
  const { topics } = rows.head.counts;
  const entries = await findEntries(
    rows.head.nameDirectory,
    { terms: words.map(({ term }) => term), prefixes: words.flatMap(stemsOf) },
    rows.nameBlocks,
  );
  const sums = new Map<number, number>();
  for (const word of words) {
    const exact = entries.get(word.term);
    const alike = exact
      ? [exact]
      : stemsOf(word).length === 0
        ? []
        : [...entries.values()].filter(({ surface }) => isInflection(surface, word.surface));
    for (const entry of alike) {
      for (const topic of documentsOf(entry, topics))
        sums.set(topic, (sums.get(topic) ?? 0) + idf(entry.count, topics));
    }
  }
  return [...sums]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, mostCandidates)
    .map(([topic]) => topic);
}

/** English names are not inflected; others are found by their beginnings. */
function stemsOf({ surface, isPair }: QueryWord): string[] {
  return isPair || surface.length < 4 || /^[a-z\d]+$/.test(surface)
    ? []
    : [surface.slice(0, Math.max(longestEnding, surface.length - longestEnding))];
}
