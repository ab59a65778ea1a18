import { jaccardIndex } from '../../core/jaccard-index.ts';
import type { EventSource } from '../sources.ts';
import type { Check } from './report.ts';
import { comparable, wordsOf } from './words.ts';

/** Two sentences with this share of common words tell of the same thing. */
const sameFrom = 0.6;

/** Events of one day with the same topics and much the same words. */
export const checkRepeatedEvents: Check = ({ articles }, report) => {
  const byDayAndTopics = new Map<string, { event: EventSource; words: Set<string> }[]>();
  for (const event of articles.flatMap(({ events }) => events)) {
    const key = `${event.date} ${[...event.topics].sort().join(' ')}`;
    const words = new Set(wordsOf(event.text).map(comparable));
    const others = byDayAndTopics.get(key) ?? [];
    const same = others.find((other) => jaccardIndex(other.words, words) >= sameFrom)?.event;
    if (same) {
      const message = `The event of ${event.date} stands at ${same.file}:${same.line} already.`;
      report(event, message, 'Leave it to one article, or tell what only this one knows.', 'advice');
    }
    byDayAndTopics.set(key, [...others, { event, words }]);
  }
};
