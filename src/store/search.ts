import type { Excerpt, SearchAnswer, SearchQuery } from '../core/briefing.ts';
import { quotedList } from '../core/ranking/explain.ts';
import { idf } from '../core/search/bm25.ts';
import { hasPhrase } from '../core/search/parse-query.ts';
import { add, addWord, bestOf, emptyScores, type Scores } from '../core/search/scores.ts';
import { toExcerpt } from '../core/snippets/excerpt.ts';
import { correctedQuery } from './corrected-query.ts';
import { findTopics, type NamedTopic } from './find-topics.ts';
import { type Result, success } from './result.ts';
import type { PassageRow, Rows } from './rows.ts';
import { searchFilter } from './search-filter.ts';
import { type LabelLanguage, labelLanguage, topicRef, topicSummary } from './summaries.ts';
import { tokenizer } from './tokenizer.ts';
import { type UnderstoodQuery, type UnderstoodWord, understandQuery } from './understand-query.ts';

/** How much being about a topic that the query names is worth, as a share of the best text match. */
const topicBoost = 0.6;
/** A passage that mentions the topic without explaining it earns three quarters of that. */
const mentionShare = 0.75;
/** What a word's idf is multiplied with in a passage of average length that has it once or twice. */
const typicalSaturation = 1.2;
/** Of a topic that half of the store is about, this many passages are lifted. */
const mostLifted = 500;
/** A topic is listed beside the results if the query names it as well as this. */
const listedStrength = 0.45;
const mostListed = 4;
/** How many passages are read to look for a phrase. */
const mostPhraseReads = 300;

/** Passages for a typed query, best first, with why they matched. */
export async function search(
  rows: Rows,
  query: SearchQuery,
  language: string,
): Promise<Result<SearchAnswer>> {
  const understood = await understandQuery(rows, query.query);
  const [topics, filter] = await Promise.all([
    findTopics(rows, query.query, understood),
    searchFilter(rows, query),
  ]);
  const scores = scoreAll(rows, understood.words, topics);
  const allows = await withPhrases(rows, scores, understood.phrases, filter);
  const numbers = await pageOf(rows, scores, query, allows);
  const names = labelLanguage(rows.head, language);
  const passages = await rows.passages(numbers);
  const corrected = correctedQuery(query.query, understood.words, topics, names.own);
  return success({
    results: passages.map((row) => resultOf(row, understood, topics, names)),
    topics: topics
      .filter(({ strength }) => strength >= listedStrength)
      .slice(0, mostListed)
      .map(({ row }) => topicSummary(row, names)),
    total: isFiltered(query, understood) ? scores.matched.filter(allows).length : scores.matched.length,
    ...(corrected === query.query ? {} : { corrected }),
  });
}

function isFiltered({ topics, kinds, from, to }: SearchQuery, { phrases }: UnderstoodQuery): boolean {
  return phrases.length > 0 || [topics, kinds, from, to].some((filter) => filter !== undefined);
}

function scoreAll(rows: Rows, words: readonly UnderstoodWord[], topics: readonly NamedTopic[]): Scores {
  const scores = emptyScores(rows.head.counts.passages);
  for (const { entries } of words) if (entries.length > 0) addWord(scores, entries);
  const [first] = bestOf(scores, 1);
  const best = first === undefined ? 1 : (scores.of[first] ?? 1);
  for (const { row, strength, standsIn } of topics) {
    // Being about the topic counts as having the word that names it.
    const stand = standsIn ? typicalSaturation * idf(row.passages.length, rows.head.counts.passages) : 0;
    const lift = topicBoost * best * strength + stand;
    row.passages.subarray(0, mostLifted).forEach((passage, place) => {
      // The row lists the passages that explain the topic first, the newest before the older: keep that order in ties.
      const share = place < row.leads ? 1 : mentionShare;
      add(scores, passage, lift * share * (1 - place / (20 * mostLifted)));
    });
  }
  return scores;
}

async function withPhrases(
  rows: Rows,
  scores: Scores,
  phrases: readonly string[][],
  allows: (passage: number) => boolean,
): Promise<(passage: number) => boolean> {
  if (phrases.length === 0) return allows;
  const numbers = bestOf(scores, mostPhraseReads, allows);
  const read = await rows.passages(numbers);
  const having = new Set(
    numbers.filter((_, index) => {
      const row = read[index];
      const text = `${row?.articleTitle}\n${row?.passage.heading ?? ''}\n${row?.passage.text}`;
      return phrases.every((phrase) => hasPhrase(text, phrase));
    }),
  );
  return (passage) => having.has(passage);
}

async function pageOf(
  rows: Rows,
  scores: Scores,
  { offset = 0, limit, sort }: SearchQuery,
  allows: (passage: number) => boolean,
): Promise<number[]> {
  if (sort !== 'date') return bestOf(scores, offset + limit, allows).slice(offset);
  const dates = await rows.dates();
  const newest = scores.matched.filter(allows).sort((one, other) => {
    return (
      (dates[other] ?? 0) - (dates[one] ?? 0) ||
      (scores.of[other] ?? 0) - (scores.of[one] ?? 0) ||
      one - other
    );
  });
  return newest.slice(offset, offset + limit);
}

function resultOf(
  row: PassageRow,
  { words }: UnderstoodQuery,
  topics: readonly NamedTopic[],
  names: LabelLanguage,
): Excerpt {
  const terms = new Map(
    words.flatMap(({ entries }) => entries.map(({ entry, weight }) => [entry.term, weight] as const)),
  );
  const excerpt = toExcerpt(row, { terms, why: [], tokenizer });
  return { ...excerpt, why: reasons(excerpt, topics, names) };
}

function reasons(
  { text, highlights, topics: about }: Excerpt,
  topics: readonly NamedTopic[],
  names: LabelLanguage,
): string[] {
  const named = topics.find(({ row }) => about.includes(row.topic.id));
  const found = new Map(
    highlights.map(([start, end]) => [text.slice(start, end).toLowerCase(), text.slice(start, end)]),
  );
  const reasons: string[] = [];
  if (found.size > 0) reasons.push(`Has ${quotedList([...found.values()].slice(0, 4))}`);
  if (named) reasons.push(`About ${topicRef(named.row.topic, names).label}`);
  return reasons.length > 0 ? reasons : ['Its heading or its article’s title matches'];
}
