/**
 * How well would the gate do on pages from a source it was not fitted to? The gate has one number that is fitted, its
 * threshold. Each source (repository) is left out in turn: the threshold is fitted to the others, and the pages of the
 * one left out are judged with it.
 */

/** A labelled page and what the gate makes of it. */
export interface LabelledScore {
  page: string;
  /** Pages of one source share a publisher, a year, a way of extraction: they are left out together. */
  source: string;
  relevant: boolean;
  score: number;
}

export interface HeldOut {
  source: string;
  pages: number;
  /** Fitted to all other sources. */
  threshold: number;
  /** Pages of this source that it judges wrongly. */
  wrong: LabelledScore[];
}

/** One result for each source. */
export function crossValidate(scores: readonly LabelledScore[]): HeldOut[] {
  const sources = [...new Set(scores.map(({ source }) => source))].sort();
  return sources.map((source) => {
    const threshold = bestThreshold(scores.filter((other) => other.source !== source));
    const own = scores.filter((other) => other.source === source);
    return { source, pages: own.length, threshold, wrong: wrongAt(own, threshold) };
  });
}

/**
 * The threshold with the fewest wrong pages. Where a range of them is equally good, the middle of the widest such range
 * (in proportion: scores are sums that differ by factors).
 */
export function bestThreshold(scores: readonly LabelledScore[]): number {
  const steps = [...new Set(scores.map(({ score }) => Math.max(score, lowest)))].sort((a, b) => a - b);
  let best = { threshold: steps[0] ?? lowest, wrong: Number.POSITIVE_INFINITY, width: 0 };
  steps.slice(1).forEach((high, index) => {
    const low = steps[index] ?? lowest;
    const threshold = Math.sqrt(low * high);
    const wrong = wrongAt(scores, threshold).length;
    const width = high / low;
    if (wrong < best.wrong || (wrong === best.wrong && width > best.width))
      best = { threshold, wrong, width };
  });
  return best.threshold;
}

/** Below this no page is about anything, and proportions mean nothing. */
const lowest = 1;

function wrongAt(scores: readonly LabelledScore[], threshold: number): LabelledScore[] {
  return scores.filter(({ relevant, score }) => score >= threshold !== relevant);
}
