import { useStrings } from '../ui/strings.ts';
import type { ListedTopic } from './topic-tree.ts';

export interface TopicToggleProps {
  topic: ListedTopic;
  /** As readers call it; left out where it stands above. */
  kind?: string;
  ticked: boolean;
  /** Is the topic off because its kind is? */
  kindOff: boolean;
  onChange: (ticked: boolean) => void;
}

/** One topic: its box, what it is, how much there is on it. */
export function TopicToggle({ topic, kind, ticked, kindOff, onChange }: TopicToggleProps) {
  const { translate, plural, separator } = useStrings();
  return (
    <li>
      <label class="tick topic">
        <input
          type="checkbox"
          checked={ticked && !kindOff}
          disabled={kindOff}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="topic-text">
          <bdi class="topic-name as-title">{topic.label}</bdi>
          <span class="muted topic-facts">
            {kind && `${kindOff ? translate('kindIsOff', kind) : kind}${separator}`}
            {plural('passages', topic.passages)}
          </span>
          {topic.gist && (
            <span class="muted topic-gist" lang="en" dir="auto">
              {topic.gist}
            </span>
          )}
        </span>
      </label>
    </li>
  );
}
