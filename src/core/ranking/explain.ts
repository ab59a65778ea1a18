import type { Reason } from '../briefing.ts';
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
/** More words or topics than this are not read. */
const mostWords = 3;
const mostTopics = 2;

/** Why a passage was chosen, the weightiest reason first. `labelOf` names a topic if it can. */
export function explain(
  { parts, words, pageTopics }: Explained,
  labelOf: (topic: TopicId) => string | undefined,
): Reason[] {
  const labels = pageTopics.flatMap((topic) => labelOf(topic) ?? []).slice(0, mostTopics);
  const reasons: [number, Reason][] = [
    [parts.lead, { kind: parts.lead >= 0.5 ? 'explains' : 'mentions', items: [] }],
  ];
  if (words.length > 0) reasons.push([parts.context, { kind: 'words', items: words.slice(0, mostWords) }]);
  if (labels.length > 0) reasons.push([parts.page, { kind: 'page', items: labels }]);
  if (parts.recency >= 0.15) reasons.push([parts.recency, { kind: 'time', items: [] }]);
  return reasons
    .filter(([value]) => value >= leastReason)
    .sort((one, other) => other[0] - one[0])
    .map(([, reason]) => reason);
}
