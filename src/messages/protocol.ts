/**
 * Every message of the extension, in two tables: what a page may ask (`page-protocol.ts`) and what only the extension's
 * own pages may. To add one, add a line to an interface and one to its guards, and a handler in
 * `src/background/handlers.ts`. Both ends check what arrives.
 */
import {
  type ArticleRef,
  type ArticleView,
  type PageBriefing,
  type PageBriefingQuery,
  type SearchAnswer,
  type SearchQuery,
  type StoreStatus,
  storeProblems,
  type TopicList,
} from '../core/briefing.ts';
import {
  type Guard,
  isCount,
  isFiniteNumber,
  isString,
  listOf,
  oneOf,
  recordOf,
  shape,
  textUpTo,
} from '../core/guards.ts';
import { longestQuery } from '../core/limits.ts';
import type { Article, ArticleId } from '../core/pack.ts';
import {
  type GuardsOf,
  isDate,
  isExcerpt,
  isId,
  isMark,
  isNote,
  isSource,
  isTimelineEvent,
  isTopicId,
  isTopicSummary,
  type PageProtocol,
  pageProtocol,
  topicRef,
} from './page-protocol.ts';

export type { Failure, Reply } from './reply.ts';

export type Rebuilt = 'rebuilt' | 'held';

/** Only for the extension's own pages. */
interface OwnProtocol {
  /** Popup → background: what to read for a page as a whole. */
  pageBriefing: { ask: PageBriefingQuery; answer: PageBriefing };
  /** Popup → background: passages for a typed query, best first. */
  search: { ask: SearchQuery; answer: SearchAnswer };
  /** Reader → background: one whole article. */
  article: { ask: { id: ArticleId }; answer: ArticleView };
  /** Options and popup → background: every topic, for filters and lists. */
  topics: { ask: Record<never, never>; answer: TopicList };
  /** Options and popup → background: is the store ready, how large is it. */
  status: { ask: Record<never, never>; answer: StoreStatus };
  /** Options → background: make the database anew from the package. `held`: another context is at it. */
  rebuild: { ask: Record<never, never>; answer: Rebuilt };
}

export interface Protocol extends PageProtocol, OwnProtocol {}
export type MessageName = keyof Protocol;
export type Ask<N extends MessageName> = Protocol[N]['ask'];
export type Answer<N extends MessageName> = Protocol[N]['answer'];

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
const isArticleRef: Guard<ArticleRef> = shape({ id: isId, title: isString });
const isNothing: Guard<Record<never, never>> = shape({});

/** The guards of both directions. */
export const protocol: GuardsOf<Protocol> = {
  ...pageProtocol,
  pageBriefing: {
    ask: shape(
      {
        topics: listOf(shape({ topic: isTopicId, count: isCount, sentence: textUpTo(2_000) }), 500),
      },
      { pageDate: isDate, limit: isCount },
    ),
    answer: shape({
      excerpts: listOf(isExcerpt),
      timeline: listOf(isTimelineEvent),
      packAsOf: isDate,
    }),
  },
  search: {
    ask: shape(
      { query: textUpTo(longestQuery), limit: isCount },
      {
        offset: isCount,
        topics: listOf(isTopicId, 500),
        kinds: listOf(isString, 50),
        categories: listOf(isString, 50),
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
    answer: shape(
      {
        article: isArticle,
        passages: listOf(isPassage),
        events: listOf(isTimelineEvent),
        topics: listOf(isTopicSummary),
      },
      { previous: isArticleRef, next: isArticleRef },
    ),
  },
  topics: {
    ask: isNothing,
    answer: shape({
      topics: listOf(shape({ ...topicRef, gist: isString, passages: isCount }, { asOf: isDate })),
      categories: recordOf(isString),
      kinds: recordOf(isString),
    }),
  },
  rebuild: { ask: isNothing, answer: oneOf('rebuilt', 'held') },
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
      { reason: oneOf(...storeProblems), detail: isString, bytes: isFiniteNumber },
    ),
  },
};

/** Is `name` a message of this table? */
export function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(protocol, name);
}

/** May a page's content script send it? */
export function isPageMessage(name: MessageName): boolean {
  return Object.hasOwn(pageProtocol, name);
}
