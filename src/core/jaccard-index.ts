/** What two sets have in common, as a share of what they hold together: 0 nothing, 1 all. */
export function jaccardIndex(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  const together = one.size + other.size - shared;
  return together === 0 ? 0 : shared / together;
}
