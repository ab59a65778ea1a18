import type { Wanted } from '../core/search/question.ts';
import { roleOf } from '../core/search/roles.ts';
import { add, forEachPosting, type Scores, topScore } from '../core/search/scores.ts';
import { type NamedTopic, roleTerms } from './find-topics.ts';
import type { UnderstoodQuery } from './understand-query.ts';

/** Below this the query may be part of many names. */
const leastStrength = 0.4;
/** Of several that the same words name, one counts that does so nearly as well as the best. */
const rivalShare = 0.99;

/** What is asked of somebody's life: the introduction tells it. */
const ofALife: ReadonlySet<string> = new Set(
  'age alive bio biography born career dead death die died dies job life new office old profession tenure term years alt age yasinda лет років عمر سال בן 歳 岁'.split(
    ' ',
  ),
);

/** What is asked of the time of an event. */
const ofACourse: ReadonlySet<string> = new Set(
  'began begin begun broke break date happen happened occur occurred out place start started take took'.split(
    ' ',
  ),
);

/**
 * The topics of which the query is nothing but a name, or what somebody is ("IAEA chief"), or both ("Likhachev Rosatom chief"):
 * whoever asks so wants to be told who or what that is; of a place also who asks where it is, of an event when it was. Only topics
 * that the pack has an introduction for. `passages`: how many the store has.
 */
export function namedOnly(
  topics: readonly NamedTopic[],
  { content, words, alike }: Pick<UnderstoodQuery, 'content' | 'words' | 'alike'>,
  { question, passages }: { question: Wanted | undefined; passages: number },
): NamedTopic[] {
  const least = Math.max(leastStrength, rivalShare * (topics[0]?.strength ?? 0));
  const termsOf = (surface: string) => {
    const { term } = words.find((word) => word.surface === surface) ?? {};
    return term === undefined ? [] : [term, ...(alike.get(term) ?? [])];
  };
  return topics.filter((topic) => {
    if (topic.row.topic.introduction === undefined || topic.strength < leastStrength) return false;
    if (!isAskedOf(question, topic.row.topic.kind)) return false;
    const others = content.filter((word, place) => !topic.words.has(place) && !asksOf(word, topic));
    if (others.length === 0)
      return topic.strength >= least && !isNarrower(topic, { content, words }, passages);
    // Who asks for somebody by another's name and office means another ("before Raisi").
    if (question !== undefined) return false;
    return (
      others.every((word) => topic.beside.has(content.indexOf(word))) || isOffice(others.map(termsOf), topic)
    );
  });
}

/**
 * Do passages of the topic have the word that tells most of what it was named by, and its introduction not? Then it was named by a part
 * of it ("Port Olya" of the ports of Astrakhan), of which the introduction says nothing.
 */
function isNarrower(
  { row, words: places }: NamedTopic,
  { content, words }: Pick<UnderstoodQuery, 'content' | 'words'>,
  passages: number,
): boolean {
  const [introduction] = row.passages;
  const naming = words.filter(({ surface }) => places.has(content.indexOf(surface)));
  // A word that no passage has may be the one that matters, in another language or spelling.
  if (naming.some(({ isMissing }) => isMissing)) return false;
  const rarest = naming
    .flatMap(({ entries }) => entries.find(({ weight }) => weight === 1)?.entry ?? [])
    .sort((one, other) => one.count - other.count)[0];
  if (!rarest || introduction === undefined) return false;
  const having = new Set<number>();
  forEachPosting(rarest, passages, 1, (passage) => having.add(passage));
  return !having.has(introduction) && row.passages.some((passage) => having.has(passage));
}

/** Is what stands beside somebody's name his office, or part of it? Then nobody else is meant, however well he is named by it. */
function isOffice(words: readonly (readonly string[])[], { row }: NamedTopic): boolean {
  const role = row.topic.kind === 'person' ? roleOf(row.topic) : undefined;
  if (!role) return false;
  const said = roleTerms(role.name);
  return words.every((terms) => terms.some((term) => said.has(term)));
}

/** Does an introduction to something of this kind answer such a question? */
function isAskedOf(question: Wanted | undefined, kind: string): boolean {
  if (question === 'date') return kind === 'event';
  return question === undefined || question === 'person' || question === kind;
}

/** Does the word add nothing to the name, because the introduction tells it anyhow? */
function asksOf(word: string, { row }: NamedTopic): boolean {
  const told: Readonly<Record<string, ReadonlySet<string>>> = { person: ofALife, event: ofACourse };
  return told[row.topic.kind]?.has(word) ?? false;
}

/** An introduction that is asked for is among the first results, whatever else has the words. */
export function boostIntroductions(scores: Scores, topics: readonly NamedTopic[]): void {
  const top = topScore(scores);
  // The first of a topic's passages.
  for (const { row } of topics) for (const passage of row.passages.subarray(0, 1)) add(scores, passage, top);
}
