import type { TopicList } from '../core/briefing.ts';
import { Icon } from '../ui/icons.tsx';
import { kindGroupLabel } from '../ui/labels.ts';
import { useStrings } from '../ui/strings.ts';
import { type Muted, withKind } from './topic-filter.ts';

export interface KindChipsProps {
  list: TopicList;
  muted: Muted;
  onChange: (next: Muted) => void;
}

/** A switch for every kind of topic, across all categories. */
export function KindChips({ list, muted, onChange }: KindChipsProps) {
  const { translate, number } = useStrings();
  return (
    <fieldset class="kinds">
      <legend class="section-title">{translate('kinds')}</legend>
      <ul class="chips">
        {Object.keys(list.kinds).map((kind) => {
          const on = !muted.mutedKinds.includes(kind);
          return (
            <li key={kind}>
              <button
                type="button"
                class="chip chip-toggle"
                aria-pressed={on}
                onClick={() => onChange(withKind(muted, kind, !on))}
              >
                <Icon name={on ? 'check' : 'close'} />
                {kindGroupLabel(kind, translate, list.kinds)}
                <span class="chip-count">
                  {number(list.topics.filter((topic) => topic.kind === kind).length)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
