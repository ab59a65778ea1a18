import type { TopicList, TopicRef } from '../core/briefing.ts';
import type { TopicId } from '../core/pack.ts';
import type { Reply } from '../messages/protocol.ts';
import { kindLabel } from '../ui/labels.ts';
import type { Translate } from '../ui/strings.ts';

/** Names for topics of which the page gives only ids. */
export interface TopicBook {
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

/** A book over the store's list, or over what became of it. */
export function topicBook(reply: Reply<TopicList> | undefined, translate: Translate): TopicBook {
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
