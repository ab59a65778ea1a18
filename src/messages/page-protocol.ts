/**
 * The messages that a page's content script may send. The rest of the protocol (`protocol.ts`) is for the extension's
 * own pages, and the page script does not carry its guards.
 */
import { type Briefing, type BriefingQuery, type Excerpt, reasonKinds } from '../core/briefing.ts';
import {
  anyOf,
  type Guard,
  isBoolean,
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
import type { InverseChange } from '../core/inverse-change.ts';
import type { Messages } from '../core/languages.ts';
import { longestList, longestName } from '../core/limits.ts';
import type { ArticleId, PassageId, TopicId } from '../core/pack.ts';
import type { TurnOffRequest } from '../core/turn-off.ts';

/** Empty where the language is left to the browser; without `messages` where the package has none in that language. */
export interface ChosenStrings {
  language?: string;
  messages?: Messages;
}

export interface PageProtocol {
  /** Page or popup → background: what to show for a mention. */
  briefing: { ask: BriefingQuery; answer: Briefing };
  /** Card → background: open an article in the reader, at a passage if one is named. */
  read: { ask: { article: ArticleId; passage?: PassageId }; answer: true };
  /** Card or popup → background: show less, or as much as before. The answer is kept by whoever offers Undo. */
  turnOff: { ask: TurnOffRequest; answer: InverseChange };
  /** Card or popup → background: Undo, by the answer to `turnOff`. */
  undo: { ask: InverseChange; answer: true };
  /** Page → background: the messages of the language that the reader chose, if that is not the browser's. */
  strings: { ask: Record<never, never>; answer: ChosenStrings };
  /** Page → background: how many topics the page's main frame shows, for the badge. */
  counted: { ask: { topics: number }; answer: true };
}

/** The guards of both directions for a table of messages. */
export type GuardsOf<P> = {
  [N in keyof P]: P[N] extends { ask: infer A; answer: infer B }
    ? { ask: Guard<A>; answer: Guard<B> }
    : never;
};

export const isTopicId: Guard<TopicId> = textUpTo(100);
export const isId = textUpTo(200);
export const isDate = textUpTo(10);
export const isSource = shape({
  title: isString,
  publisher: isString,
  url: orNull(isString),
  date: orNull(isDate),
});
export const topicRef = { id: isTopicId, kind: isString, category: isString, label: isString };
export const isTopicSummary = shape({ ...topicRef, gist: isString }, { asOf: isDate });
export const isMark = oneOf('claim', 'disputed');
export const isNote = pairOf(isCount, isCount);
export const isTimelineEvent = shape({ date: isDate, text: isString, sources: listOf(isSource) });
const isTrue = oneOf(true);

export const isExcerpt: Guard<Excerpt> = shape(
  {
    passage: isId,
    article: isId,
    articleTitle: isString,
    text: isString,
    window: isNote,
    highlights: listOf(isNote),
    notes: listOf(isNote),
    sources: listOf(isSource),
    date: isDate,
    topics: listOf(isTopicId),
    score: isFiniteNumber,
    why: listOf(shape({ kind: oneOf(...reasonKinds), items: listOf(isString) })),
  },
  { mark: isMark, known: oneOf('then', 'since') },
);

const isName = textUpTo(longestName);
const isListChange = <const N extends InverseChange['setting'], T>(settings: readonly N[], item: Guard<T>) =>
  shape({
    setting: oneOf(...settings),
    added: listOf(item, longestList),
    removed: listOf(pairOf(isCount, item), longestList),
  });
const isInverseChange: Guard<InverseChange> = anyOf(
  isListChange(['mutedTopics', 'sitesOff', 'sitesOn'], isName),
  isListChange(['vetoes'], shape({ topic: isTopicId, name: isName })),
  shape({ setting: oneOf('quietUntil'), before: isCount, after: isCount }),
);

export const pageProtocol: GuardsOf<PageProtocol> = {
  briefing: {
    ask: shape(
      { topic: isTopicId, sentence: textUpTo(2_000), pageTopics: listOf(isTopicId, 500) },
      { pageDate: isDate, limit: isCount },
    ),
    answer: shape(
      {
        topic: isTopicSummary,
        excerpts: listOf(isExcerpt),
        timeline: listOf(isTimelineEvent),
        related: listOf(shape(topicRef)),
        packAsOf: isDate,
      },
      { pageDate: isDate },
    ),
  },
  read: { ask: shape({ article: isId }, { passage: isId }), answer: isTrue },
  turnOff: {
    ask: shape(
      { what: oneOf('topic', 'sense', 'site', 'quiet'), name: isName },
      { topic: isTopicId, on: isBoolean },
    ),
    answer: isInverseChange,
  },
  undo: { ask: isInverseChange, answer: isTrue },
  strings: { ask: shape({}), answer: shape({}, { language: isString, messages: recordOf(isString) }) },
  counted: { ask: shape({ topics: isCount }), answer: isTrue },
};

function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}
