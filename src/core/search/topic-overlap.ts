import type { TopicId } from '../pack.ts';
import { leadByPlace } from '../ranking/weights.ts';

/**
 * How far each result is about what the others are about, from 0 to 1: by their topics, the first of each most, and by how
 * good the others are. Words that meet by chance ("wheat deliveries" in a story of shells) meet in another story each time;
 * what is asked for has several passages (van Rijsbergen's cluster hypothesis, 1979).
 */
export function topicOverlap(results: readonly { topics: readonly TopicId[]; score: number }[]): number[] {
  const support = new Map<TopicId, number>();
  for (const { topics, score } of results)
    for (const [place, topic] of topics.entries())
      support.set(topic, (support.get(topic) ?? 0) + score * shareOf(place));
  const sums = results.map(({ topics, score }) =>
    topics.reduce((sum, topic, place) => {
      const own = score * shareOf(place);
      return sum + shareOf(place) * ((support.get(topic) ?? 0) - own);
    }, 0),
  );
  const most = Math.max(0, ...sums);
  // To the sixth digit: sums of the same numbers in another order differ in the last one.
  return sums.map((sum) => (most > 0 ? Math.round((sum / most) * 1e6) / 1e6 : 0));
}

function shareOf(place: number): number {
  return leadByPlace[place] ?? 0;
}
