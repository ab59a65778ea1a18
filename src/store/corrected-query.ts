import type { Language } from '../core/pack.ts';
import { plainWords } from '../core/search/parse-query.ts';
import type { NamedTopic } from './find-topics.ts';
import type { UnderstoodWord } from './understand-query.ts';

/**
 * The query as it was understood: misspelt words replaced by the correction that names the best topic ("bushir nuclear
 * plant" means Bushehr, not Bashar), else by the likeliest. `own` is the pack's language.
 */
export function correctedQuery(
  query: string,
  words: readonly UnderstoodWord[],
  topics: readonly NamedTopic[],
  own: Language,
): string {
  const [best] = topics;
  const label = best ? plainWords(best.row.topic.label[own] ?? '') : [];
  const names = best ? best.row.topic.names.flatMap(plainWords) : [];
  let corrected = query;
  // From the end, so that the offsets of the words before stay right.
  for (const { start, end, corrections } of words.toSorted((one, other) => other.start - one.start)) {
    const chosen =
      corrections.find(({ word }) => label.includes(word)) ??
      corrections.find(({ word }) => names.includes(word)) ??
      corrections[0];
    if (chosen) corrected = corrected.slice(0, start) + chosen.word + corrected.slice(end);
  }
  return corrected;
}
