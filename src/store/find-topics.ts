import type { Topic } from '../core/pack.ts';
import { idf } from '../core/search/bm25.ts';
import { begun, matchNames, type NameMatch, type NameWord } from '../core/search/match-names.ts';
import { hintPlace, placeOfName, rolePlace } from '../core/search/name-number.ts';
import { nameTokenizer } from '../core/search/name-tokens.ts';
import { matchRole, type RoleWord, roleOf } from '../core/search/roles.ts';
import { isOpenScript } from '../core/search/scan-words.ts';
import { sharedNames, shareOf } from '../core/search/shared-names.ts';
import { hintsOf, namesOf } from './pack-rows.ts';
import type { Rows, TopicRow } from './rows.ts';
import { tellingShare, tellingWords } from './telling-words.ts';
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
/** Below this a country is not named but part of a name. */
const leastOfCountry = 0.4;
/** Of a hint all words must be there, though in other inflections. */
const leastOfHint = 0.7;
/** What a name within a longer one counts. */
const within = 0.5;

/** The topics that a query names in any language, best first; reads only those that share enough words with it. */
export async function findTopics(rows: Rows, understood: UnderstoodQuery): Promise<NamedTopic[]> {
  const { counts } = rows.head;
  const words = nameWords(understood, counts.passages);
  // Where no passage has any word of the query, a name that is like it is better than nothing.
  const least = understood.words.some(({ entries }) => entries.length > 0) ? leastStrength : leastAlone;
  const telling = tellingWords(understood, counts.topics);
  const likely = likelyNames(understood.words, { topics: counts.topics, least, telling });
  const read = await rows.topicsByNumber(likely.map(({ topic }) => topic));
  const candidates = read.map((row, index): Candidate => {
    const { topic, places } = likely[index] ?? { topic: -1, places: [] };
    const all = namesOf(row.topic);
    const hints = hintsOf(row.topic);
    return {
      row,
      places,
      names: places.flatMap((place) => all[place] ?? []),
      hints: places.flatMap((place) => hints[place - hintPlace] ?? []),
      telling: telling.get(topic) ?? [],
    };
  });
  weighCountries(candidates, words, counts.passages);
  const named = candidates
    .map((candidate) => asNamed(candidate, words, understood.content))
    .filter(({ strength }) => strength >= least)
    .sort((one, other) => other.strength - one.strength);
  return longestFirst(named);
}

/** A topic that the query may name. */
interface Candidate {
  row: TopicRow;
  /** Its names of which the query may have enough, and their places. */
  names: readonly string[];
  /** What only hints at it, of which the query may have enough. */
  hints: readonly string[];
  places: readonly number[];
  /** The words of the query that only its names have. */
  telling: readonly string[];
}

/**
 * What no passage has would be the rarest of words, were it not the name of a country that many passages are about: «Иран»
 * tells no more than "Iran" beside other words.
 */
function weighCountries(
  candidates: readonly Candidate[],
  words: readonly TopicWord[],
  passages: number,
): void {
  for (const { row, names } of candidates) {
    if (row.topic.kind !== 'country') continue;
    const match = matchNames(names, words);
    if (match.strength < leastOfCountry || match.words.size === words.length) continue;
    const weight = idf(row.passages.length, passages) / idf(0, passages);
    for (const place of match.words) {
      const word = words[place];
      if (word?.isMissing && weight < word.weight) word.weight = weight;
    }
  }
}

function asNamed(
  { row, names, hints, places, telling }: Candidate,
  words: readonly TopicWord[],
  content: readonly string[],
): NamedTopic {
  const byName = matchNames(names, words);
  const byRole = places.includes(rolePlace) ? byRoleOf(row.topic, words) : undefined;
  const byWord = matchWords(telling, content, words);
  const byHint = hints.length > 0 ? wholly(matchNames(hints, words), words) : undefined;
  const match = [byRole, byWord, byHint].reduce<NameMatch>(
    (best, one) => (one && one.strength > best.strength ? one : best),
    byName,
  );
  const missing = words.filter(({ isMissing }) => isMissing).length;
  const standing = words.filter(({ isMissing }, place) => isMissing && match.words.has(place)).length;
  const missed = missing > 0 ? (match.strength * standing) / missing : 0;
  const stands = match === byRole ? roleStandsIn : match === byWord ? 1 : 0;
  const beside = match === byRole && byName.strength >= leastStrength ? byName.words : none;
  return { row, ...match, standsIn: Math.max(missed, stands * match.strength), beside };
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
  { topics, least, telling }: { topics: number; least: number; telling: ReadonlyMap<number, unknown> },
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
    const isLikely = place >= hintPlace ? shareOf(shared) === 1 : share ** 2 >= least || telling.has(topic);
    if (!isLikely) continue;
    const known = likely.get(topic) ?? { topic, places: [], share: 0 };
    known.places.push(place);
    likely.set(topic, { ...known, share: Math.max(known.share, share) });
  }
  return [...likely.values()]
    .sort((one, other) => other.share - one.share || one.topic - other.topic)
    .slice(0, mostCandidates);
}

/** Who asks for a hint and nothing else wants what it hints at; beside other words it may mean anything. */
function wholly(match: NameMatch, words: readonly TopicWord[]): NameMatch | undefined {
  return match.words.size === words.length && match.strength >= leastOfHint ? match : undefined;
}

/** How well a topic is named by words that only its names have. */
function matchWords(
  telling: readonly string[],
  content: readonly string[],
  words: readonly TopicWord[],
): NameMatch | undefined {
  const places = new Set(telling.map((word) => content.indexOf(word)).filter((place) => place >= 0));
  if (places.size === 0) return undefined;
  const weightOf = (some: readonly TopicWord[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const explained = weightOf(words.filter((_, place) => places.has(place))) / (weightOf(words) || 1);
  return { strength: tellingShare * (0.5 + 0.5 * explained), words: places };
}

function byRoleOf(topic: Topic, words: readonly RoleWord[]): NameMatch | undefined {
  const role = roleOf(topic);
  return role && matchRole(role, roleTerms(role.name), words);
}

/** The terms of a role as it is indexed among names. */
export function roleTerms(name: string): ReadonlySet<string> {
  return new Set(roleTokenizer.tokens(name).flatMap(({ terms }) => terms.at(-1)?.term ?? []));
}

/** A word of the query as names and roles see it; is it one that no passage has? */
interface TopicWord extends NameWord, RoleWord {
  weight: number;
  isMissing: boolean;
}

function nameWords({ content, words }: UnderstoodQuery, passages: number): TopicWord[] {
  const bySurface = new Map(words.map((word) => [word.surface, word]));
  const rarest = idf(0, passages);
  return content.map((word) => {
    const known = bySurface.get(word);
    const count = known?.entries[0]?.entry.count ?? 0;
    return {
      forms: [word, ...(known?.corrections ?? []).map((correction) => correction.word)],
      isPrefix: known?.isPrefix ?? false,
      weight: idf(count, passages) / rarest,
      // Of Han and Hiragana the content has the signs, and no passage has one.
      isMissing: known?.isMissing ?? isOpenScript(word),
      terms: new Set([
        ...(known ? [known.term] : []),
        ...(known?.names ?? []).map(({ entry }) => entry.term),
      ]),
    };
  });
}
