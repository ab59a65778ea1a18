import { withoutClitics } from './clitics.ts';
import { contentWords } from './content-words.ts';
import { plainWords } from './parse-query.ts';

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
/** Of a name of several words, about half must be there: one of two, in another inflection. */
const leastShare = 0.4;
/** What a name counts whose words stand in another order: less than a rival's in its own (`rivalShare` in introductions.ts). */
const reordered = 0.95;
/** What the beginning of a name counts, whatever is still to come of it. */
export const begun = 0.6;

/** How well a query names something, and by which of its words. */
export interface NameMatch {
  /** From 0 to 1; 1: the query is the name. */
  strength: number;
  /** Places of the words that the best name has. */
  words: ReadonlySet<number>;
}

const noMatch: NameMatch = { strength: 0, words: new Set() };

/**
 * How well the query names something: the best of its names, by the share of the name that is in the query and the share of
 * the query that the name explains.
 */
export function matchNames(names: readonly string[], words: readonly NameWord[]): NameMatch {
  let best = noMatch;
  for (const name of names) {
    const match = matchName(contentOf(name), words);
    if (match.strength > best.strength) best = match;
  }
  return best;
}

function matchName(name: readonly string[], words: readonly NameWord[]): NameMatch {
  const matched = new Set<number>();
  /** Where the query first has each word of the name; undefined where it has not. */
  const places: (number | undefined)[] = name.map(() => undefined);
  let found = 0;
  let explained = 0;
  let all = 0;
  words.forEach((word, place) => {
    let likeness = 0;
    name.forEach((part, index) => {
      const one = likenessOf(part, word);
      if (one > 0) places[index] ??= place;
      likeness = Math.max(likeness, one);
    });
    if (likeness > 0) matched.add(place);
    found += likeness;
    explained += likeness * word.weight;
    all += word.weight;
  });
  if (all === 0 || name.length === 0) return noMatch;
  const typed = isBeginning(name, words) ? begun : 0;
  const share = Math.max(typed, Math.min(1, found / name.length));
  if (share < leastShare) return noMatch;
  const order = isInOrder(places) ? 1 : reordered;
  return { strength: order * share ** 2 * (0.5 + (0.5 * explained) / all), words: matched };
}

/**
 * Does the query have the words of the name one after the other? "Russia's ambassador to Iran" is not Iran's to Russia. Of
 * two words the order says nothing: family names stand first or last.
 */
function isInOrder(places: readonly (number | undefined)[]): boolean {
  const there = places.filter((place) => place !== undefined);
  return places.length < 3 || there.every((place, index) => index === 0 || place >= (there[index - 1] ?? 0));
}

/** Is the query the beginning of the name, the last word perhaps not complete? Then somebody may be typing it. */
function isBeginning(name: readonly string[], words: readonly NameWord[]): boolean {
  const last = words.at(-1);
  if (!last?.isPrefix || words.length > name.length) return false;
  return words.every((word, place) => {
    const part = name[place] ?? '';
    const [typed = ''] = word.forms;
    return part === typed || (word === last && typed.length >= 3 && part.startsWith(typed));
  });
}

function likenessOf(part: string, { forms, isPrefix }: NameWord): number {
  let best = 0;
  for (const form of forms) {
    if (form === part || isSameButForClitics(form, part)) return 1;
    if ((isPrefix && form.length >= 3 && part.startsWith(form)) || isInflection(part, form)) best = nearly;
  }
  return best;
}

function isSameButForClitics(one: string, other: string): boolean {
  const [bareOne, bareOther] = [withoutClitics(one), withoutClitics(other)];
  return bareOne === other || one === bareOther || bareOne === bareOther;
}

const arabicScript = /[\u0600-\u06ff]/;

/** Do two words differ in their endings only? Right for suffixing languages (Russian, Turkish, German), rough elsewhere. */
export function isInflection(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  // "پایان" is no form of "پایا": words so short differ by the ending of their adjective at most.
  if (longest < 6 && arabicScript.test(one))
    return one === `${other}ي` || other === `${one}ي` || one === other;
  const shared = sharedLength(one, other);
  return shared >= 4 && shared >= longest - 3 && shared / longest >= 0.6;
}

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** Does the name stand in the text, word for word or in other inflections? Both as `plainWords` gives them. */
export function hasName(words: readonly string[], name: readonly string[]): boolean {
  if (name.length === 0) return false;
  const last = words.length - name.length;
  for (let from = 0; from <= last; from++) {
    if (name.every((part, index) => isSameWord(part, words[from + index] ?? ''))) return true;
  }
  return false;
}

/** English names are not inflected, German adjectives are ("chinesische"); others are known by their beginnings. */
function isSameWord(part: string, word: string): boolean {
  if (part === word) return true;
  // An import asks this a million times, and nearly all words differ in their first letter.
  if (part.length < 4 || part.charCodeAt(0) !== word.charCodeAt(0)) return false;
  return /^[a-z\d]+$/.test(part) ? isGermanForm(part, word) : isInflection(part, word);
}

function isGermanForm(adjective: string, word: string): boolean {
  return (
    adjective.endsWith('sch') && word.startsWith(adjective) && /^e[mnrs]?$/.test(word.slice(adjective.length))
  );
}

/** A query looks at the same few thousand names again and again. */
const contents = new Map<string, readonly string[]>();
const mostContents = 30_000;

function contentOf(name: string): readonly string[] {
  const known = contents.get(name);
  if (known) return known;
  if (contents.size >= mostContents) contents.clear();
  const content = contentWords(plainWords(name));
  contents.set(name, content);
  return content;
}
