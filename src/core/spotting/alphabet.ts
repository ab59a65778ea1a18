/** The symbols that keys are made of. Runs in the build and in tests, never on a page. */
import { symbols } from './lexicon.ts';

/** In a key: here a word inside a phrase inflects (the symbol `ending`). No text folds to this. */
export const endingMark = '\u0002';

/** The units of all keys and groups of endings, and the digits, which endings are asked for; the most frequent first. */
export function alphabetOf(keys: readonly string[], endings: readonly string[]): string {
  const counts = new Map<string, number>();
  const listed = endings.filter((group) => group !== '*').flatMap((group) => group.split('|'));
  for (const text of [...keys, ...listed, '0123456789']) {
    for (const unit of text) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  counts.delete(' ');
  counts.delete(endingMark);
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .map(([unit]) => unit)
    .join('');
}

/** A key as the trie has it; `symbolOf`: the symbols of the alphabet's units. */
export function symbolsOf(key: string, symbolOf: ReadonlyMap<string, number>): number[] {
  return [...key].map((unit) =>
    unit === ' '
      ? symbols.space
      : unit === endingMark
        ? symbols.ending
        : (symbolOf.get(unit) ?? symbols.other),
  );
}
