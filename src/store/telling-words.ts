import { hintPlace, nameCount, placeOfName, rolePlace } from '../core/search/name-number.ts';
import { forEachPosting } from '../core/search/scores.ts';
import type { UnderstoodQuery } from './understand-query.ts';

/** What a word counts that the names of one topic have and no passage, as a share of the name. */
export const tellingShare = 0.6;
/** A shorter word is too easily one of another language. */
const shortest = 4;
/** A word of so many names is a common one, or the name of a topic that is named anyhow. */
const mostNames = 60;

/**
 * The words of a query that only the names of one topic have, by the number of the topic: whoever types "Sukhoi" or «סוחוי» means
 * the Su-35 whatever else he types, though no passage has the word and it is half of the name.
 */
export function tellingWords(
  { words, grouped }: Pick<UnderstoodQuery, 'words' | 'grouped'>,
  topics: number,
): ReadonlyMap<number, readonly string[]> {
  const telling = new Map<number, string[]>();
  for (const { term, surface, isMissing, isPair, entries, names } of words) {
    // The English of a general word is a guess; what stands for a group of words is none.
    if (!isMissing || isPair || (entries.length > 0 && !grouped.has(term)) || surface.length < shortest)
      continue;
    if (names.reduce((sum, { entry }) => sum + entry.count, 0) > mostNames) continue;
    const named = new Set<number>();
    for (const { entry } of names)
      forEachPosting(entry, nameCount(topics), 1, (name) => {
        const { topic, place } = placeOfName(name);
        // Of what only hints at a topic, nothing less than all tells.
        if (place < hintPlace || place === rolePlace) named.add(topic);
      });
    const [only] = named;
    if (only === undefined || named.size > 1) continue;
    telling.set(only, [...(telling.get(only) ?? []), surface]);
  }
  return telling;
}
