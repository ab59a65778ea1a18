import type { TopicSummary } from '../core/briefing.ts';
import type { TopicId } from '../core/pack.ts';

export interface TopicResultProps {
  topic: TopicSummary;
  kind: string;
  onOpen: (topic: TopicId) => void;
}

/** A topic that the query names. */
export function TopicResult({ topic, kind, onOpen }: TopicResultProps) {
  return (
    <li class="row">
      <button type="button" class="row-main" data-result="topic" onClick={() => onOpen(topic.id)}>
        <span class="eyebrow">{kind}</span>
        <span class="row-label">
          <bdi>{topic.label}</bdi>
        </span>
        <span class="row-gist" lang="en" dir="auto">
          {topic.gist}
        </span>
      </button>
    </li>
  );
}
