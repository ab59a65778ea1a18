import type { Excerpt, PageBriefing, PageBriefingQuery, Reason } from '../core/briefing.ts';
import type { PackDate, TopicId } from '../core/pack.ts';
import {
  type Chosen,
  choosePageEvents,
  choosePageExcerpts,
  type PageCandidate,
  type PageContext,
  pageExcerpts,
} from '../core/page-briefing.ts';
import { askedTerms } from '../core/ranking/context.ts';
import { knownWhen } from '../core/ranking/time.ts';
import { toExcerpt } from '../core/snippets/excerpt.ts';
import { candidatePassages, soughtWords } from './candidate-passages.ts';
import { eventsNear } from './events-near.ts';
import { type Result, success } from './result.ts';
import type { EventRow, PassageRow, Rows, TopicRow } from './rows.ts';
import { labelLanguage, topicRef } from './summaries.ts';
import { tokenizer } from './tokenizer.ts';

/** Beyond these a topic is an aside of the page. */
const mostTopics = 12;
/** Of each topic, this many passages are looked at. */
const mostPassages = 16;
/** And of its events, those nearest to the page's date; without one, the newest. */
const mostEvents = 30;
const mostExcerpts = 10;
/** More names than these in a reason are not read. */
const mostNames = 2;

type CandidateRow = PassageRow & PageCandidate;

/** What to read for a page: a few excerpts over its main topics, and the events around it. */
export async function pageBriefing(
  rows: Rows,
  query: PageBriefingQuery,
  language: string,
): Promise<Result<PageBriefing>> {
  const asked = [...query.topics].sort((one, other) => other.count - one.count).slice(0, mostTopics);
  const found = await rows.topics(asked.map(({ topic }) => topic));
  const words = asked.map(({ sentence }) => sentence).join('\n');
  const [candidates, events] = await Promise.all([
    readCandidates(rows, found, words),
    readEvents(rows, found, query.pageDate),
  ]);
  const context = contextOf(rows, found, query, words);
  const names = labelLanguage(rows.head, language);
  const labels = new Map(found.map(({ topic }) => [topic.id, topicRef(topic, names).label]));
  const limit = Math.min(query.limit ?? pageExcerpts, mostExcerpts);
  return success({
    excerpts: choosePageExcerpts(candidates, context, tokenizer, limit).map((chosen) =>
      excerptOf(chosen, context, labels),
    ),
    timeline: choosePageEvents(events, context, tokenizer).map(({ date, text, sources }) => ({
      date,
      text,
      sources,
    })),
    packAsOf: rows.head.meta.asOf,
  });
}

/** Each topic's passages that share most with the page, each once, with its place in its topic's own order. */
async function readCandidates(
  rows: Rows,
  topics: readonly TopicRow[],
  words: string,
): Promise<CandidateRow[]> {
  const sought = soughtWords(askedTerms(words, tokenizer));
  const places = new Map<number, number>();
  for (const row of topics) {
    const numbers = await candidatePassages(rows, row, { words: sought });
    for (const number of numbers.slice(0, mostPassages)) {
      const place = row.passages.indexOf(number);
      places.set(number, Math.min(place, places.get(number) ?? place));
    }
  }
  const read = await rows.passages([...places.keys()]);
  const ranks = [...places.values()];
  return read.map((passage, index) => ({ ...passage, place: ranks[index] ?? 0 }));
}

function readEvents(
  rows: Rows,
  topics: readonly TopicRow[],
  pageDate: PackDate | undefined,
): Promise<EventRow[]> {
  const around = pageDate === undefined ? [] : [pageDate];
  return rows.events([...new Set(topics.flatMap((row) => eventsNear(row, around, mostEvents)))]);
}

function contextOf(
  { head }: Rows,
  topics: readonly TopicRow[],
  query: PageBriefingQuery,
  words: string,
): PageContext {
  const counts = new Map(query.topics.map(({ topic, count }) => [topic, count]));
  return {
    topics: topics.map(({ topic, passages }) => ({
      topic: topic.id,
      count: counts.get(topic.id) ?? 1,
      passages: passages.length,
    })),
    storePassages: head.counts.passages,
    words,
    ownTerms: new Set(topics.flatMap((row) => row.ownTerms.split(' '))),
    ...(query.pageDate === undefined ? {} : { pageDate: query.pageDate }),
    packDate: head.meta.asOf,
  };
}

function excerptOf(
  { item, score, topics, terms, isTimely, isOtherSide }: Chosen<CandidateRow>,
  { pageDate, packDate }: PageContext,
  labels: ReadonlyMap<TopicId, string>,
): Excerpt {
  const named = topics.flatMap((topic) => labels.get(topic) ?? []).slice(0, mostNames);
  const why: Reason[] = [
    ...(isOtherSide ? [{ kind: 'otherSide' as const, items: [] }] : []),
    ...(named.length > 0 ? [{ kind: 'about' as const, items: named }] : []),
    ...(isTimely ? [{ kind: 'time' as const, items: [] }] : []),
  ];
  const known = knownWhen(item.passage.date, pageDate, packDate);
  // A page shares many words with any passage: marking them would mark everything.
  const excerpt = toExcerpt(item, { terms, score, why, tokenizer });
  return { ...excerpt, highlights: [], ...(known === undefined ? {} : { known }) };
}
