import type { TextRange } from '../briefing.ts';
import { sentencesOf } from './sentences.ts';

/**
 * A part of a text for a list that shows a few lines of it: the same part, or, where its first match begins more than
 * `reach` UTF-16 units later and might not be seen, from the first sentence on that brings the match within reach.
 */
export function firstLines(
  text: string,
  [start, end]: TextRange,
  { highlights, reach }: { highlights: readonly TextRange[]; reach: number },
): TextRange {
  const match = highlights.find(([from, to]) => from >= start && to <= end)?.[0];
  if (match === undefined || match - start <= reach) return [start, end];
  const starts = sentencesOf(text).flatMap(([from]) => (from >= start && from <= match ? [from] : []));
  return [starts.find((from) => match - from <= reach) ?? starts.at(-1) ?? start, end];
}
