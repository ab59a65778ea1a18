import { type Lexicon, openLexicon } from '../../../src/core/spotting/lexicon.ts';
import { buildLexicon } from '../../../src/core/spotting/lexicon-builder.ts';
import { findMatches } from '../../../src/core/spotting/match.ts';
import type { NameEntry } from '../../../src/core/spotting/names.ts';
import type { Mention } from '../../../src/core/spotting/resolve.ts';

/** The lexicon, and how many characters it has been asked about since, repeats included. */
export function counting(lexicon: Lexicon): { lexicon: Lexicon; steps: () => number } {
  let steps = 0;
  const units = new Proxy(lexicon.units, {
    get(all, unit) {
      steps++;
      return Reflect.get(all, unit);
    },
  });
  return { lexicon: { ...lexicon, units }, steps: () => steps };
}

export type WrittenName = string | NameEntry;

/** The names of one language by topic; those under `decoys` look like names and are none. */
export type Names = Record<string, WrittenName[]>;

export interface TopicTraits {
  kind?: string;
  relevance?: number;
}

/** A lexicon of the names given, by language; topics are organisations of relevance 2 unless `traits` says otherwise. */
export function lexiconOf(
  names: Record<string, Names>,
  traits: Record<string, TopicTraits> = {},
  hash = 'test',
  elsewhere: Record<string, string[]> = {},
  affairs: Record<string, string[]> = {},
): Lexicon {
  const ids = new Set(Object.values(names).flatMap((byTopic) => Object.keys(byTopic)));
  ids.delete('decoys');
  return openLexicon(
    buildLexicon({
      hash,
      topics: [...ids].map((id) => ({
        id,
        category: 'diplomacy',
        kind: traits[id]?.kind ?? 'organisation',
        relevance: traits[id]?.relevance ?? 2,
      })),
      elsewhere: wordsOf(elsewhere),
      affairs: wordsOf(affairs),
      names: Object.entries(names).flatMap(([language, byTopic]) =>
        Object.entries(byTopic).map(([topic, entries]) => ({
          ...(topic === 'decoys' ? {} : { topic }),
          language,
          entries: entries.map((entry) => (typeof entry === 'string' ? { text: entry } : entry)),
        })),
      ),
    }),
  );
}

const wordsOf = (lists: Record<string, string[]>) =>
  Object.entries(lists).map(([language, words]) => ({ language, words }));

/** A lexicon in which each name is a topic of its own, in one language. */
export function lexiconOfNames(names: WrittenName[], language = 'en'): Lexicon {
  return lexiconOf({ [language]: { topic: names } });
}

/** Where names are spelled, as written in the text, shorter ones inside longer ones included. */
export function spelled(lexicon: Lexicon, text: string): string[] {
  return [...new Set(findMatches(lexicon, text).names.map(({ start, end }) => text.slice(start, end)))];
}

export function topicOf(lexicon: Lexicon, { topic }: Pick<Mention, 'topic'>): string {
  return lexicon.table.topics[topic]?.[0] ?? '';
}
