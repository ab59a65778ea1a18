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

/** Tells of each list of names what `dashedPair` asks: is a folded name that of another topic in its language? */
export function namesBeside(
  lists: readonly { topic?: string; language: string; entries: readonly NameEntry[] }[],
): (own: { topic: string | undefined; language: string }) => (folded: string) => boolean {
  const byLanguage = lazy(() => {
    /** By language and folded name, which topics have it; those of decoys have none. */
    const languages = new Map<string, Map<string, Set<string | undefined>>>();
    for (const { topic, language, entries } of lists) {
      const topicsOf = getOrAdd(languages, language, () => new Map());
      for (const { text } of entries) getOrAdd(topicsOf, foldText(text), () => new Set()).add(topic);
    }
    return languages;
  });
  return ({ topic, language }) =>
    (folded) => {
      const topics = byLanguage().get(language)?.get(folded);
      return topics !== undefined && (topics.size > 1 || !topics.has(topic));
    };
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
