/**
 * Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
 * k1 and b are Lucene's defaults (BM25Similarity); why they suit short passages is in docs/ranking.md.
 */
export const k1 = 1.2;
export const b = 0.75;

/** How much a word that stands in `matching` of `all` passages says; never negative (Lucene's BM25Similarity). */
export function idf(matching: number, all: number): number {
  return Math.log(1 + (all - matching + 0.5) / (matching + 0.5));
}

/** The share of a word's weight that one passage earns, from 0 to k1 + 1, by how often and in how long a text. */
export function saturation(frequency: number, length: number, averageLength: number): number {
  const relative = averageLength > 0 ? length / averageLength : 1;
  return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * relative));
}
