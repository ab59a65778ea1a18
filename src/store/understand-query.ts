import { withoutClitics } from '../core/search/clitics.ts';
import type { Entry } from '../core/search/entry.ts';
import { expandPrefix } from '../core/search/expand-prefix.ts';
import { isInflection } from '../core/search/match-names.ts';
import type { QueryWord } from '../core/search/parse-query.ts';
import type { WeightedEntry } from '../core/search/scores.ts';
import { findEntries } from './find-entries.ts';
import type { PreparedQuery } from './prepare-query.ts';
import type { Rows } from './rows.ts';
import { type Correction, corrections, termOf } from './spelling.ts';
import { tokenizer } from './tokenizer.ts';

/** A word of the query with all that it may stand for. */
export interface UnderstoodWord extends QueryWord {
  /** In the passages: the word, what it begins, or what it may be a misspelling of. */
  entries: WeightedEntry[];
  /** In the names of topics, inflections included. */
  names: WeightedEntry[];
  /** Does the store know it as it stands? If not, it is taken for a misspelling. */
  isKnown: boolean;
  corrections: Correction[];
  /** Does no passage have it, nor what it begins? */
  isMissing: boolean;
}

export interface UnderstoodQuery extends PreparedQuery {
  words: UnderstoodWord[];
}

/** How many letters an ending may have when a name is looked up by its beginning. */
const longestEnding = 3;
const inflectionWeight = 0.8;
/** What a word that says nearly the same counts: less than a word that goes on, more than nothing. */
const alikeWeight = 0.5;
/** What the English of a general word in another language counts: no passage can have the word itself. */
const translatedWeight = 0.65;
/** A word that is unknown in a query of another language is likelier a word of it than a bad misspelling of an English one. */
const leastInOtherLanguages = 0.66;
/** A stem of so many letters is easily another word's. */
const longestStem = 4;
const isLatin = /^\p{Script=Latin}+$/u;

/** Look up the words of a query; a second look, only where needed, for what they may be misspellings of. */
export async function understandQuery(rows: Rows, asked: PreparedQuery): Promise<UnderstoodQuery> {
  const words = await lookUp(rows, asked);
  for (const digits of words.filter((word) => isLonePiece(word, words))) Object.assign(digits, nothingFound);
  const strange = words.filter((word) => !word.isKnown && !word.isPair && !isPartOfKnown(word, words));
  const unknown = strange.length > 0 ? await withoutSynonyms(rows, strange) : [];
  if (unknown.length > 0) {
    // Where another word is one of a foreign language, this one is likelier to be than to be misspelt.
    const hasTranslated = words.some((word) => !unknown.includes(word) && isTranslated(word));
    const list = await rows.words();
    for (const word of unknown) {
      const isOther = asked.isForeign || hasTranslated || (words.length > 2 && !isLatin.test(word.surface));
      const least = isOther ? leastInOtherLanguages : 0;
      word.corrections = corrections(word.surface, list).filter(({ confidence }) => confidence >= least);
    }
    await lookUpCorrections(rows, unknown);
  }
  return { ...asked, words };
}

const nothingFound = { entries: [], names: [], isMissing: true } as const;

/** Is it the figure of a compound ("2" of "NSPM-2") of which nothing else is known? It would find whatever has that figure. */
function isLonePiece(
  { surface, weight, start, end }: UnderstoodWord,
  words: readonly UnderstoodWord[],
): boolean {
  if (weight === 1 || !/^\d{1,2}$/.test(surface)) return false;
  const whole = words.find((word) => word.weight === 1 && word.start <= start && end <= word.end);
  if (!whole) return false;
  const others = words.filter(
    (word) => word.start >= whole.start && word.end <= whole.end && word.surface !== surface,
  );
  return others.every(({ entries, names }) => entries.length + names.length === 0);
}

/** A piece of a compound ("krasukha" of "krasukha-4") means nothing by itself, unless nobody knows the compound. */
function isPartOfKnown({ weight, start, end }: UnderstoodWord, words: readonly UnderstoodWord[]): boolean {
  if (weight === 1) return false;
  return words.some(
    (whole) => whole.weight === 1 && whole.isKnown && whole.start <= start && end <= whole.end,
  );
}

async function lookUp(
  rows: Rows,
  {
    words,
    alike: alikes,
    grouped,
    isForeign,
  }: Pick<PreparedQuery, 'words' | 'alike' | 'grouped' | 'isForeign'>,
): Promise<UnderstoodWord[]> {
  const terms = words.map(({ term }) => term);
  const others = [...alikes.values()].flat();
  const variants = words.flatMap(({ surface }) => cliticVariants(surface));
  const begun = words.filter(({ isPrefix }) => isPrefix).map(({ surface }) => surface);
  const [entries, names] = await Promise.all([
    findEntries(rows.index, { terms: [...terms, ...others], prefixes: begun }),
    findEntries(rows.names, {
      terms: [...terms, ...variants],
      prefixes: [...begun, ...words.flatMap(stemsOf)],
    }),
  ]);
  return words.map((word) => {
    // What is a word of a name as it stands ("SCO") is not the beginning of another ("Scott").
    const isName = names.has(word.term) && !entries.has(word.term);
    // What a word of another language is in English letters is English only by chance ("double", "media"), if it is no name.
    const likeness = isForeign && isLatin.test(word.surface) && !names.has(word.term) ? translatedWeight : 1;
    const direct =
      isName || grouped.has(word.term) || (isForeign && isTranslated(word))
        ? []
        : alternatives(word, entries).map((one) => ({ ...one, weight: one.weight * likeness }));
    const own = [
      ...direct,
      ...alike(word, alikes.get(word.term) ?? [], {
        entries,
        direct,
        share:
          grouped.has(word.term) || isGlossed(word, alikes.get(word.term) ?? [])
            ? translatedWeight
            : alikeWeight,
      }),
    ];
    const named = [...alternatives(word, names), ...withClitics(word, names)];
    const inflected = inflections(word, names, named);
    // A Latin word that is only like a name ("Pezeshkan") is misspelt; in other scripts it is inflected.
    const isKnown =
      own.length > 0 ||
      named.some(({ entry }) => !isStemOnly(word, entry)) ||
      (inflected.length > 0 && !isLatin.test(word.surface));
    return {
      ...word,
      entries: own,
      names: [...named, ...inflected],
      isKnown,
      corrections: [],
      isMissing: direct.length === 0,
    };
  });
}

/** Is the word in a name by a short stem alone ("hams", "traed")? Then it is likelier misspelt than a form of "ham" or "tra". */
function isStemOnly({ surface, isPrefix, isPair }: QueryWord, entry: Entry): boolean {
  if (isPair || entry.term.length > longestStem || entry.surface === '' || !isLatin.test(surface))
    return false;
  const isPlural = entry.surface.length > longestStem && surface === `${entry.surface}s`;
  return !(isPlural || entry.surface === surface || (isPrefix && entry.surface.startsWith(surface)));
}

/**
 * Does a word of a query in another language have an English one? Then what English text has by the same letters is something else:
 * German "öl" is not the "ol" of a Persian name, nor does it begin "old".
 */
function isTranslated(word: QueryWord): boolean {
  const english = tokenizer.english(word);
  return english.length > 0 && !english.includes(word.term);
}

/** Is what is alike the English of the word, and no synonyms of an English one? */
function isGlossed(word: QueryWord, alike: readonly string[]): boolean {
  return isTranslated(word) && tokenizer.english(word).every((term) => alike.includes(term));
}

function alternatives(word: QueryWord, entries: ReadonlyMap<string, Entry>): WeightedEntry[] {
  const exact = entries.get(word.term);
  const begun = word.isPrefix ? expandPrefix(entries.values(), word.surface) : [];
  const all = [
    ...(exact ? [{ entry: exact, weight: 1 }] : []),
    ...begun.filter(({ entry }) => entry !== exact),
  ];
  return all.map(({ entry, weight }) => ({ entry, weight: weight * word.weight }));
}

/** Entries of words that say nearly the same: a passage that has one of them has the word, if less surely. */
function alike(
  word: QueryWord,
  others: readonly string[],
  {
    entries,
    direct,
    share,
  }: { entries: ReadonlyMap<string, Entry>; direct: readonly WeightedEntry[]; share: number },
): WeightedEntry[] {
  return others.flatMap((other) => {
    const entry = entries.get(other);
    return entry && !direct.some((known) => known.entry === entry)
      ? [{ entry, weight: share * word.weight }]
      : [];
  });
}

/** A word of Arabic or Hebrew without its article and with it: names have it or not as the language pleases. */
function cliticVariants(surface: string): string[] {
  const unit = surface.charCodeAt(0);
  if (unit < 0x590 || unit >= 0x700) return [];
  const bare = withoutClitics(surface);
  const withArticle = unit < 0x600 ? `\u05d4${bare}` : `\u0627\u0644${bare}`;
  return [bare, withArticle].filter((variant) => variant !== surface);
}

function withClitics({ surface, weight }: QueryWord, entries: ReadonlyMap<string, Entry>): WeightedEntry[] {
  return cliticVariants(surface).flatMap((variant) => {
    const entry = entries.get(variant);
    return entry ? [{ entry, weight }] : [];
  });
}

function inflections(
  word: QueryWord,
  entries: ReadonlyMap<string, Entry>,
  direct: readonly WeightedEntry[],
): WeightedEntry[] {
  if (stemsOf(word).length === 0) return [];
  return [...entries.values()]
    .filter(
      (entry) =>
        isInflection(withoutClitics(entry.surface), withoutClitics(word.surface)) &&
        !direct.some((other) => other.entry === entry),
    )
    .map((entry) => ({ entry, weight: inflectionWeight * word.weight }));
}

/** English is stemmed already; names in other languages are found by their beginnings, for which an article does not count. */
function stemsOf({ surface, isPair }: QueryWord): string[] {
  const bare = withoutClitics(surface);
  if (isPair || bare.length < 4) return [];
  return [
    surface.slice(0, surface.length - bare.length + Math.max(longestEnding, bare.length - longestEnding)),
  ];
}

/**
 * A word that no passage has may be one for which they have another. Here also those that only a sentence is asked by otherwise: beside
 * a word that is known they would bring up too much. Returns the words for which there is none.
 */
async function withoutSynonyms(rows: Rows, words: readonly UnderstoodWord[]): Promise<UnderstoodWord[]> {
  const alike = new Map(words.map((word) => [word, tokenizer.alike(word, 'sentence')]));
  const terms = [...alike.values()].flat();
  if (terms.length === 0) return [...words];
  const entries = await findEntries(rows.index, { terms, prefixes: [] });
  return words.filter((word) => {
    const found = (alike.get(word) ?? []).flatMap((term) => entries.get(term) ?? []);
    word.entries = found.map((entry) => ({ entry, weight: alikeWeight * word.weight }));
    word.isKnown = found.length > 0;
    return !word.isKnown;
  });
}

async function lookUpCorrections(rows: Rows, words: readonly UnderstoodWord[]): Promise<void> {
  const terms = words.flatMap((word) => word.corrections.map(({ word: other }) => termOf(other)));
  const [entries, names] = await Promise.all([
    findEntries(rows.index, { terms, prefixes: [] }),
    findEntries(rows.names, { terms, prefixes: [] }),
  ]);
  const found = (word: UnderstoodWord, among: ReadonlyMap<string, Entry>) =>
    word.corrections.flatMap(({ word: other, confidence }) => {
      const entry = among.get(termOf(other));
      return entry ? [{ entry, weight: confidence }] : [];
    });
  for (const word of words) {
    word.entries = found(word, entries);
    word.isMissing = word.entries.length === 0;
    const named = found(word, names);
    if (named.length > 0) word.names = named;
  }
}
