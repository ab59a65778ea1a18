import { fillersOf } from './filler-words.ts';
import { stopWords } from './stop-words.ts';

/**
 * Folded words of a query or a name without those that only hold it together. Where there are no others ("Так", a surname
 * in Korean romanisation), all.
 */
export function contentWords(words: readonly string[]): readonly string[] {
  const fillers = fillersOf(words, stopWords);
  const content = words.filter((word) => !stopWords.has(word) && !fillers.has(word));
  return content.length > 0 ? content : words;
}
