import { useMemo, useState } from 'preact/hooks';
import type { TopicList } from '../core/briefing.ts';
import type { TopicId } from '../core/pack.ts';
import type { Settings } from '../core/settings.ts';
import type { Reply } from '../messages/protocol.ts';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { failureText } from '../ui/failures.ts';
import { categoryLabel, kindLabel } from '../ui/labels.ts';
import { useStrings } from '../ui/strings.ts';
import { BulkButtons } from './BulkButtons.tsx';
import { CategoryGroup } from './CategoryGroup.tsx';
import { KindChips } from './KindChips.tsx';
import { Section } from './Section.tsx';
import { type Muted, mutedDiff, offTopics } from './topic-filter.ts';
import { topicIndex, topicsOf, topicTree } from './topic-tree.ts';
import { enterTree, moveInTree } from './tree-keys.ts';
import type { SaveSettings } from './use-settings.ts';
import { VetoList } from './VetoList.tsx';

export interface TopicsSectionProps {
  topics: Reply<TopicList> | undefined;
  settings: Settings;
  save: SaveSettings;
}

/** Which topics are underlined: by kind, by category, one by one. */
export function TopicsSection({ topics, settings, save }: TopicsSectionProps) {
  const { translate } = useStrings();
  return (
    <Section id="topics" lead={translate('topicsLead')}>
      {!topics && <p class="muted">{translate('loading')}</p>}
      {topics && !topics.ok && <p class="error">{failureText(topics.reason, translate)}</p>}
      {topics?.ok && <TopicFilter list={topics.value} settings={settings} save={save} />}
    </Section>
  );
}

interface TopicFilterProps {
  list: TopicList;
  settings: Settings;
  save: SaveSettings;
}

function TopicFilter({ list, settings, save }: TopicFilterProps) {
  const { translate, plural, number } = useStrings();
  const [typed, setTyped] = useState('');
  /** What was off when only that was asked for: a topic that is turned on there stays in sight. */
  const [only, setOnly] = useState<ReadonlySet<TopicId>>();
  const index = useMemo(
    () =>
      topicIndex(list, {
        category: (id) => categoryLabel(id, translate, list.categories),
        kind: (id) => kindLabel(id, translate, list.kinds),
      }),
    [list, translate],
  );
  const tree = useMemo(() => topicTree(index, typed, only), [index, typed, only]);
  const visible = topicsOf(tree);
  const filtered = typed.trim() !== '' || only !== undefined;
  const off = offTopics(settings, list.topics);
  const change = (next: Muted) => void save(mutedDiff(settings, next));
  return (
    <>
      <p class="topic-sum">
        {translate('topicsSum', number(list.topics.length - off.size), number(list.topics.length))}
      </p>
      <KindChips list={list} muted={settings} onChange={change} />
      <div class="topic-tools">
        <input
          class="field"
          type="search"
          value={typed}
          aria-label={translate('filterTopics')}
          placeholder={translate('filterTopics')}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={enterTree}
        />
        <BulkButtons list={list} visible={visible} filtered={filtered} muted={settings} onChange={change} />
        <label class="tick only-off">
          <input
            type="checkbox"
            checked={only !== undefined}
            onChange={(event) => setOnly(event.currentTarget.checked ? off : undefined)}
          />
          <span>{translate('onlyOff', number(off.size))}</span>
        </label>
      </div>
      <p class="topic-count" role="status">
        {filtered && visible.length > 0 && plural('topicsMatch', visible.length)}
        {filtered &&
          visible.length === 0 &&
          (typed.trim() ? translate('noTopicMatches', bidiIsolate(typed.trim())) : translate('noTopicOff'))}
      </p>
      <p class="muted tree-hint" id="tree-hint">
        {translate('treeKeys')}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only add to what Tab and Space do. */}
      <div class="categories" onKeyDown={moveInTree}>
        {tree.map((category) => (
          <CategoryGroup
            key={category.id}
            category={category}
            list={list}
            muted={settings}
            filtered={filtered}
            onChange={change}
          />
        ))}
      </div>
      <VetoList vetoes={settings.vetoes} topics={list.topics} onChange={(vetoes) => void save({ vetoes })} />
    </>
  );
}
