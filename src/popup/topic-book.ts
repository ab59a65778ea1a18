import type { TopicList, TopicRef } from '../core/briefing.ts';
import type { TopicId } from '../core/pack.ts';
import { kindLabel, readable } from '../ui/kinds.ts';
import type { Translate } from '../ui/strings.ts';

/** Names for topics of which the page gives only ids. */
export interface TopicBook {
  label: (topic: TopicId) => string;
  /** The topic's kind for people; empty while it is not known. */
  kind: (topic: TopicId) => string;
  kindOf: (ref: Pick<TopicRef, 'kind'>) => string;
}

/** A book over the store's list; while that is on its way, ids made readable stand in. */
export function topicBook(list: TopicList | undefined, translate: Translate): TopicBook {
  const byId = new Map(list?.topics.map((topic) => [topic.id, topic]));
  const kindOf = ({ kind }: Pick<TopicRef, 'kind'>) => kindLabel(kind, translate, list?.kinds);
  return {
    label: (id) => byId.get(id)?.label ?? readable(id),
    kind: (id) => {
      const topic = byId.get(id);
      return topic ? kindOf(topic) : '';
    },
    kindOf,
  };
}
