import type { TopicRef } from '../core/briefing.ts';
import type { TopicId } from '../core/pack.ts';

/** Topics to go on to. */
export function TopicChips({ topics, onOpen }: { topics: TopicRef[]; onOpen: (topic: TopicId) => void }) {
  return (
    <ul class="chips">
      {topics.map((topic) => (
        <li key={topic.id}>
          <button type="button" class="chip" onClick={() => onOpen(topic.id)}>
            <bdi class="as-title">{topic.label}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
