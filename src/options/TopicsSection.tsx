import { useState } from 'preact/hooks';
import type { TopicList } from '../core/briefing.ts';
import type { Settings } from '../core/settings.ts';
import type { Reply } from '../messages/protocol.ts';
import { failureText } from '../ui/failures.ts';
import { useStrings } from '../ui/strings.ts';
import { BulkButtons } from './BulkButtons.tsx';
import { CategoryGroup } from './CategoryGroup.tsx';
import { KindChips } from './KindChips.tsx';
import { Section } from './Section.tsx';
import { type Muted, topicTree } from './topic-filter.ts';
import type { SaveSetting } from './use-settings.ts';
import { VetoList } from './VetoList.tsx';

export interface TopicsSectionProps {
  topics: Reply<TopicList> | undefined;
  settings: Settings;
  save: SaveSetting;
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
  save: SaveSetting;
}

function TopicFilter({ list, settings, save }: TopicFilterProps) {
  const { translate, plural } = useStrings();
  const [typed, setTyped] = useState('');
  const tree = topicTree(list, typed);
  const visible = tree.flatMap(({ topics }) => topics);
  const filtered = typed.trim() !== '';
  const change = (next: Muted) => void saveMuted(settings, next, save);
  return (
    <>
      <KindChips list={list} muted={settings} onChange={change} />
      <div class="topic-tools">
        <input
          class="field"
          type="search"
          value={typed}
          aria-label={translate('filterTopics')}
          placeholder={translate('filterTopics')}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <BulkButtons list={list} visible={visible} filtered={filtered} muted={settings} onChange={change} />
      </div>
      <p class="topic-count" role="status">
        {filtered &&
          (visible.length > 0 ? plural('topicsMatch', visible.length) : translate('noTopicMatches', typed))}
      </p>
      <div class="categories">
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
      <VetoList
        vetoes={settings.vetoes}
        topics={list.topics}
        onChange={(vetoes) => void save('vetoes', vetoes)}
      />
    </>
  );
}

async function saveMuted(settings: Settings, next: Muted, save: SaveSetting): Promise<void> {
  for (const name of ['mutedTopics', 'mutedCategories', 'mutedKinds'] as const) {
    const changed = next[name].join('\n') !== settings[name].join('\n');
    if (changed && !(await save(name, next[name]))) return;
  }
}
