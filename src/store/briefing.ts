import type { Briefing, BriefingQuery, Excerpt, TextRange } from '../core/briefing.ts';
import type { PackDate, Topic } from '../core/pack.ts';
import { chooseEvents } from '../core/ranking/choose-events.ts';
import { type AskedTerm, askedTerms } from '../core/ranking/context.ts';
import { explain } from '../core/ranking/explain.ts';
import { orderRelated } from '../core/ranking/order-related.ts';
import { type Picked, pickExcerpts } from '../core/ranking/pick-excerpts.ts';
import {
  countAsked,
  type HoverContext,
  type PassageToRank,
  rankPassages,
} from '../core/ranking/rank-excerpts.ts';
import { datesInSentence } from '../core/ranking/sentence-dates.ts';
import { knownWhen } from '../core/ranking/time.ts';
import { withoutPapers } from '../core/search/paper-names.ts';
import { toExcerpt } from '../core/snippets/excerpt.ts';
import { nameFinder } from '../core/snippets/name-ranges.ts';
import { candidatePassages, soughtWords, surePassages } from './candidate-passages.ts';
import { eventsNear } from './events-near.ts';
import { markHandled } from './mark-handled.ts';
import { type Result, success } from './result.ts';
import type { EventRow, PassageRow, Rows, TopicRow } from './rows.ts';
import { type NamingSentence, namingSentence, sentenceTopics } from './sentence-topics.ts';
import { labelLanguage, topicRef, topicSummary } from './summaries.ts';
import { tokenizer } from './tokenizer.ts';

/** How many excerpts a card shows if nobody says otherwise, and at most. */
const usualExcerpts = 3;
const mostExcerpts = 10;
/** Of a topic with more events, those nearest to the sentence's dates and the page's are looked at. */
const mostEvents = 48;

type RankedRow = PassageRow & PassageToRank;

/** A hover, with what can be told of its sentence before anything is read. */
export interface PreparedBriefing {
  query: BriefingQuery;
  naming: NamingSentence;
  words: AskedTerm[];
  dates: PackDate[];
}

/** Work out what the sentence says, while the database opens: a cold worker has nothing else to do then. */
export function prepareBriefing(query: BriefingQuery): PreparedBriefing {
  const { pageDate } = query;
  const sentence = withoutPapers(query.sentence);
  return {
    query,
    naming: namingSentence(sentence),
    words: askedTerms(sentence, tokenizer),
    dates: datesInSentence(sentence, pageDate),
  };
}

/** The answer to a hover, from one topic row, its passages and its events. */
export async function briefing(
  rows: Rows,
  asked: PreparedBriefing,
  language: string,
): Promise<Result<Briefing>> {
  const { query } = asked;
  const own = rows.topics([query.topic]).then(([only]) => only);
  const naming = markHandled(sentenceTopics(rows, asked.naming, { asked: own, pageDate: query.pageDate }));
  const row = await own;
  if (!row) return { ok: false, reason: 'unknown-topic', detail: query.topic };
  const names = labelLanguage(rows.head, language);
  const [namedRows, { passages, reading }] = await Promise.all([naming, readAbout(rows, row, asked, naming)]);
  const named = namedRows.map(({ topic }) => topic);
  const context = hoverContext(rows, row, asked, named);
  const ranked = rankPassages(passages, context, tokenizer);
  const limit = Math.min(query.limit ?? usualExcerpts, mostExcerpts);
  const labels = new Map([...row.related, ...named].map((other) => [other.id, topicRef(other, names).label]));
  const namesIn = nameFinder(named.filter(({ id }) => id !== query.topic));
  const excerpts = pickExcerpts(ranked, limit, tokenizer).map((picked) =>
    excerptOf(picked, context, { labels, namesIn }),
  );
  return success({
    topic: topicSummary(row, names),
    excerpts,
    timeline: chooseEvents(await reading, context, tokenizer).map(({ date, text, sources }) => ({
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

/**
 * The passages to rank, each with its place in the topic's own order, and the topic's events, which may come later: rows
 * are read in the order in which they are asked for, and passages take longest to weigh. Some are ranked for every sentence: they are
 * read, and looked through, while it is found out which are the others.
 */
async function readAbout(
  rows: Rows,
  row: TopicRow,
  { query: { pageDate }, words, dates }: PreparedBriefing,
  named: Promise<TopicRow[]>,
): Promise<{ passages: RankedRow[]; reading: Promise<EventRow[]> }> {
  const count = countAsked({ words, ownTerms: ownTermsOf(row) }, tokenizer);
  const places = new Map([...row.passages].map((number, place) => [number, place]));
  const read = async (numbers: readonly number[]): Promise<RankedRow[]> => {
    const found = await rows.passages(numbers);
    return found.map((one, index) => ({
      ...one,
      place: places.get(numbers[index] ?? -1) ?? -1,
      bag: count(one.passage),
    }));
  };
  // Asked for first, since the others wait for it.
  const narrowing = candidatePassages(rows, row, { words: soughtWords(words), named });
  const sure = surePassages(row);
  const first = markHandled(read(sure));
  const all = await narrowing;
  const others = markHandled(read(all.filter((number) => !sure.includes(number))));
  const around = new Set([...dates, ...(pageDate === undefined ? [] : [pageDate])]);
  const reading = markHandled(rows.events(eventsNear(row, [...around], mostEvents)));
  return { passages: [...(await first), ...(await others)], reading };
}

function ownTermsOf({ ownTerms }: TopicRow): ReadonlySet<string> {
  return new Set(ownTerms.split(' '));
}

function hoverContext(
  { head }: Rows,
  row: TopicRow,
  { query: { sentence, pageTopics, pageDate }, words, dates }: PreparedBriefing,
  named: readonly Topic[],
): HoverContext {
  return {
    topic: row.topic.id,
    ownTerms: ownTermsOf(row),
    sentence,
    words,
    dates,
    sentenceTopics: named.map(({ id }) => id),
    pageTopics,
    ...(pageDate === undefined ? {} : { pageDate }),
    packDate: head.meta.asOf,
  };
}

function excerptOf(
  picked: Picked<RankedRow>,
  { pageDate, packDate, words: asked }: HoverContext,
  { labels, namesIn }: { labels: ReadonlyMap<string, string>; namesIn: (text: string) => TextRange[] },
): Excerpt {
  const { item, score } = picked;
  // What all news has ("year") may have helped to choose; it tells nobody why.
  const common = new Set(asked.flatMap(({ term, worth }) => (worth < 1 ? [term] : [])));
  const terms = new Map([...picked.terms].filter(([term]) => !common.has(term)));
  const excerpt = toExcerpt(item, { terms, namesIn, dates: picked.dates, score, why: [], tokenizer });
  const shared = new Set([...terms.keys()].flatMap((term) => wordFor(term, excerpt) ?? []));
  const words = [...shared].filter((word) => !isDayNumber(word));
  const known = knownWhen(excerpt.date, pageDate, packDate);
  return {
    ...excerpt,
    why: explain({ ...picked, words }, (topic) => labels.get(topic)),
    ...(known === undefined ? {} : { known }),
  };
}

/** The day of a date says nothing by itself; that the dates agree is told apart. */
function isDayNumber(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

/** A shared term as the passage writes it: readers should not meet stems. */
function wordFor(term: string, { text, highlights }: Excerpt): string | undefined {
  for (const [start, end] of highlights) {
    const word = text.slice(start, end);
    if (tokenizer.tokens(word).some(({ terms }) => terms.some((own) => own.term === term))) return word;
  }
  return undefined;
}
