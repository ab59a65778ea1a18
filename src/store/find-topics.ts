import type { Topic } from '../core/pack.ts';
import { idf } from '../core/search/bm25.ts';
import { begun, matchNames, type NameMatch, type NameWord } from '../core/search/match-names.ts';
import { placeOfName, rolePlace } from '../core/search/name-number.ts';
import { nameTokenizer } from '../core/search/name-tokens.ts';
import { matchRole, type RoleWord, roleOf } from '../core/search/roles.ts';
import { sharedNames, shareOf } from '../core/search/shared-names.ts';
import { namesOf } from './pack-rows.ts';
import type { Rows, TopicRow } from './rows.ts';
import { tokenizer } from './tokenizer.ts';
import type { UnderstoodQuery, UnderstoodWord } from './understand-query.ts';

const roleTokenizer = nameTokenizer(tokenizer);

/** A topic that the query may name, and how well it does, from 0 to 1. */
export interface NamedTopic {
  row: TopicRow;
  strength: number;
  /** Places of the query's words that name it. */
  words: ReadonlySet<number>;
  /** How well it is named by words that no passage has ("Esfahan", where the passages write "Isfahan"). */
  standsIn: number;
  /** Places of the words that name it too, where others name it better: of a person's name beside his office. */
  beside: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** How many topics are read to see whether the query names them. */
const mostCandidates = 12;
/** Below this the query only shares a word with a long name. */
const leastStrength = 0.3;
const leastAlone = 0.12;
/** Passages about somebody need not say what he is: being about him counts so far as having those words. */
const roleStandsIn = 0.5;
/** What a name within a longer one counts. */
const within = 0.5;

/** The topics that a query names in any language, best first; reads only those that share enough words with it. */
export async function findTopics(rows: Rows, understood: UnderstoodQuery): Promise<NamedTopic[]> {
  const words = nameWords(understood, rows.head.counts.passages);
  // Where no passage has any word of the query, a name that is like it is better than nothing.
  const least = understood.words.some(({ entries }) => entries.length > 0) ? leastStrength : leastAlone;
  const likely = likelyNames(understood.words, { topics: rows.head.counts.topics, least });
  const missing = words.flatMap(({ isMissing }, place) => (isMissing ? [place] : []));
  const read = await rows.topicsByNumber(likely.map(({ topic }) => topic));
  const named = read
    .map((row, index) => {
      const all = namesOf(row.topic);
      const places = likely[index]?.places ?? [];
      const names = places.flatMap((place) => all[place] ?? []);
      const byName = matchNames(names, words);
      const byRole = places.includes(rolePlace) ? byRoleOf(row.topic, words) : undefined;
      const match = byRole && byRole.strength > byName.strength ? byRole : byName;
      const standing = missing.filter((place) => match.words.has(place)).length;
      const missed = missing.length > 0 ? (match.strength * standing) / missing.length : 0;
      const standsIn = match === byRole ? Math.max(missed, roleStandsIn * match.strength) : missed;
      const beside = match === byRole && byName.strength >= leastStrength ? byName.words : none;
      return { row, ...match, standsIn, beside };
    })
    .filter(({ strength }) => strength >= least)
    .sort((one, other) => other.strength - one.strength);
  return longestFirst(named);
}

/** A name within a longer one is rarely meant: "foreign ministry" in "Iran's foreign ministry" not that of Russia. */
function longestFirst(named: readonly NamedTopic[]): NamedTopic[] {
  return named
    .map((topic, place) => {
      const isWithin = named
        .slice(0, place)
        .some(
          ({ words }) => words.size > topic.words.size && [...topic.words].every((word) => words.has(word)),
        );
      return isWithin ? { ...topic, strength: topic.strength * within } : topic;
    })
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
    const { topic, place } = placeOfName(name);
    // Half of a name may be meant for it; half of what somebody is ("minister of Iran") is what many are.
    if (place === rolePlace ? shareOf(shared) < 1 : share ** 2 < least) continue;
    const known = likely.get(topic) ?? { topic, places: [], share: 0 };
    known.places.push(place);
    likely.set(topic, { ...known, share: Math.max(known.share, share) });
  }
  return [...likely.values()]
    .sort((one, other) => other.share - one.share || one.topic - other.topic)
    .slice(0, mostCandidates);
}

function byRoleOf(topic: Topic, words: readonly RoleWord[]): NameMatch | undefined {
  const role = roleOf(topic);
  return role && matchRole(role, roleTerms(role.name), words);
}

/** The terms of a role as it is indexed among names. */
export function roleTerms(name: string): ReadonlySet<string> {
  return new Set(roleTokenizer.tokens(name).flatMap(({ terms }) => terms.at(-1)?.term ?? []));
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
      terms: new Set([
        ...(known ? [known.term] : []),
        ...(known?.names ?? []).map(({ entry }) => entry.term),
      ]),
    } satisfies NameWord & RoleWord & { isMissing: boolean };
  });
}
