import type { TopicRef } from '../briefing.ts';
import type { TopicId } from '../pack.ts';

/** Related topics: those on the page first, in the page's order; then the closest first. */
export function orderRelated(related: readonly TopicRef[], pageTopics: readonly TopicId[]): TopicRef[] {
  const place = ({ id }: TopicRef) => {
    const index = pageTopics.indexOf(id);
    return index < 0 ? pageTopics.length : index;
  };
  return [...related].sort((one, other) => place(one) - place(other));
}
