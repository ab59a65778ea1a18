import type { TextRange } from '../briefing.ts';
import { sentencesOf } from './sentences.ts';

/** How far into a snippet of four lines its first match is sure to be seen: three lines of a popup 320 pixels wide, in UTF-16 units. */
const reach = 110;

/**
 * A part of a text for a list that shows a few lines of it: the same part, or, where those lines would end before the first
 * match, from the first sentence on that brings the match near enough.
 */
export function firstLines(
  text: string,
  [start, end]: TextRange,
  highlights: readonly TextRange[],
): TextRange {
  const match = highlights.find(([from, to]) => from >= start && to <= end)?.[0];
  if (match === undefined || match - start <= reach) return [start, end];
  const starts = sentencesOf(text).flatMap(([from]) => (from >= start && from <= match ? [from] : []));
  return [starts.find((from) => match - from <= reach) ?? starts.at(-1) ?? start, end];
}
