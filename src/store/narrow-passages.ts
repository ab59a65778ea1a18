import { addWord, bestOf, emptyScores } from '../core/search/scores.ts';
import { findEntries } from './find-entries.ts';
import type { Rows, TopicRow } from './rows.ts';

/** How many of a topic's passages are read and ranked for one hover. */
const mostRead = 24;
/** Of these, how many are chosen by the sentence where the topic has more; the rest are its own first ones. */
const bySentence = 16;
/** Longer sentences bring no better choice, only more blocks to read; long words tell more than short ones. */
const mostTerms = 12;
/** Postings that are looked at for one topic, those of the rarest words first: common words hardly tell passages apart. */
const mostPostings = 3_000;

/**
 * The numbers of the passages to rank for a sentence: all of the topic's if they are few; else those that the index
 * says share the sentence's words, and those that explain the topic first.
 */
export async function narrowPassages(
  rows: Rows,
  { passages }: TopicRow,
  sentenceTerms: Iterable<string>,
): Promise<number[]> {
  if (passages.length <= mostRead) return [...passages];
  const terms = [...sentenceTerms].sort((one, other) => other.length - one.length).slice(0, mostTerms);
  const entries = await findEntries(rows.index, { terms, prefixes: [] });
  const scores = emptyScores(rows.head.counts.passages);
  const rarest = [...entries.values()].sort((one, other) => one.count - other.count);
  let looked = 0;
  for (const entry of rarest) {
    looked += entry.count;
    if (looked > mostPostings && entry !== rarest[0]) break;
    addWord(scores, [{ entry, weight: 1 }]);
  }
  const own = new Set(passages);
  const chosen = new Set(bestOf(scores, bySentence, (passage) => own.has(passage)));
  for (const passage of passages) {
    if (chosen.size >= mostRead) break;
    chosen.add(passage);
  }
  return [...chosen];
}
