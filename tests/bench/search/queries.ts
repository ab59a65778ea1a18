import type { Pack } from '../../../src/core/pack.ts';
import { stopWords } from '../../../src/core/search/stop-words.ts';
import { randomNumbers } from './random.ts';

export interface BenchQuery {
  /** As it is typed. */
  text: string;
  /** The words that are meant. */
  words: string[];
  isMisspelt: boolean;
}

/** Queries of two to four words that stand together in one passage; every third has one of them misspelt. */
export function corpusQueries({ passages }: Pack, count: number, seed = 7): BenchQuery[] {
  const random = randomNumbers(seed);
  const queries: BenchQuery[] = [];
  while (queries.length < count) {
    const passage = passages[Math.floor(random() * passages.length)];
    const all = passage?.text.match(/[\p{L}\d-]+/gu) ?? [];
    const content = all.filter((word) => word.length > 3 && !stopWords.has(word.toLowerCase()));
    const length = 2 + Math.floor(random() * 3);
    const from = Math.floor(random() * Math.max(1, content.length - length));
    const words = content.slice(from, from + length);
    if (words.length < 2) continue;
    const typed = [...words];
    const isMisspelt = queries.length % 3 === 2;
    if (isMisspelt) {
      const at = longest(words);
      typed[at] = misspelt(words[at] ?? '', random);
    }
    queries.push({ text: typed.join(' '), words, isMisspelt });
  }
  return queries;
}

/** Two letters swapped, one left out, one doubled or one replaced; never the first. */
export function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letters = [...word];
  const [one = '', other = ''] = letters.slice(at, at + 2);
  const replacement = {
    swapped: other + one,
    dropped: other,
    doubled: one + one + other,
    replaced: 'etaoinsr'.charAt(Math.floor(random() * 8)) + other,
  };
  const kind =
    (['swapped', 'dropped', 'doubled', 'replaced'] as const)[Math.floor(random() * 4)] ?? 'dropped';
  letters.splice(at, 2, replacement[kind]);
  const changed = letters.join('');
  // Two like letters, swapped, are as they were.
  return changed === word ? misspelt(word, random) : changed;
}

function longest(words: readonly string[]): number {
  return words.reduce((best, word, index) => (word.length > (words[best]?.length ?? 0) ? index : best), 0);
}
