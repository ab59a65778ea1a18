import { lazy } from '../core/lazy.ts';
import type { PackDate } from '../core/pack.ts';
import { bagOf } from '../core/ranking/context.ts';
import { heldOffice, isOfficeName } from '../core/ranking/tenure.ts';
import { withoutElisions } from '../core/search/elisions.ts';
import type { Entry } from '../core/search/entry.ts';
import { isFiller } from '../core/search/filler-words.ts';
import { hasName, isInflection } from '../core/search/match-names.ts';
import { hintPlace, placeOfName } from '../core/search/name-number.ts';
import { parseQuery, plainWords, type QueryWord } from '../core/search/parse-query.ts';
import type { Token } from '../core/search/tokenize.ts';
import { wholeNames } from '../core/search/whole-names.ts';
import { findEntries } from './find-entries.ts';
import { namesOf } from './pack-rows.ts';
import type { Rows, TopicRow } from './rows.ts';
import { tokenizer } from './tokenizer.ts';

/** How many topics are read to see whether the sentence names them. */
const mostCandidates = 8;
/** How many letters an ending may have when a name is looked up by its beginning. */
const longestEnding = 3;
/** A shorter beginning would be that of too many words. */
const shortestStem = 3;
/** Long sentences would read the whole index of names by the beginnings of their words. */
const mostWords = 40;

/** A sentence in which names are to be found: what can be told of it before anything is read. */
export interface NamingSentence {
  text: string;
  words: QueryWord[];
  /** Its words as names are compared with it. */
  plain: string[];
  tokens: Token[];
}

export function namingSentence(sentence: string): NamingSentence {
  const free = withoutElisions(sentence);
  return {
    text: free,
    words: parseQuery(`${free} `, tokenizer).words.slice(0, mostWords),
    plain: plainWords(free),
    tokens: tokenizer.tokens(free),
  };
}

/**
 * The topics that a sentence names, in any language and inflection, except the one that is asked about. What says no more
 * than its own names do is not another topic: "drones" in a sentence about drone transfers. Nor is who holds an office now meant
 * by it on a page from before that. The row of the topic that is asked about may come later.
 */
export async function sentenceTopics(
  rows: Rows,
  sentence: NamingSentence,
  { asked, pageDate }: { asked: Promise<TopicRow | undefined>; pageDate: PackDate | undefined },
): Promise<TopicRow[]> {
  const [likely, row] = await Promise.all([candidates(rows, sentence), asked]);
  if (!row) return [];
  const { topic: own, ownTerms } = row;
  const ownOnes = lazy(() => new Set(ownTerms.split(' ')));
  const isOwn = (name: string) =>
    [...bagOf(name, tokenizer).terms.keys()].every((term) => ownOnes().has(term));
  const read = await rows.topicsByNumber(likely.map(({ topic }) => topic));
  return read.filter(({ topic }, index) => {
    if (topic.id === own.id) return false;
    const all = namesOf(topic);
    const isOthers = (name: string) =>
      pageDate !== undefined &&
      topic.kind === 'person' &&
      isOfficeName(name, topic) &&
      !heldOffice(topic, pageDate);
    return likely[index]?.places.some((place) => {
      const name = all[place] ?? '';
      return (
        hasName(sentence.plain, plainWords(name)) &&
        isWrittenSo(name, sentence) &&
        !isOwn(name) &&
        !isOthers(name)
      );
    });
  });
}

/** Two letters are a name as they are written: the pronoun is not the US, and a German preposition not the EU. */
function isWrittenSo(name: string, { text }: NamingSentence): boolean {
  return name.length > 2 || text.includes(name);
}

interface LikelyTopic {
  topic: number;
  /** Which of its names the sentence may have, by their place in `namesOf`. */
  places: number[];
  /** How many words the longest of them has. */
  size: number;
}

/** The topics of which the sentence may have a whole name, the longest names first. */
async function candidates(rows: Rows, { words, tokens }: NamingSentence): Promise<LikelyTopic[]> {
  if (words.length === 0) return [];
  const entries = await findEntries(rows.names, {
    terms: words.map(({ term }) => term),
    prefixes: words.flatMap(stemsOf),
  });
  const meant = new Map(words.map((word) => [word.term, standingFor(word, entries)]));
  const naming = tokens.map(({ terms }) => ({
    entries: terms.flatMap(({ term }) => meant.get(term) ?? []),
    isFiller: terms.every(({ surface }) => isFiller(surface)),
  }));
  const likely = new Map<number, LikelyTopic>();
  for (const [name, size] of wholeNames(naming, rows.head.counts.topics)) {
    const { topic, place } = placeOfName(name);
    if (place >= hintPlace) continue;
    const known = likely.get(topic) ?? { topic, places: [], size: 0 };
    likely.set(topic, { topic, places: [...known.places, place], size: Math.max(known.size, size) });
  }
  return [...likely.values()]
    .sort((one, other) => other.size - one.size || one.topic - other.topic)
    .slice(0, mostCandidates);
}

function standingFor(word: QueryWord, entries: ReadonlyMap<string, Entry>): Entry[] {
  const exact = entries.get(word.term);
  const isInflected = stemsOf(word).length > 0;
  // Also beside the exact one: «Росії» stands as it is in the name of the war, and is a form of «Росія» too.
  const others = [...entries.values()].filter(
    (entry) => isInflected && entry !== exact && isInflection(entry.surface, word.surface),
  );
  return exact ? [exact, ...others] : others;
}

/** English names are not inflected; others are found by their beginnings. */
function stemsOf({ surface, isPair }: QueryWord): string[] {
  return isPair || surface.length < 4 || /^[a-z\d]+$/.test(surface)
    ? []
    : [surface.slice(0, Math.max(shortestStem, surface.length - longestEnding))];
}
