import { useState } from 'preact/hooks';
import type { TopicList } from '../core/briefing.ts';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/strings.ts';
import { TopicToggle } from './TopicToggle.tsx';
import { TriStateBox } from './TriStateBox.tsx';
import { type Category, isTicked, type Muted, triState, withCategory, withTopics } from './topic-filter.ts';

export interface CategoryGroupProps {
  /** With the topics that the filter lets through. */
  category: Category<TopicList['topics'][number]>;
  list: TopicList;
  muted: Muted;
  filtered: boolean;
  onChange: (next: Muted) => void;
}

/** A category with its box; unfolded, its topics with theirs. */
export function CategoryGroup({ category, list, muted, filtered, onChange }: CategoryGroupProps) {
  const { translate, number } = useStrings();
  const [unfolded, setUnfolded] = useState(false);
  // What was searched for is shown, whatever was folded.
  const open = unfolded || filtered;
  const all = list.topics.filter((topic) => topic.category === category.id);
  const state = triState(muted, all);
  const on = all.filter((topic) => isTicked(muted, topic)).length;
  return (
    <section class="category" aria-labelledby={`category-${category.id}`}>
      <div class="category-head">
        <label class="tick" for={`box-${category.id}`}>
          <TriStateBox
            id={`box-${category.id}`}
            state={state}
            onChange={(ticked) => onChange(withCategory(muted, list.topics, category.id, ticked))}
          />
          <span class="category-name" id={`category-${category.id}`}>
            {category.label}
          </span>
        </label>
        <span class="muted category-count">{translate('topicsOn', number(on), number(all.length))}</span>
        <button
          type="button"
          class="icon-button"
          aria-expanded={open}
          aria-label={translate('showTopicsOf', category.label)}
          onClick={() => setUnfolded(!open)}
          disabled={filtered}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {open && (
        <ul class="topics">
          {category.topics.map((topic) => (
            <TopicToggle
              key={topic.id}
              topic={topic}
              kinds={list.kinds}
              ticked={isTicked(muted, topic)}
              kindOff={muted.mutedKinds.includes(topic.kind)}
              onChange={(ticked) => onChange(withTopics(muted, list.topics, new Set([topic.id]), ticked))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
