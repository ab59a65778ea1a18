import type { Briefing, BriefingQuery, Excerpt } from '../core/briefing.ts';
import { chooseEvents } from '../core/ranking/choose-events.ts';
import { bagOf } from '../core/ranking/context.ts';
import { explain } from '../core/ranking/explain.ts';
import { orderRelated } from '../core/ranking/order-related.ts';
import { type HoverContext, pickDiverse, type Ranked, rankPassages } from '../core/ranking/rank-excerpts.ts';
import { toExcerpt } from '../core/snippets/excerpt.ts';
import { narrowPassages } from './narrow-passages.ts';
import { type Result, success } from './result.ts';
import type { PassageRow, Rows, TopicRow } from './rows.ts';
import { labelLanguage, topicRef, topicSummary } from './summaries.ts';
import { tokenizer } from './tokenizer.ts';

/** How many excerpts a card shows if nobody says otherwise, and at most. */
const usualExcerpts = 3;
const mostExcerpts = 10;
/** Of a topic with more events, those nearest to the page's date are looked at. */
const mostEvents = 60;

/** The answer to a hover, from one topic row, its passages and its events. */
export async function briefing(
  rows: Rows,
  query: BriefingQuery,
  language: string,
): Promise<Result<Briefing>> {
  const [row] = await rows.topics([query.topic]);
  if (!row) return { ok: false, reason: 'unknown-topic', detail: query.topic };
  const names = labelLanguage(rows.head, language);
  const context = hoverContext(rows, row, query);
  const [passages, events] = await Promise.all([
    narrowPassages(rows, row, bagOf(query.sentence, tokenizer).terms.keys()).then((numbers) =>
      rows.passages(numbers),
    ),
    rows.events([...row.events.slice(-mostEvents)]),
  ]);
  const ranked = rankPassages(passages, context, tokenizer);
  const limit = Math.min(query.limit ?? usualExcerpts, mostExcerpts);
  const labels = new Map(row.related.map((related) => [related.id, topicRef(related, names).label]));
  return success({
    topic: topicSummary(row, names),
    excerpts: pickDiverse(ranked, limit, tokenizer).map((picked) => excerptOf(picked, labels)),
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
  });
}

function hoverContext({ head }: Rows, { topic }: TopicRow, query: BriefingQuery): HoverContext {
  const ownNames = [...topic.names, ...Object.values(topic.label)].join('\n');
  return {
    topic: topic.id,
    ownTerms: new Set(bagOf(ownNames, tokenizer).terms.keys()),
    sentence: query.sentence,
    pageTopics: query.pageTopics,
    reference: query.pageDate ?? head.meta.asOf,
  };
}

function excerptOf(ranked: Ranked<PassageRow>, labels: ReadonlyMap<string, string>): Excerpt {
  const excerpt = toExcerpt(ranked.item, { terms: ranked.terms, score: ranked.score, why: [], tokenizer });
  const words = [...ranked.terms.keys()].flatMap((term) => wordFor(term, excerpt) ?? []);
  return {
    ...excerpt,
    why: explain({ parts: ranked.parts, words, pageTopics: ranked.pageTopics }, (topic) => labels.get(topic)),
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
