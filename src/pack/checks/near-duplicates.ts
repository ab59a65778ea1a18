import { jaccardIndex } from '../../core/jaccard-index.ts';
import type { PassageSource } from '../sources.ts';
import type { Check } from './report.ts';
import { comparable, runsOf, wordsOf } from './words.ts';

/** Words to a shingle: two passages about one fact share pairs of words, but few runs of three. */
const shingleSize = 3;
/** Above this share of common shingles two passages are one told twice: docs/decisions/0041 has the figures. */
const sameFrom = 0.5;
/** Above this they are worth a look. */
const similarFrom = 0.25;

/**
 * Passages that say the same in the same words, within an article or across articles. Each is compared with earlier
 * ones that share a rare enough shingle (prefix filtering: Chaudhuri et al., ICDE 2006; Bayardo et al., WWW 2007),
 * so the work grows with what is alike, not with the square of the pack.
 */
export const checkNearDuplicates: Check = ({ articles }, report) => {
  const passages = articles.flatMap((article) => article.passages);
  const shingled = shinglesOf(passages);
  const byShingle = new Map<string, number[]>();
  for (const [index, passage] of passages.entries()) {
    const own = shingled[index] ?? new Set();
    const prefix = [...own].slice(0, own.size - Math.ceil(similarFrom * own.size) + 1);
    const candidates = new Set(prefix.flatMap((shingle) => byShingle.get(shingle) ?? []));
    let best = { likeness: 0, index: -1 };
    for (const candidate of candidates) {
      const found = jaccardIndex(own, shingled[candidate] ?? new Set());
      if (found > best.likeness) best = { likeness: found, index: candidate };
    }
    for (const shingle of prefix) {
      const holders = byShingle.get(shingle);
      // Told once that it repeats another, a passage need not be found by a third.
      if (best.likeness >= sameFrom) break;
      if (holders) holders.push(index);
      else byShingle.set(shingle, [index]);
    }
    const other = passages[best.index];
    if (!other || best.likeness < similarFrom) continue;
    const percent = Math.round(100 * best.likeness);
    report(
      passage,
      `The passage "${passage.id}" shares ${percent} % of its wording with "${other.id}" (${other.file}:${other.line}).`,
      'Merge the two, or let each tell what the other does not.',
      best.likeness >= sameFrom ? 'error' : 'advice',
    );
  }
};

/** The shingles of each passage, the rarest in the pack first. */
function shinglesOf(passages: readonly PassageSource[]): Set<string>[] {
  const counts = new Map<string, number>();
  const sets = passages.map(({ text }) => new Set(runsOf(wordsOf(text).map(comparable), shingleSize)));
  for (const set of sets) for (const shingle of set) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  const rarity = (one: string, other: string) =>
    (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || (one < other ? -1 : 1);
  return sets.map((set) => new Set([...set].sort(rarity)));
}
