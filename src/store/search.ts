import type { Excerpt, Reason, SearchAnswer, SearchQuery } from '../core/briefing.ts';
import type { PackDate, Topic } from '../core/pack.ts';
import { datesIn } from '../core/ranking/dates-in-text.ts';
import { withoutQuotes } from '../core/search/parse-query.ts';
import { asksForPresent, type Question, readQuestion } from '../core/search/question.ts';
import { bestOf, type Scores } from '../core/search/scores.ts';
import { wantedTerms } from '../core/search/tokenize.ts';
import { tellingTerms, toExcerpt } from '../core/snippets/excerpt.ts';
import { nameFinder } from '../core/snippets/name-ranges.ts';
import { correctedQuery } from './corrected-query.ts';
import { findTopics, type NamedTopic } from './find-topics.ts';
import { boostIntroductions, namedOnly } from './introductions.ts';
import { askedFor } from './likely-answers.ts';
import { withoutGuesses } from './likely-meant.ts';
import { markHandled } from './mark-handled.ts';
import { phrasesToFind, saysMore, withPhrases } from './phrases.ts';
import { type PreparedQuery, prepareQuery } from './prepare-query.ts';
import { type Hit, rerank, rerankedResults } from './rerank.ts';
import { type Result, success } from './result.ts';
import type { Rows } from './rows.ts';
import { boostDates, scoreQuery } from './score-query.ts';
import { searchFilter } from './search-filter.ts';
import { type LabelLanguage, labelLanguage, topicRef, topicSummary } from './summaries.ts';
import { tokenizer } from './tokenizer.ts';
import { type UnderstoodQuery, understandQuery } from './understand-query.ts';

/** A topic is listed beside the results if the query names it as well as this. */
const listedStrength = 0.45;
const mostListed = 4;

/** What a query finds, before any passage of the answer is read. */
interface Found {
  understood: UnderstoodQuery;
  topics: NamedTopic[];
  /** Of these, the ones of which it says nothing but the name. */
  introduced: NamedTopic[];
  scores: Scores;
  allows: (passage: number) => boolean;
  total: number;
  /** Has no passage what stood in quotes, so that it was looked for without them? */
  isUnquoted: boolean;
  /** The first results in their order, once they have been ranked again. */
  first?: Hit[];
}

/** A search, with what can be told of the query before anything is read. */
export interface PreparedSearch {
  query: SearchQuery;
  asked: PreparedQuery;
  dates: PackDate[];
  question: Question | undefined;
  /** Does it ask for what is so at present? */
  isPresent: boolean;
}

/** Read what was typed, while the database opens: a cold worker has nothing else to do then. */
export function prepareSearch(query: SearchQuery): PreparedSearch {
  return {
    query,
    asked: prepareQuery(query.query),
    dates: datesIn(query.query),
    question: readQuestion(query.query),
    isPresent: asksForPresent(query.query),
  };
}

/** Passages for a typed query, best first, with why they matched. A further page reads its own passages only. */
export async function search(
  rows: Rows,
  asked: PreparedSearch,
  language: string,
): Promise<Result<SearchAnswer>> {
  const { query } = asked;
  const found = await foundFor(rows, asked);
  const { understood, topics, total } = found;
  const hits = await hitsOf(rows, found, asked);
  const names = labelLanguage(rows.head, language);
  const understoodAs = correctedQuery(query.query, understood.words, topics, names.own);
  const corrected = found.isUnquoted ? withoutQuotes(understoodAs) : understoodAs;
  const terms = termsOf(understood);
  const namesIn = nameFinder(namedOtherwise(topics));
  const shared = { terms, wanted: wantedTerms(tellingTerms(terms)), namesIn, why: [], tokenizer };
  return success({
    results: hits.map(({ row, score, tokens }): Excerpt => {
      const excerpt = toExcerpt(row, { ...shared, score, ...(tokens ? { tokens } : {}) });
      return { ...excerpt, why: reasons(excerpt, topics, names) };
    }),
    topics: topics
      .filter(({ strength }) => strength >= listedStrength)
      .slice(0, mostListed)
      .map(({ row }) => topicSummary(row, names)),
    total,
    ...(corrected === query.query ? {} : { corrected }),
  });
}

async function foundFor(rows: Rows, asked: PreparedSearch): Promise<Found> {
  const { limit: _limit, offset: _offset, sort: _sort, ...rest } = asked.query;
  const key = JSON.stringify(rest);
  if (rows.lastSearch?.key === key) return rows.lastSearch.found as Found;
  const found = await find(rows, asked);
  rows.lastSearch = { key, found };
  return found;
}

async function find(rows: Rows, { query, asked, dates, question }: PreparedSearch): Promise<Found> {
  const understanding = understandQuery(rows, asked);
  // Asked for behind the words, which everything waits for.
  const dating = dates.length > 0 ? markHandled(rows.dates()) : [];
  const understood = await understanding;
  const [topics, filter, dated] = await Promise.all([
    findTopics(rows, understood),
    searchFilter(rows, query),
    dating,
  ]);
  const scores = scoreQuery(withoutGuesses(understood, topics), topics, rows.head.counts.passages);
  boostDates(scores, dated, dates);
  const introduced = namedOnly(topics, understood, {
    question: question?.wanted,
    passages: rows.head.counts.passages,
  });
  boostIntroductions(scores, introduced);
  const phrases = phrasesToFind(understood, topics);
  const quoted = await withPhrases(rows, scores, phrases, filter);
  // What no passage has word for word is looked for by its words, if there are others to go by; the answer says so.
  const isUnquoted = saysMore(understood, phrases) && !scores.matched.some(quoted);
  const allows = isUnquoted ? filter : quoted;
  const total = isFiltered(query, phrases) ? scores.matched.filter(allows).length : scores.matched.length;
  return { understood, topics, introduced, scores, allows, total, isUnquoted };
}

function isFiltered(
  { topics, kinds, categories, from, to }: SearchQuery,
  phrases: readonly string[][],
): boolean {
  return phrases.length > 0 || [topics, kinds, categories, from, to].some((filter) => filter !== undefined);
}

/** The passages of a page. The first results are ranked again: once for a query, whatever the length of its pages. */
async function hitsOf(rows: Rows, found: Found, asked: PreparedSearch): Promise<Hit[]> {
  const { scores, allows } = found;
  const { offset = 0, limit, sort } = asked.query;
  if (sort === 'date') {
    const newest = await newestOf(rows, found);
    return read(rows, scores, newest.slice(offset, offset + limit));
  }
  const end = offset + limit;
  const [first, rest] = await Promise.all([
    offset < rerankedResults ? firstOf(rows, found, asked) : [],
    end > rerankedResults
      ? read(rows, scores, bestOf(scores, end, allows).slice(Math.max(offset, rerankedResults)))
      : [],
  ]);
  return [...first.slice(offset, end), ...rest];
}

async function firstOf(
  rows: Rows,
  found: Found,
  { question, isPresent, dates }: PreparedSearch,
): Promise<Hit[]> {
  const { understood, topics, introduced, scores, allows } = found;
  if (found.first) return found.first;
  const hits = await read(rows, scores, bestOf(scores, rerankedResults, allows));
  const { counts, meta } = rows.head;
  const context = {
    topics,
    passages: counts.passages,
    question: askedFor(question, topics, {
      content: understood.content,
      language: meta.language,
    }),
    present: isPresent ? meta.asOf : undefined,
    dates,
    introductions: new Set(introduced.map(({ row }) => row.topic.introduction)),
  };
  found.first = rerank(hits, understood, context);
  return found.first;
}

async function read(rows: Rows, scores: Scores, numbers: readonly number[]): Promise<Hit[]> {
  if (numbers.length === 0) return [];
  const passages = await rows.passages(numbers);
  return passages.map((row, index) => ({ row, score: scores.of[numbers[index] ?? 0] ?? 0 }));
}

async function newestOf(rows: Rows, { scores, allows }: Found): Promise<number[]> {
  const dates = await rows.dates();
  return scores.matched
    .filter(allows)
    .sort(
      (one, other) =>
        (dates[other] ?? 0) - (dates[one] ?? 0) ||
        (scores.of[other] ?? 0) - (scores.of[one] ?? 0) ||
        one - other,
    );
}

/** What to highlight, with what each term counts. */
function termsOf({ words }: UnderstoodQuery): Map<string, number> {
  return new Map(
    words.flatMap(({ entries }) => entries.map(({ entry, weight }) => [entry.term, weight] as const)),
  );
}

/** The topics that the query names by words that the passages do not have: in another language, or by what somebody is. */
function namedOtherwise(topics: readonly NamedTopic[]): Topic[] {
  return topics.flatMap(({ row, strength, standsIn }) =>
    standsIn > 0 && strength >= listedStrength ? [row.topic] : [],
  );
}

function reasons(
  { text, highlights, topics: about }: Excerpt,
  topics: readonly NamedTopic[],
  names: LabelLanguage,
): Reason[] {
  const named = topics.find(({ row }) => about.includes(row.topic.id));
  const found = new Map(
    highlights.map(([start, end]) => [text.slice(start, end).toLowerCase(), text.slice(start, end)]),
  );
  const reasons: Reason[] = [];
  if (found.size > 0) reasons.push({ kind: 'found', items: [...found.values()].slice(0, 4) });
  if (named) reasons.push({ kind: 'about', items: [topicRef(named.row.topic, names).label] });
  return reasons.length > 0 ? reasons : [{ kind: 'heading', items: [] }];
}
