import { k1, saturation } from './bm25.ts';

/**
 * Postings carry BM25's saturation as one byte instead of the raw frequency, so that a query needs no table of lengths.
 * Eight bits lose nothing that can be measured: Crane, Trotman and O'Keefe, "Maintaining Discriminatory Power in
 * Quantized Indexes" (CIKM 2013).
 */
export function impactOf(frequency: number, length: number, averageLength: number): number {
  const share = saturation(frequency, length, averageLength) / (k1 + 1);
  return Math.min(255, Math.max(1, Math.round(share * 255)));
}

/** What one unit of impact is worth. */
export const impactUnit = (k1 + 1) / 255;
