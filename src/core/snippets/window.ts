import type { TextRange } from '../briefing.ts';
import { leansBack } from './leaning.ts';
import type { Match } from './matches.ts';
import { sentencesOf } from './sentences.ts';

/**
 * A card shows about five lines first; shorter windows look torn, longer ones are skimmed. One that begins a sentence
 * earlier to name its subject may have two lines more. In UTF-16 units.
 */
const windowLength = { least: 220, most: 320, mostWithSubject: 440 } as const;
/** What the matches count in a window whose first sentence leans on one that is not shown. */
const leaningShare = 0.5;
/** And in any that does not begin where the passage does: its first sentence says what the others are about. */
const laterShare = 0.85;

/**
 * The part of a text to show first: whole sentences that hold the most weight of different matched terms, of at
 * most 320 units (a longer sentence stays whole) and, where the text allows it, at least 220. A window that would
 * begin with "It" begins a sentence earlier, or elsewhere unless that costs half of the matches; one that begins later than
 * the text must have a sixth more. Ties go to the earlier window.
 */
export function bestWindow(
  text: string,
  matches: readonly Match[],
  weightOf: (term: string) => number,
): TextRange {
  // Most passages fit as a whole: no need to know where their sentences end.
  if (text.length <= windowLength.most && text === text.trim()) return [0, text.length];
  return windowOf(sentencesOf(text), {
    leans: (start) => leansBack(text, start),
    weigh: (range) => weightWithin(range, matches, weightOf),
  });
}

interface WindowContext {
  /** Does the sentence that begins there need the one before it ("It", "However")? */
  leans: (start: number) => boolean;
  weigh: (range: TextRange) => number;
}

function windowOf(sentences: readonly TextRange[], { leans, weigh }: WindowContext): TextRange {
  const first = sentences[0]?.[0] ?? 0;
  const last = sentences.at(-1)?.[1] ?? 0;
  if (last - first <= windowLength.most) return [first, last];
  const leaning = sentences.map(([start], index) => index > 0 && leans(start));
  let best: { range: TextRange; score: number } | undefined;
  for (let from = 0; from < sentences.length; from++) {
    for (let to = from; to < sentences.length; to++) {
      const range: TextRange = [sentences[from]?.[0] ?? first, sentences[to]?.[1] ?? last];
      const length = range[1] - range[0];
      if (to > from && length > mostFrom(from, leaning)) break;
      const share = shareFrom(from, leaning);
      const score = share * weigh(range) + fullness(length);
      if (!best || score > best.score + 1e-9) best = { range, score };
    }
  }
  return best?.range ?? [first, last];
}

function shareFrom(from: number, leaning: readonly boolean[]): number {
  if (from === 0) return 1;
  return leaning[from] ? leaningShare : laterShare;
}

/** A sentence that names what the next one calls "it" is worth two lines more. */
function mostFrom(from: number, leaning: readonly boolean[]): number {
  return !leaning[from] && leaning[from + 1] ? windowLength.mostWithSubject : windowLength.most;
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

/** Decides among windows with the same matches: up to half a term's weight for being long enough, less for being longer than usual. */
function fullness(length: number): number {
  const beyond = Math.max(0, length - windowLength.most) / windowLength.most;
  return 0.5 * Math.min(1, length / windowLength.least) - 0.5 * beyond;
}
