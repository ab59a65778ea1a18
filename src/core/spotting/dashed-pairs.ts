import { lazy } from '../lazy.ts';
import { foldText } from './fold.ts';
import type { NameEntry } from './names.ts';

/** What stands between the two: dashes fold to a space, so that which one it is has to be compared as written. */
const joints = ['-', '\u2013', '\u2014', ' \u2013 ', ' \u2014 ', '\u00a0\u2013 ', '\u00a0\u2014 '];
const pair = /^(\p{Lu}[\p{L}\p{M}]*)\s?[-\u2011\u2013\u2014]\s?(\p{Lu}[\p{L}\p{M}]*)$/u;

/**
 * All ways to write a name that joins two others by a dash ("Rusya-İran"); undefined for any other name. Without the dash it is
 * no name but two that stand beside each other, as many languages have it in every other sentence: "Rusya İran'a …". `isName`: is a word,
 * folded, the name of another topic?
 */
export function dashedPair({ text }: NameEntry, isName: (folded: string) => boolean): string[] | undefined {
  const [, first, second] = pair.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (!isName(foldText(first)) || !isName(foldText(second))) return undefined;
  return joints.map((joint) => `${first}${joint}${second}`);
}

/** Tells the folded names that other topics have in a language. */
export function namesBeside(
  lists: readonly { topic?: string; language: string; entries: readonly NameEntry[] }[],
  own: { topic: string | undefined; language: string },
): (folded: string) => boolean {
  const known = lazy(() => {
    const others = lists.filter(({ topic, language }) => topic !== own.topic && language === own.language);
    return new Set(others.flatMap(({ entries }) => entries.map(({ text }) => foldText(text))));
  });
  return (folded) => known().has(folded);
}
