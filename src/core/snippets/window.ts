import type { TextRange } from '../briefing.ts';
import type { Match } from './matches.ts';
import { sentencesOf } from './sentences.ts';

/** A card shows about five lines first; shorter windows look torn, longer ones are skimmed. In UTF-16 units. */
export const windowLength = { least: 220, most: 320 } as const;

/**
 * The part of a text to show first: whole sentences that hold the most weight of different matched terms, of at
 * most 320 units (a longer sentence stays whole) and, where the passage allows it, at least 220. Ties go to the
 * earlier window.
 */
export function bestWindow(
  text: string,
  matches: readonly Match[],
  weightOf: (term: string) => number = () => 1,
): TextRange {
  // Most passages fit as a whole: no need to know where their sentences end.
  if (text.length <= windowLength.most && text === text.trim()) return [0, text.length];
  const sentences = sentencesOf(text);
  const first = sentences[0]?.[0] ?? 0;
  const last = sentences.at(-1)?.[1] ?? 0;
  if (last - first <= windowLength.most) return [first, last];
  let best: { range: TextRange; score: number } | undefined;
  for (let from = 0; from < sentences.length; from++) {
    for (let to = from; to < sentences.length; to++) {
      const range: TextRange = [sentences[from]?.[0] ?? first, sentences[to]?.[1] ?? last];
      if (to > from && range[1] - range[0] > windowLength.most) break;
      const score = weightWithin(range, matches, weightOf) + fullness(range);
      if (!best || score > best.score + 1e-9) best = { range, score };
    }
  }
  return best?.range ?? [first, last];
}

function weightWithin(
  [start, end]: TextRange,
  matches: readonly Match[],
  weightOf: (term: string) => number,
): number {
  const terms = new Set(
    matches.filter(({ range }) => range[0] >= start && range[1] <= end).map(({ term }) => term),
  );
  let weight = 0;
  for (const term of terms) weight += weightOf(term);
  return weight;
}

/** Decides among windows with the same matches: up to half a term's weight for being long enough. */
function fullness([start, end]: TextRange): number {
  return 0.5 * Math.min(1, (end - start) / windowLength.least);
}
