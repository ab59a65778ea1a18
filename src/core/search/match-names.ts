import { plainWords } from './parse-query.ts';
import { stopWords } from './stop-words.ts';

/** A word of the query as names see it. */
export interface NameWord {
  /** Folded forms that count as this word: as typed, and what it may be a misspelling of. */
  forms: readonly string[];
  isPrefix: boolean;
  /** How much it says, from 0 to 1 (its idf over the largest possible). */
  weight: number;
}

/** A word met in another inflection or only begun counts a little less. */
const nearly = 0.85;
/** Of a name of several words, half must be there. */
const leastShare = 0.5;

/**
 * How well the query names something, from 0 to 1: the best of its names, by the share of the name that is in the
 * query and the share of the query that the name explains. 1: the query is the name.
 */
export function nameStrength(names: readonly string[], words: readonly NameWord[]): number {
  let best = 0;
  for (const name of names) best = Math.max(best, strengthOf(contentWords(name), words));
  return best;
}

function strengthOf(name: readonly string[], words: readonly NameWord[]): number {
  let found = 0;
  let explained = 0;
  let all = 0;
  for (const word of words) {
    const likeness = Math.max(0, ...name.map((part) => likenessOf(part, word)));
    found += likeness;
    explained += likeness * word.weight;
    all += word.weight;
  }
  if (all === 0 || name.length === 0) return 0;
  const share = Math.min(1, found / name.length);
  if (share < leastShare) return 0;
  return share ** 2 * (0.5 + (0.5 * explained) / all);
}

function likenessOf(part: string, { forms, isPrefix }: NameWord): number {
  let best = 0;
  for (const form of forms) {
    if (form === part) return 1;
    if ((isPrefix && form.length >= 3 && part.startsWith(form)) || isInflection(part, form)) best = nearly;
  }
  return best;
}

/** Do two words differ in their endings only? Right for suffixing languages (Russian, Turkish, German), rough elsewhere. */
export function isInflection(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  const shared = sharedLength(one, other);
  return shared >= 4 && shared >= longest - 3 && shared / longest >= 0.6;
}

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++;
  return shared;
}

function contentWords(name: string): string[] {
  const words = plainWords(name);
  const content = words.filter((word) => !stopWords.has(word));
  return content.length > 0 ? content : words;
}
