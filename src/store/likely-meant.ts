import type { NamedTopic } from './find-topics.ts';
import type { UnderstoodQuery, UnderstoodWord } from './understand-query.ts';

/** What several words name so well, they say together. */
const wellNamed = 0.5;
/** What a topic loses that a part of its name leads to, where the store says hardly anything of it beside a rival. */
const unlikelyLoss = 0.5;

/**
 * The words without what those of another language may be in English, where together they name a topic: "флот" is "fleet"
 * or "navy", but «теневой флот» is the shadow fleet.
 */
export function withoutGuesses(
  { words, content }: UnderstoodQuery,
  topics: readonly NamedTopic[],
): UnderstoodWord[] {
  return words.filter(({ surface, isMissing, corrections }) => {
    const place = content.indexOf(surface);
    const isGuess = isMissing && corrections.length === 0;
    return (
      !isGuess ||
      !topics.some(
        ({ strength, words: named }) => named.size > 1 && named.has(place) && strength >= wellNamed,
      )
    );
  });
}

/**
 * How likely a topic is meant by a part of its name that is part of others too: "treaty" is that of which the store says
 * most, unless something else in the query tells.
 */
export function likelihoodOf(
  { row, strength, words }: Pick<NamedTopic, 'row' | 'strength' | 'words'>,
  topics: readonly NamedTopic[],
): number {
  if (strength >= wellNamed) return 1;
  const rivals = topics.filter(
    (other) => other.words.size === words.size && [...words].every((word) => other.words.has(word)),
  );
  const most = Math.max(0, ...rivals.map((rival) => rival.row.passages.length));
  if (most === 0) return 1;
  return 1 - unlikelyLoss * (1 - row.passages.length / most);
}
