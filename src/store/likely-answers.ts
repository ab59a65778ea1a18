import type { Asked, Question } from '../core/search/question.ts';
import type { NamedTopic } from './find-topics.ts';

/** Of the people (or places) that the pack lists beside a topic, each is this much less likely meant than the one before. */
const nextShare = 0.8;

/** The query's words without fillers, folded, and the language of the passages. */
interface AskedAbout {
  content: readonly string[];
  language: string;
}

/**
 * What a question asks for, with the names that may answer one for who or where; undefined where there are none, because a
 * sentence cannot be seen to answer it then.
 */
export function askedFor(
  question: Question | undefined,
  topics: readonly NamedTopic[],
  about: AskedAbout,
): Asked | undefined {
  if (question === undefined) return undefined;
  const { wanted } = question;
  if (wanted !== 'person' && wanted !== 'place') return { ...question, names: new Map() };
  const names = likelyAnswers(wanted, topics, about);
  return names.size > 0 ? { wanted, names } : undefined;
}

/**
 * Of the people, or places, that the pack lists beside what the query names, the closest first: who leads an organisation
 * now stands before who led it once, and neither is asked for by name. The last word of a name is what sentences have.
 */
function likelyAnswers(
  wanted: 'person' | 'place',
  topics: readonly NamedTopic[],
  { content, language }: AskedAbout,
): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const explained = new Set<number>();
  for (const { row, strength, words } of topics) {
    // Who somebody is, the passages about him say: others are not the answer.
    if (row.topic.kind === wanted && words.size === content.length) return new Map();
    // What the same words name less well is another reading of the question.
    if ([...words].every((word) => explained.has(word))) continue;
    for (const word of words) explained.add(word);
    const chips = new Map(row.related.map((chip) => [chip.id, chip]));
    const beside = row.topic.related
      .flatMap((id) => chips.get(id) ?? [])
      .filter(({ kind }) => kind === wanted);
    for (const [place, topic] of beside.entries()) {
      const last = topic.label[language]?.split(' ').at(-1);
      const likelihood = strength * nextShare ** place;
      // Who took over from Soleimani is not Soleimani.
      if (last === undefined || content.includes(last.toLowerCase())) continue;
      if (likelihood > (names.get(last) ?? 0)) names.set(last, likelihood);
    }
  }
  return names;
}
