import { hasPhrase } from '../core/search/parse-query.ts';
import { isOpenScript } from '../core/search/scan-words.ts';
import { bestOf, type Scores } from '../core/search/scores.ts';
import type { NamedTopic } from './find-topics.ts';
import type { Rows } from './rows.ts';
import type { UnderstoodQuery } from './understand-query.ts';

/** How many passages are read to look for a phrase. */
const mostPhraseReads = 300;

/**
 * The phrases that a passage must have: not those that stand for a name in another language («Росатом»), because no English
 * passage has them; passages about what they name are found by the name.
 */
export function phrasesToFind(
  { phrases, words, content }: UnderstoodQuery,
  topics: readonly NamedTopic[],
): readonly string[][] {
  const missing = new Set(words.filter(({ isMissing }) => isMissing).map(({ surface }) => surface));
  const names = (topic: NamedTopic, word: string) => topic.words.has(content.indexOf(word));
  const standsForName = (phrase: readonly string[]) => {
    // Of Han and Hiragana a phrase has the signs, of which any name may have one or two, and a query pairs of them.
    const signs = phrase.filter((word) => isOpenScript(word) && content.includes(word));
    return topics.some((topic) =>
      signs.length > 0
        ? signs.every((sign) => names(topic, sign))
        : phrase.some((word) => missing.has(word) && names(topic, word)),
    );
  };
  return phrases.filter((phrase) => !standsForName(phrase));
}

/** Has the query words besides those in quotes? */
export function saysMore(
  { content }: Pick<UnderstoodQuery, 'content'>,
  phrases: readonly string[][],
): boolean {
  const quoted = new Set(phrases.flat());
  return phrases.length > 0 && content.some((word) => !quoted.has(word));
}

/** The filter narrowed to passages that have each phrase word for word. */
export async function withPhrases(
  rows: Rows,
  scores: Scores,
  phrases: readonly string[][],
  allows: (passage: number) => boolean,
): Promise<(passage: number) => boolean> {
  if (phrases.length === 0) return allows;
  const numbers = bestOf(scores, mostPhraseReads, allows);
  const read = await rows.passages(numbers);
  const having = new Set(
    numbers.filter((_, index) => {
      const row = read[index];
      const text = `${row?.articleTitle}\n${row?.passage.heading ?? ''}\n${row?.passage.text}`;
      return phrases.every((phrase) => hasPhrase(text, phrase));
    }),
  );
  return (passage) => having.has(passage);
}
