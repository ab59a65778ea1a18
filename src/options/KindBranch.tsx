import type { TopicList } from '../core/briefing.ts';
import { kindGroupLabel, kindLabel } from '../ui/labels.ts';
import { useStrings } from '../ui/strings.ts';
import { TopicToggle } from './TopicToggle.tsx';
import { TriStateBox } from './TriStateBox.tsx';
import { isTicked, type Muted, triState, withTopics } from './topic-filter.ts';
import type { Category, KindGroup } from './topic-tree.ts';

export interface KindBranchProps {
  /** The topics of this kind that the filter lets through. */
  group: KindGroup;
  category: Category;
  list: TopicList;
  muted: Muted;
  onChange: (next: Muted) => void;
}

/** The topics of one kind in a category, with a box for them all; a single topic needs none. */
export function KindBranch({ group, category, list, muted, onChange }: KindBranchProps) {
  const { translate, number } = useStrings();
  const kind = kindLabel(group.id, translate, list.kinds);
  const many = kindGroupLabel(group.id, translate, list.kinds);
  const kindOff = muted.mutedKinds.includes(group.id);
  const { topics } = group;
  const on = topics.filter((topic) => isTicked(muted, topic)).length;
  const id = `box-${category.id}-${group.id}`;
  const set = (ids: string[], ticked: boolean) =>
    onChange(withTopics(muted, list.topics, new Set(ids), ticked));
  return (
    <div class="branch">
      {topics.length > 1 && (
        <div class="branch-head">
          <label class="tick" for={id}>
            <TriStateBox
              id={id}
              state={kindOff ? 'off' : triState(muted, topics)}
              disabled={kindOff}
              onChange={(ticked) =>
                set(
                  topics.map((topic) => topic.id),
                  ticked,
                )
              }
            />
            <span class="branch-name">{kindOff ? translate('kindIsOff', many) : many}</span>
            <span class="visually-hidden">{category.label}</span>
          </label>
          <span class="muted category-count">
            {translate('countOf', number(kindOff ? 0 : on), number(topics.length))}
          </span>
        </div>
      )}
      <ul class={topics.length > 1 ? 'topics' : 'topics topics-alone'}>
        {topics.map((topic) => (
          <TopicToggle
            key={topic.id}
            topic={topic}
            {...(topics.length > 1 ? {} : { kind })}
            ticked={isTicked(muted, topic)}
            kindOff={kindOff}
            onChange={(ticked) => set([topic.id], ticked)}
          />
        ))}
      </ul>
    </div>
  );
}
