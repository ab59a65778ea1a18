import type { TopicId } from '../pack.ts';
import type { Contributions } from './rank-excerpts.ts';

/** What an explanation needs to know of a ranked passage. */
export interface Explained {
  parts: Contributions;
  /** The shared words as the passage has them. */
  words: readonly string[];
  pageTopics: readonly TopicId[];
}

/** A part of the score below this is not worth a reason. */
const leastReason = 0.08;

/** Why a passage was chosen, in plain words, the weightiest reason first. `labelOf` names a topic if it can. */
export function explain(
  { parts, words, pageTopics }: Explained,
  labelOf: (topic: TopicId) => string | undefined,
): string[] {
  const reasons: [number, string][] = [
    [parts.lead, parts.lead >= 0.5 ? 'Explains this topic' : 'Mentions this topic'],
  ];
  if (words.length > 0)
    reasons.push([parts.context, `Shares ${quotedList(words.slice(0, 3))} with the sentence`]);
  if (pageTopics.length > 0)
    reasons.push([parts.page, `Also about ${topicList(pageTopics, labelOf)} from this page`]);
  if (parts.recency >= 0.15) reasons.push([parts.recency, 'From about the same time']);
  return reasons
    .filter(([value]) => value >= leastReason)
    .sort((one, other) => other[0] - one[0])
    .map(([, reason]) => reason);
}

/** `“a”`, `“a” and “b”`, `“a”, “b” and “c”`. */
export function quotedList(words: readonly string[]): string {
  return joined(words.map((word) => `“${word}”`));
}

function topicList(topics: readonly TopicId[], labelOf: (topic: TopicId) => string | undefined): string {
  const labels = topics.slice(0, 2).flatMap((topic) => labelOf(topic) ?? []);
  if (labels.length === 0) return topics.length === 1 ? 'another topic' : `${topics.length} other topics`;
  return joined(labels);
}

function joined(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
