import type { TopicId } from './pack.ts';

/** The topics of some mentions, most frequent first. */
export function topicsByCount(mentions: Iterable<{ topicId: TopicId }>): TopicId[] {
  const counts = new Map<TopicId, number>();
  for (const { topicId } of mentions) counts.set(topicId, (counts.get(topicId) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]).map(([topic]) => topic);
}
