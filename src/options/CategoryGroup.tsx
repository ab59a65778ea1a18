import { useState } from 'preact/hooks';
import type { TopicList } from '../core/briefing.ts';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/strings.ts';
import { KindBranch } from './KindBranch.tsx';
import { TriStateBox } from './TriStateBox.tsx';
import { type Muted, offTopics, triState, withCategory } from './topic-filter.ts';
import type { Category } from './topic-tree.ts';

export interface CategoryGroupProps {
  /** With the topics that the filter lets through. */
  category: Category;
  list: TopicList;
  muted: Muted;
  filtered: boolean;
  onChange: (next: Muted) => void;
}

/** A category with its box; unfolded, its kinds and topics with theirs. */
export function CategoryGroup({ category, list, muted, filtered, onChange }: CategoryGroupProps) {
  const { translate, number } = useStrings();
  const [unfolded, setUnfolded] = useState(false);
  // What was searched for is shown, whatever was folded.
  const open = unfolded || filtered;
  const all = list.topics.filter((topic) => topic.category === category.id);
  // Also those whose kind is off, which leaves their boxes as they are.
  const on = all.length - offTopics(muted, all).size;
  return (
    <section class="category" aria-labelledby={`category-${category.id}`}>
      <div class="category-head">
        <label class="tick" for={`box-${category.id}`}>
          <TriStateBox
            id={`box-${category.id}`}
            class="category-box"
            state={triState(muted, all)}
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
        <div class="branches">
          {category.kinds.map((kind) => (
            <KindBranch
              key={kind.id}
              group={kind}
              category={category}
              list={list}
              muted={muted}
              onChange={onChange}
            />
          ))}
        </div>
      )}
    </section>
  );
}
