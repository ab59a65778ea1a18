import type { TextRange } from '../briefing.ts';
import type { Topic } from '../pack.ts';

/** Shorter names are letters that stand for much else. */
const shortest = 3;
/** What goes on a word in an English text. Not \p{L}: that takes a cold worker a millisecond to compile (docs/decisions/0065). */
const letter = '[\\w\u00c0-\u024f]';
const isLatin = /^[A-Z\u00c0-\u00de][ -~\u00a0-\u024f\u2010-\u2019]+$/;

/**
 * Finds the names of topics in English texts, written as they are, whatever the language in which the reader met them: ranges of whole
 * words, in order, the longest name where several begin. Countries are left out: nearly every passage names one.
 */
export function nameFinder(topics: readonly Topic[]): (text: string) => TextRange[] {
  const names = topics
    .filter(({ kind }) => kind !== 'country')
    .flatMap((topic) => [...topic.names, ...Object.values(topic.label)].filter(isWrittenLarge));
  if (names.length === 0) return () => [];
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<!${letter})(?:${longestFirst.map(escaped).join('|')})(?!${letter})`, 'g');
  return (text) => [...text.matchAll(pattern)].map(({ index, 0: name }) => [index, index + name.length]);
}

/** Is it in Latin letters, the first of them a capital? What begins small ("uranium enrichment") is words, not a name. */
function isWrittenLarge(name: string): boolean {
  return name.length >= shortest && isLatin.test(name);
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
