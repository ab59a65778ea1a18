import type { TopicId } from '../pack.ts';

/** As many as a card shows; the longest list of the editors' own has as many. */
export const mostRelated = 8;
/**
 * What being first on the editors' list is worth beside closeness, and each place behind it as a share of the one before: what no
 * passage tells of together ("the Kremlin" of Putin) keeps its place before what is there by chance.
 */
const chosen = { first: 0.3, next: 0.8 } as const;
/** Closer than this and together in as many passages, a topic is no chance companion. */
const fillingCloseness = 0.15;
const fillingPassages = 3;

export interface Company {
  /** The topics of each passage that is about the topic. */
  passages: readonly (readonly TopicId[])[];
  /** How many passages are about a topic. */
  count(topic: TopicId): number;
}

/**
 * Related topics: those that the editors chose, by their list and by how close the passages bring them; then, while the list is
 * short, those that the topic is often told of together with.
 */
export function relatedTopics(
  { id, related }: { id: TopicId; related: readonly TopicId[] },
  { passages, count }: Company,
): TopicId[] {
  const together = new Map<TopicId, number>();
  for (const topics of passages) {
    topics.forEach((other, place) => {
      if (topics.indexOf(other) === place) together.set(other, (together.get(other) ?? 0) + 1);
    });
  }
  together.delete(id);
  // By the cosine: what is told of with everything (Iran, Putin) is close to little.
  const closeness = (other: TopicId) =>
    (together.get(other) ?? 0) / Math.sqrt(passages.length * count(other) || 1);
  const listed = inOrder(related, (other, place) => closeness(other) + chosen.first * chosen.next ** place);
  const companions = [...together.keys()].filter(
    (other) =>
      !related.includes(other) &&
      (together.get(other) ?? 0) >= fillingPassages &&
      closeness(other) >= fillingCloseness,
  );
  const filling = inOrder(companions, closeness).slice(0, Math.max(0, mostRelated - listed.length));
  return [...listed, ...filling];
}

function inOrder(topics: readonly TopicId[], worth: (topic: TopicId, place: number) => number): TopicId[] {
  const worths = new Map(topics.map((topic, place) => [topic, worth(topic, place)]));
  return topics.toSorted((one, other) => (worths.get(other) ?? 0) - (worths.get(one) ?? 0));
}
