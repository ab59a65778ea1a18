import type { Briefing, BriefingQuery, Excerpt } from '../core/briefing.ts';
import type { Topic } from '../core/pack.ts';
import { chooseEvents } from '../core/ranking/choose-events.ts';
import { bagOf } from '../core/ranking/context.ts';
import { explain } from '../core/ranking/explain.ts';
import { orderRelated } from '../core/ranking/order-related.ts';
import { ownTerms } from '../core/ranking/own-terms.ts';
import { type Picked, pickExcerpts } from '../core/ranking/pick-excerpts.ts';
import { type Candidate, type HoverContext, rankPassages } from '../core/ranking/rank-excerpts.ts';
import { knownWhen } from '../core/ranking/time.ts';
import { toExcerpt } from '../core/snippets/excerpt.ts';
import { narrowPassages } from './narrow-passages.ts';
import { type Result, success } from './result.ts';
import type { PassageRow, Rows, TopicRow } from './rows.ts';
import { sentenceTopics } from './sentence-topics.ts';
import { labelLanguage, topicRef, topicSummary } from './summaries.ts';
import { tokenizer } from './tokenizer.ts';

/** How many excerpts a card shows if nobody says otherwise, and at most. */
const usualExcerpts = 3;
const mostExcerpts = 10;
/** Of a topic with more events, those nearest to the page's date are looked at. */
const mostEvents = 60;

type RankedRow = PassageRow & Candidate;

/** The answer to a hover, from one topic row, its passages and its events. */
export async function briefing(
  rows: Rows,
  query: BriefingQuery,
  language: string,
): Promise<Result<Briefing>> {
  const [row] = await rows.topics([query.topic]);
  if (!row) return { ok: false, reason: 'unknown-topic', detail: query.topic };
  const names = labelLanguage(rows.head, language);
  const [named, passages, events] = await Promise.all([
    sentenceTopics(rows, query.sentence, query.topic),
    readPassages(rows, row, query.sentence),
    rows.events([...row.events.slice(-mostEvents)]),
  ]);
  const context = hoverContext(rows, row, query, named);
  const ranked = rankPassages(passages, context, tokenizer);
  const limit = Math.min(query.limit ?? usualExcerpts, mostExcerpts);
  const labels = new Map([...row.related, ...named].map((other) => [other.id, topicRef(other, names).label]));
  return success({
    topic: topicSummary(row, names),
    excerpts: pickExcerpts(ranked, limit, tokenizer).map((picked) => excerptOf(picked, context, labels)),
    timeline: chooseEvents(events, context, tokenizer).map(({ date, text, sources }) => ({
      date,
      text,
      sources,
    })),
    related: orderRelated(
      row.related.map((related) => topicRef(related, names)),
      query.pageTopics,
    ),
    packAsOf: rows.head.meta.asOf,
    ...(query.pageDate === undefined ? {} : { pageDate: query.pageDate }),
  });
}

/** The passages to rank, each with its place in the topic's own order. */
async function readPassages(rows: Rows, row: TopicRow, sentence: string): Promise<RankedRow[]> {
  const numbers = await narrowPassages(rows, row, bagOf(sentence, tokenizer).terms.keys());
  const read = await rows.passages(numbers);
  return read.map((passage, index) => ({ ...passage, place: row.passages.indexOf(numbers[index] ?? -1) }));
}

function hoverContext(
  { head }: Rows,
  { topic }: TopicRow,
  { sentence, pageTopics, pageDate }: BriefingQuery,
  named: readonly Topic[],
): HoverContext {
  return {
    topic: topic.id,
    ownTerms: ownTerms(topic, tokenizer),
    sentence,
    sentenceTopics: named.map(({ id }) => id),
    pageTopics,
    ...(pageDate === undefined ? {} : { pageDate }),
    packDate: head.meta.asOf,
  };
}

function excerptOf(
  picked: Picked<RankedRow>,
  { pageDate, packDate }: HoverContext,
  labels: ReadonlyMap<string, string>,
): Excerpt {
  const { item, score, terms } = picked;
  const excerpt = toExcerpt(item, { terms, score, why: [], tokenizer });
  const words = [...terms.keys()].flatMap((term) => wordFor(term, excerpt) ?? []);
  const known = knownWhen(excerpt.date, pageDate, packDate);
  return {
    ...excerpt,
    why: explain({ ...picked, words }, (topic) => labels.get(topic)),
    ...(known === undefined ? {} : { known }),
  };
}

/** A shared term as the passage writes it: readers should not meet stems. */
function wordFor(term: string, { text, highlights }: Excerpt): string | undefined {
  for (const [start, end] of highlights) {
    const word = text.slice(start, end);
    if (tokenizer.tokens(word).some(({ terms }) => terms.some((own) => own.term === term))) return word;
  }
  return undefined;
}
