/** The share of terms that two texts have in common, from 0 to 1 (Jaccard's index). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const term of one) if (other.has(term)) shared++;
  return shared / (one.size + other.size - shared);
}
