import type { TopicId } from '../core/pack.ts';
import type { PageCommand } from '../messages/page-port.ts';
import { kindGroupLabel } from '../ui/labels.ts';
import { useStrings } from '../ui/strings.ts';
import type { PageTopic } from './merge-reports.ts';
import { moveBetweenResults } from './result-keys.ts';
import { TopicRow } from './TopicRow.tsx';
import type { TopicCatalog } from './topic-catalog.ts';
import { groupTopics } from './topic-groups.ts';
import type { BriefTarget } from './use-topic-history.ts';

export interface TopicGroupsProps {
  topics: readonly PageTopic[];
  catalog: TopicCatalog;
  returnTo: TopicId | undefined;
  send: (command: PageCommand) => void;
  onTopic: (target: BriefTarget) => void;
}

/** The page's topics under quiet headings, one for each kind. */
export function TopicGroups({ topics, catalog, returnTo, send, onTopic }: TopicGroupsProps) {
  const { translate } = useStrings();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only add to what Tab and Enter do.
    <div onKeyDown={moveBetweenResults}>
      {groupTopics(topics, catalog.kindId).map(({ kind, topics: members }) => (
        <section key={kind} class="topic-group">
          {kind && <h2 class="group-title">{kindGroupLabel(kind, translate, catalog.list?.kinds)}</h2>}
          <ul class="rows">
            {members.map((topic) => (
              <TopicRow
                key={topic.topic}
                topic={topic}
                catalog={catalog}
                focus={returnTo === topic.topic}
                send={send}
                onOpen={() => onTopic({ topic: topic.topic, sentence: topic.sentence })}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
