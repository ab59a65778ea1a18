import type { Topic, TopicId } from '../core/pack.ts';
import { withoutElisions } from '../core/search/elisions.ts';
import type { Entry } from '../core/search/entry.ts';
import { isFiller } from '../core/search/filler-words.ts';
import { hasName, isInflection } from '../core/search/match-names.ts';
import { placeOfName } from '../core/search/name-number.ts';
import { parseQuery, plainWords, type QueryWord } from '../core/search/parse-query.ts';
import { wholeNames } from '../core/search/whole-names.ts';
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
  const free = withoutElisions(sentence);
  const numbers = await candidates(rows, free);
  const plain = plainWords(free);
  return (await rows.topicsByNumber(numbers))
    .map(({ topic }) => topic)
    .filter(
      ({ id, names, label }) =>
        id !== own && [...names, ...Object.values(label)].some((name) => hasName(plain, plainWords(name))),
    );
}

/** The topics of which the sentence may have a whole name, the longest names first. */
async function candidates(rows: Rows, sentence: string): Promise<number[]> {
  const words = parseQuery(`${sentence} `, tokenizer).words.slice(0, mostWords);
  if (words.length === 0) return [];
  const entries = await findEntries(rows.names, {
    terms: words.map(({ term }) => term),
    prefixes: words.flatMap(stemsOf),
  });
  const meant = new Map(words.map((word) => [word.term, standingFor(word, entries)]));
  const naming = tokenizer.tokens(sentence).map(({ terms }) => ({
    entries: terms.flatMap(({ term }) => meant.get(term) ?? []),
    isFiller: terms.every(({ surface }) => isFiller(surface)),
  }));
  const longest = new Map<number, number>();
  for (const [name, size] of wholeNames(naming, rows.head.counts.topics)) {
    const { topic } = placeOfName(name);
    longest.set(topic, Math.max(longest.get(topic) ?? 0, size));
  }
  return [...longest]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, mostCandidates)
    .map(([topic]) => topic);
}

function standingFor(word: QueryWord, entries: ReadonlyMap<string, Entry>): Entry[] {
  const exact = entries.get(word.term);
  if (exact) return [exact];
  if (stemsOf(word).length === 0) return [];
  return [...entries.values()].filter(({ surface }) => isInflection(surface, word.surface));
}

/** English names are not inflected; others are found by their beginnings. */
function stemsOf({ surface, isPair }: QueryWord): string[] {
  return isPair || surface.length < 4 || /^[a-z\d]+$/.test(surface)
    ? []
    : [surface.slice(0, Math.max(longestEnding, surface.length - longestEnding))];
}
