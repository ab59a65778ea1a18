/** How good a list of ten results is. `grades` says how relevant each relevant document is; others are worth nothing. */
export interface Quality {
  /** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen, TOIS 2002), gains as graded. */
  ndcg: number;
  /** One over the place of the first relevant document. */
  reciprocalRank: number;
}

export function qualityOf(found: readonly string[], grades: ReadonlyMap<string, number>): Quality {
  const gains = found.slice(0, 10).map((id) => grades.get(id) ?? 0);
  const ideal = [...grades.values()].sort((one, other) => other - one).slice(0, 10);
  const first = gains.findIndex((gain) => gain > 0);
  return {
    ndcg: ideal.length === 0 ? 0 : discounted(gains) / discounted(ideal),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
