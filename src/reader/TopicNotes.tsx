import type { TopicSummary } from '../core/briefing.ts';
import { Gist } from '../ui/Gist.tsx';
import { kindLabel } from '../ui/labels.ts';
import { useStrings } from '../ui/strings.ts';

/** The article's topics; each unfolds to its gist. */
export function TopicNotes({ topics }: { topics: TopicSummary[] }) {
  const { translate } = useStrings();
  return (
    <ul class="topic-notes">
      {topics.map((topic) => (
        <li key={topic.id}>
          <details>
            <summary class="fold">
              <bdi class="as-title">{topic.label}</bdi>
            </summary>
            <p class="muted topic-kind">{kindLabel(topic.kind, translate)}</p>
            <Gist topic={topic} />
          </details>
        </li>
      ))}
    </ul>
  );
}
