import type { TopicList, TopicRef } from '../core/briefing.ts';
import type { TopicId } from '../core/pack.ts';
import type { Reply } from '../messages/protocol.ts';
import { kindLabel } from '../ui/labels.ts';
import type { Translate } from '../ui/strings.ts';

/** Names for topics of which the page gives only ids. */
export interface TopicCatalog {
  /** `undefined` while the list is on its way, and for what it does not have: an id is not a name. */
  label: (topic: TopicId) => string | undefined;
  /** Will labels still come? */
  isLoading: boolean;
  /** The topic's kind, as an id; empty while it is not known. */
  kindId: (topic: TopicId) => string;
  /** The topic's kind for people; empty while it is not known. */
  kind: (topic: TopicId) => string;
  kindOf: (ref: Pick<TopicRef, 'kind'>) => string;
  /** The whole list, for filters; `undefined` until it is there. */
  list: TopicList | undefined;
}

/** The names of the store's list, or of none where it could not be had. */
export function topicCatalog(reply: Reply<TopicList> | undefined, translate: Translate): TopicCatalog {
  const list = reply?.ok ? reply.value : undefined;
  const byId = new Map(list?.topics.map((topic) => [topic.id, topic]));
  const kindOf = ({ kind }: Pick<TopicRef, 'kind'>) => kindLabel(kind, translate, list?.kinds);
  return {
    label: (id) => byId.get(id)?.label,
    isLoading: reply === undefined,
    kindId: (id) => byId.get(id)?.kind ?? '',
    kind: (id) => {
      const topic = byId.get(id);
      return topic ? kindOf(topic) : '';
    },
    kindOf,
    list,
  };
}
