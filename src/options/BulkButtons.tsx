import type { TopicList, TopicRef } from '../core/briefing.ts';
import { useStrings } from '../ui/strings.ts';
import { type Muted, withCategory, withTopics } from './topic-filter.ts';

export interface BulkButtonsProps {
  list: TopicList;
  /** What the filter lets through. */
  visible: TopicRef[];
  filtered: boolean;
  muted: Muted;
  onChange: (next: Muted) => void;
}

/** All on, all off: of everything, or of what the filter shows. */
export function BulkButtons({ list, visible, filtered, muted, onChange }: BulkButtonsProps) {
  const { translate, plural } = useStrings();
  const set = (on: boolean) => {
    const ids = new Set(visible.map(({ id }) => id));
    // Whole categories, so that topics which later versions bring follow them.
    const everything = Object.keys(list.categories);
    onChange(
      filtered
        ? withTopics(muted, list.topics, ids, on)
        : everything.reduce((next, category) => withCategory(next, list.topics, category, on), muted),
    );
  };
  const name = (on: boolean) => {
    if (filtered) return plural(on ? 'theseOn' : 'theseOff', visible.length);
    return translate(on ? 'allOn' : 'allOff');
  };
  return (
    <div class="bulk">
      {[true, false].map((on) => (
        <button
          key={String(on)}
          type="button"
          class="button"
          disabled={visible.length === 0}
          onClick={() => set(on)}
        >
          {name(on)}
        </button>
      ))}
    </div>
  );
}
