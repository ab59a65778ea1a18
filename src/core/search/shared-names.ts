import type { Entry } from './entry.ts';
import { nameCount, readNameByte } from './name-number.ts';
import { forEachPosting } from './scores.ts';

/** A word of a query or a sentence, with all entries of the index over names that it may stand for. */
export interface NamingWord {
  entries: readonly Entry[];
  /** A pair of signs rather than a word. */
  isPair: boolean;
}

/** What a text may have of one name. */
export interface SharedName {
  /** How many of the name's words, pairs of signs among them. */
  shared: number;
  size: number;
  hasPairs: boolean;
  hasFirst: boolean;
}

/**
 * What a text may have of each name, by the name's number: judged by the postings alone, so that only the names worth a
 * comparison need be read. Never too little: a word counts as the whole of any that it may stand for.
 */
export function sharedNames(words: Iterable<NamingWord>, topics: number): ReadonlyMap<number, SharedName> {
  const names = new Map<number, SharedName>();
  for (const { entries, isPair } of words) {
    for (const [name, byte] of namesOfWord(entries, topics)) {
      const { size, isFirst } = readNameByte(byte);
      const before = names.get(name);
      names.set(name, {
        shared: (before?.shared ?? 0) + 1,
        size,
        hasPairs: isPair || before?.hasPairs === true,
        hasFirst: isFirst || before?.hasFirst === true,
      });
    }
  }
  return names;
}

/** How much of a name it is, from 0 to 1. A run of signs without spaces has one pair less than it has signs. */
export function shareOf({ shared, size, hasPairs }: SharedName): number {
  return Math.min(1, hasPairs ? (shared + 1) / (size + 1) : shared / size);
}

/** Alternatives of one word may be several words of a name; they count once. */
function namesOfWord(entries: readonly Entry[], topics: number): ReadonlyMap<number, number> {
  const bytes = new Map<number, number>();
  for (const entry of entries) {
    forEachPosting(entry, nameCount(topics), 1, (name, byte) =>
      bytes.set(name, (bytes.get(name) ?? 0) | byte),
    );
  }
  return bytes;
}
