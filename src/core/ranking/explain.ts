import type { Reason } from '../briefing.ts';
import type { PackDate, TopicId } from '../pack.ts';
import type { Contributions } from './rank-excerpts.ts';
import { weights } from './weights.ts';

/** What an explanation needs to know of a ranked passage. */
export interface Explained {
  parts: Contributions;
  /** The shared words as the passage has them. */
  words: readonly string[];
  sentenceTopics: readonly TopicId[];
  pageTopics: readonly TopicId[];
  dates: readonly PackDate[];
  isOtherSide: boolean;
}

/** A part of the score below this is not worth a reason. */
const leastReason = 0.08;
/** Nearly every passage is recent to some degree. */
const leastRecency = 0.15;
/** More words or topics than this are not read. */
const mostWords = 3;
const mostTopics = 2;

/** Why a passage was chosen, the weightiest reason first. `labelOf` names a topic if it can. */
export function explain(
  { parts, words, sentenceTopics, pageTopics, dates, isOtherSide }: Explained,
  labelOf: (topic: TopicId) => string | undefined,
): Reason[] {
  const labels = (topics: readonly TopicId[]) =>
    topics.flatMap((topic) => labelOf(topic) ?? []).slice(0, mostTopics);
  const reasons: [number, Reason][] = [
    [parts.lead, { kind: parts.lead >= weights.lead ? 'explains' : 'mentions', items: [] }],
    [parts.context, { kind: 'words', items: words.slice(0, mostWords) }],
    [parts.named, { kind: 'named', items: labels(sentenceTopics) }],
    [parts.dated, { kind: 'dated', items: dates.slice(0, mostTopics) }],
    [parts.page, { kind: 'page', items: labels(pageTopics) }],
  ];
  const told = reasons.filter(([, { kind, items }]) => items.length > 0 || isPlain(kind));
  if (parts.recency >= leastRecency) told.push([parts.recency, { kind: 'time', items: [] }]);
  const sorted = told
    .filter(([value]) => value >= leastReason)
    .sort((one, other) => other[0] - one[0])
    .map(([, reason]) => reason);
  return isOtherSide ? [{ kind: 'otherSide', items: [] }, ...sorted] : sorted;
}

function isPlain(kind: Reason['kind']): boolean {
  return kind === 'explains' || kind === 'mentions';
}
