/**
 * Every message of the extension, in one table: to add one, add a line to `Protocol` and one to `protocol`,
 * and a handler in `src/background/handlers.ts`. Both ends check what arrives.
 */
import type {
  ArticleView,
  Briefing,
  BriefingQuery,
  Excerpt,
  SearchAnswer,
  SearchQuery,
  StoreStatus,
  TopicList,
} from '../core/briefing.ts';
import {
  type Guard,
  isCount,
  isFiniteNumber,
  isString,
  listOf,
  oneOf,
  pairOf,
  recordOf,
  shape,
  textUpTo,
} from '../core/guards.ts';
import type { Article, ArticleId, PassageId, TopicId } from '../core/pack.ts';

export interface Protocol {
  /** Page or popup → background: what to show for a mention. */
  briefing: { ask: BriefingQuery; answer: Briefing };
  /** Popup → background: passages for a typed query, best first. */
  search: { ask: SearchQuery; answer: SearchAnswer };
  /** Reader → background: one whole article. */
  article: { ask: { id: ArticleId }; answer: ArticleView };
  /** Options and popup → background: every topic, for filters and lists. */
  topics: { ask: Record<never, never>; answer: TopicList };
  /** Options and popup → background: is the store ready, how large is it. */
  status: { ask: Record<never, never>; answer: StoreStatus };
  /** Card → background: open an article in the reader, at a passage if one is named. */
  read: { ask: { article: ArticleId; passage?: PassageId }; answer: true };
  /** Page → background: how many topics the page's main frame shows, for the badge. */
  counted: { ask: { topics: number }; answer: true };
}
export type MessageName = keyof Protocol;
export type Ask<N extends MessageName> = Protocol[N]['ask'];
export type Answer<N extends MessageName> = Protocol[N]['answer'];

/** Why there is no answer. `gone`: the extension was updated or disabled under this page. */
export type Failure =
  | { ok: false; reason: 'gone' | 'malformed' | 'foreign' }
  | { ok: false; reason: 'unknown-topic' | 'unknown-article'; detail?: string }
  | { ok: false; reason: 'failed'; detail?: string };
export type Reply<T> = { ok: true; value: T } | Failure;

const isTopicId: Guard<TopicId> = textUpTo(100);
const isId = textUpTo(200);
const isDate = textUpTo(10);
const isSource = shape({ title: isString, publisher: isString, url: orNull(isString), date: orNull(isDate) });
const topicRef = { id: isTopicId, kind: isString, category: isString, label: isString };
const isTopicRef = shape(topicRef);
const isTopicSummary = shape({ ...topicRef, gist: isString }, { asOf: isDate });
const isMark = oneOf('claim', 'disputed');
const isRange = pairOf(isCount, isCount);
const isNote = pairOf(isCount, isCount);
const isTimelineEvent = shape({ date: isDate, text: isString, sources: listOf(isSource) });

export const isExcerpt: Guard<Excerpt> = shape(
  {
    passage: isId,
    article: isId,
    articleTitle: isString,
    text: isString,
    window: isRange,
    highlights: listOf(isRange),
    notes: listOf(isNote),
    sources: listOf(isSource),
    date: isDate,
    topics: listOf(isTopicId),
    why: listOf(isString),
  },
  { mark: isMark },
);

const isArticle: Guard<Article> = shape({
  id: isId,
  title: isString,
  topics: listOf(isTopicId),
  written: isDate,
  asOf: isDate,
  sources: listOf(isSource),
});
const isPassage = shape(
  { id: isId, article: isId, text: isString, notes: listOf(isNote), topics: listOf(isTopicId), date: isDate },
  { heading: isString, mark: isMark },
);
const isNothing: Guard<Record<never, never>> = shape({});
const isTrue = oneOf(true);

type Guards = { [N in MessageName]: { ask: Guard<Ask<N>>; answer: Guard<Answer<N>> } };

/** The guards of both directions. */
export const protocol: Guards = {
  briefing: {
    ask: shape(
      { topic: isTopicId, sentence: textUpTo(2_000), pageTopics: listOf(isTopicId, 500) },
      { pageDate: isDate, limit: isCount },
    ),
    answer: shape({
      topic: isTopicSummary,
      excerpts: listOf(isExcerpt),
      timeline: listOf(isTimelineEvent),
      related: listOf(isTopicRef),
      packAsOf: isDate,
    }),
  },
  search: {
    ask: shape(
      { query: textUpTo(500), limit: isCount },
      {
        offset: isCount,
        topics: listOf(isTopicId, 500),
        kinds: listOf(isString, 50),
        from: isDate,
        to: isDate,
        sort: oneOf('relevance', 'date'),
      },
    ),
    answer: shape(
      { results: listOf(isExcerpt), topics: listOf(isTopicSummary), total: isCount },
      { corrected: isString },
    ),
  },
  article: {
    ask: shape({ id: isId }),
    answer: shape({
      article: isArticle,
      passages: listOf(isPassage),
      events: listOf(isTimelineEvent),
      topics: listOf(isTopicSummary),
    }),
  },
  topics: {
    ask: isNothing,
    answer: shape({
      topics: listOf(shape({ ...topicRef, gist: isString, passages: isCount }, { asOf: isDate })),
      categories: recordOf(isString),
      kinds: recordOf(isString),
    }),
  },
  status: {
    ask: isNothing,
    answer: shape(
      {
        state: oneOf('seeding', 'ready', 'bundled'),
        progress: isFiniteNumber,
        articles: isCount,
        passages: isCount,
        topics: isCount,
        events: isCount,
        packTitle: isString,
        packVersion: isString,
        packAsOf: isDate,
      },
      { reason: isString, bytes: isFiniteNumber },
    ),
  },
  read: { ask: shape({ article: isId }, { passage: isId }), answer: isTrue },
  counted: { ask: shape({ topics: isCount }), answer: isTrue },
};

/** Is `name` a message of this table? */
export function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(protocol, name);
}

function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}
