import type { TextRange } from '../briefing.ts';
import type { Topic } from '../pack.ts';

/** Shorter names are letters that stand for much else. */
const shortest = 3;
/** A capital, then whatever names in Latin letters have. What begins small ("uranium enrichment") is words, not a name. */
const writtenLarge = /^[A-Z\u00c0-\u00de][ -~\u00a0-\u024f\u2010-\u2019]+$/;
/** Not \p{L}: that takes a cold worker long to compile (docs/decisions/0065). */
const letter = /[\w\u00c0-\u024f]/;

/**
 * Finds the names of topics in English texts, written as they are, whatever the language in which the reader met them: ranges of whole
 * words, in order, the longest name where several begin. Countries are left out: nearly every passage names one.
 */
export function nameFinder(topics: readonly Topic[]): (text: string) => TextRange[] {
  const names = new Set(
    topics
      .filter(({ kind }) => kind !== 'country')
      .flatMap(({ names: own, label }) => [...own, ...Object.values(label)])
      .filter((name) => name.length >= shortest && writtenLarge.test(name)),
  );
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  return (text) => {
    const found: TextRange[] = [];
    for (const name of longestFirst) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        const isWhole = !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(end));
        if (isWhole && !found.some(([from, to]) => at < to && from < end)) found.push([at, end]);
      }
    }
    return found.sort(([one], [other]) => one - other);
  };
}
