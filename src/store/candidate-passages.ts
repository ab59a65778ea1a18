import type { AskedTerm } from '../core/ranking/context.ts';
import { idf } from '../core/search/bm25.ts';
import type { Entry } from '../core/search/entry.ts';
import { add, addWord, bestOf, emptyScores } from '../core/search/scores.ts';
import { findEntries } from './find-entries.ts';
import type { Rows, TopicRow } from './rows.ts';

/** How many of a topic's passages are read and ranked for one hover. */
const mostRead = 24;
/** Of these, how many are chosen by the sentence where the topic has more; the rest are its own first ones. */
const bySentence = 16;
/** More bring no better choice (of 419 hovers as many are right with 12, two fewer with 6), only more blocks to read; long words tell more. */
const mostTerms = 8;
/** Postings that are looked at for one topic, those of the rarest words first: common words hardly tell passages apart. */
const mostPostings = 3_000;

/** A word to look up: the terms that stand for it, any of which will do. */
export type Alternatives = readonly string[];

/**
 * The words of a sentence as the index may know them, the longest first. A word of another language stands there in
 * English, if at all; what news has whatever it is about tells no passages apart.
 */
export function soughtWords(asked: readonly AskedTerm[]): Alternatives[] {
  const lengthOf = ([first = '']: Alternatives) => first.length;
  return asked
    .filter(({ worth }) => worth === 1)
    .map(({ term, english }) => (isEnglish(term) ? [term, ...english] : english))
    .filter((terms) => terms.length > 0)
    .sort((one, other) => lengthOf(other) - lengthOf(one));
}

/** May it stand in an English text? */
function isEnglish(term: string): boolean {
  return /^[a-z\d]+$/.test(term);
}

/** What is sought for one topic: words, and the other topics that the sentence names, which may come later. */
export interface Sought {
  words: readonly Alternatives[];
  named?: Promise<readonly TopicRow[]>;
}

/** Those of a topic's passages that are ranked for every sentence: they can be read before it is known which are the others. */
export function surePassages({ passages }: TopicRow): number[] {
  return [...passages.subarray(0, passages.length <= mostRead ? mostRead : mostRead - bySentence)];
}

/**
 * The numbers of the passages to rank for a sentence: all of the topic's if they are few; else those that the index
 * says share the sentence's words, or that are about what else it names, and those that explain the topic first.
 */
export async function candidatePassages(
  rows: Rows,
  { passages, ownTerms }: TopicRow,
  { words, named = Promise.resolve([]) }: Sought,
): Promise<number[]> {
  if (passages.length <= mostRead) return [...passages];
  const telling = tellingOf(words, new Set(ownTerms.split(' ')));
  const [entries, topics] = await Promise.all([
    findEntries(rows.index, { terms: telling.flat(), prefixes: [] }),
    named,
  ]);
  const { passages: documents } = rows.head.counts;
  const scores = emptyScores(documents);
  const found = telling.map((terms) => terms.flatMap((term) => entries.get(term) ?? []));
  let looked = 0;
  for (const alternatives of found.sort((one, other) => postingsOf(one) - postingsOf(other))) {
    looked += postingsOf(alternatives);
    if (looked > mostPostings && looked > postingsOf(alternatives)) break;
    addWord(
      scores,
      alternatives.map((entry) => ({ entry, weight: 1 })),
    );
  }
  const own = new Set(passages);
  // Being about a topic that the sentence names counts as having a word that is as rare.
  for (const topic of topics) {
    const worth = idf(topic.passages.length, documents);
    for (const passage of topic.passages) if (own.has(passage)) add(scores, passage, worth);
  }
  const chosen = new Set(bestOf(scores, bySentence, (passage) => own.has(passage)));
  for (const passage of passages) {
    if (chosen.size >= mostRead) break;
    chosen.add(passage);
  }
  return [...chosen];
}

/** The words to look up, without the topic's own, as far as `mostTerms` goes. */
function tellingOf(words: readonly Alternatives[], own: ReadonlySet<string>): Alternatives[] {
  let left = mostTerms;
  return words.flatMap((terms) => {
    const taken = terms.filter((term) => !own.has(term)).slice(0, left);
    left -= taken.length;
    return taken.length > 0 ? [taken] : [];
  });
}

function postingsOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}
