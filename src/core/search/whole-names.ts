import type { Entry } from './entry.ts';
import { nameCount, readNameByte } from './name-number.ts';
import { forEachPosting } from './scores.ts';

/** A word of a sentence, in the order of the sentence. */
export interface SentenceWord {
  /** What it may stand for in the index over names. */
  entries: readonly Entry[];
  /** It may stand between the words of a name, be it part of the name or not. */
  isFiller: boolean;
}

interface Run {
  /** The place of the last word that the name has, fillers not counted. */
  place: number;
  words: number;
}

/**
 * The names of which a sentence may have all words, one behind the other, each with how many these are. Judged by the
 * postings alone, so that only topics worth a comparison need be read; words in another order pass too.
 */
export function wholeNames(sentence: readonly SentenceWord[], topics: number): ReadonlyMap<number, number> {
  const whole = new Map<number, number>();
  const runs = new Map<number, Run>();
  let place = 0;
  for (const { entries, isFiller } of sentence) {
    if (!isFiller) place++;
    for (const entry of entries) {
      forEachPosting(entry, nameCount(topics), 1, (name, byte) => {
        const { size } = readNameByte(byte);
        if (size === 1 || runTo(place, runs, name) >= size) whole.set(name, size);
      });
    }
  }
  return whole;
}

/** How many words of the name stand one behind the other up to this place. */
function runTo(place: number, runs: Map<number, Run>, name: number): number {
  const run = runs.get(name);
  if (!run || run.place < place - 1) {
    runs.set(name, { place, words: 1 });
    return 1;
  }
  run.place = place;
  run.words++;
  return run.words;
}
