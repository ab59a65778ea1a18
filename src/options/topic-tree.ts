import type { TopicList } from '../core/briefing.ts';
import { foldAccents } from '../core/fold-accents.ts';
import type { TopicId } from '../core/pack.ts';

export type ListedTopic = TopicList['topics'][number];

/** The topics of one kind in a category. */
export interface KindGroup {
  id: string;
  topics: ListedTopic[];
}

/** A category with what of it is shown, by kind. */
export interface Category {
  id: string;
  label: string;
  kinds: KindGroup[];
}

/** Words for `id`, as readers see them: see `categoryLabel` and `kindLabel`. */
export interface Labels {
  category(id: string): string;
  kind(id: string): string;
}

/** Something to find topics in, made once for a list and a language: a letter typed must not fold every text again. */
export interface TopicIndex {
  list: TopicList;
  labels: Labels;
  texts: string[];
}

export function topicIndex(list: TopicList, labels: Labels): TopicIndex {
  const texts = list.topics.map(({ label, gist, kind, category }) =>
    foldAccents(`${label} ${gist} ${labels.kind(kind)} ${labels.category(category)}`),
  );
  return { list, labels, texts };
}

/**
 * The topics that match what was typed and are among `only`, if that is given: by category and kind in the pack's
 * order; what would be empty is left out.
 */
export function topicTree(
  { list, labels, texts }: TopicIndex,
  typed: string,
  only?: ReadonlySet<TopicId>,
): Category[] {
  const words = foldAccents(typed).split(/\s+/).filter(Boolean);
  const tree = new Map(Object.keys(list.categories).map((id) => [id, new Map<string, ListedTopic[]>()]));
  for (const [index, topic] of list.topics.entries()) {
    const isWanted = !only || only.has(topic.id);
    if (!isWanted || !words.every((word) => texts[index]?.includes(word))) continue;
    const kinds = tree.get(topic.category);
    const group = kinds?.get(topic.kind);
    if (group) group.push(topic);
    else kinds?.set(topic.kind, [topic]);
  }
  const kindOrder = Object.keys(list.kinds);
  return [...tree]
    .filter(([, kinds]) => kinds.size > 0)
    .map(([id, kinds]) => ({
      id,
      label: labels.category(id),
      kinds: [...kinds]
        .map(([kind, topics]) => ({ id: kind, topics }))
        .sort((a, b) => kindOrder.indexOf(a.id) - kindOrder.indexOf(b.id)),
    }));
}

/** All topics that a tree shows. */
export function topicsOf(tree: readonly Category[]): ListedTopic[] {
  return tree.flatMap(({ kinds }) => kinds.flatMap(({ topics }) => topics));
}
