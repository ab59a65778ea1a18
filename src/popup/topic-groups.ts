import type { PageTopic } from './merge-reports.ts';

/** Topics of one kind; `kind` is empty where it is not known. */
export interface TopicGroup {
  kind: string;
  topics: PageTopic[];
}

/** Topics by kind: the kind that the page speaks of most comes first, within it the topic that it names most. */
export function groupTopics(topics: readonly PageTopic[], kindOf: (topic: string) => string): TopicGroup[] {
  const groups = new Map<string, TopicGroup>();
  for (const topic of topics) {
    const kind = kindOf(topic.topic);
    const group = groups.get(kind) ?? { kind, topics: [] };
    group.topics.push(topic);
    groups.set(kind, group);
  }
  const mentions = ({ topics: members }: TopicGroup) => members.reduce((sum, { count }) => sum + count, 0);
  return (
    [...groups.values()]
      .map((group) => ({ ...group, topics: group.topics.toSorted((a, b) => b.count - a.count) }))
      // What has no kind comes last, however often it is named.
      .sort((a, b) => Number(a.kind === '') - Number(b.kind === '') || mentions(b) - mentions(a))
  );
}
