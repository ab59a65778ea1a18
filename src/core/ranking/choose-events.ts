import { jaccardIndex } from '../jaccard-index.ts';
import { lazy } from '../lazy.ts';
import type { PackDate, TopicId } from '../pack.ts';
import { type Tokenizer, wantedTerms } from '../search/tokenize.ts';
import { bagOf } from './context.ts';
import { type HoverContext, leadOf, pageShare, recencyOf, shareOf } from './rank-excerpts.ts';
import { agreement } from './time.ts';
import { sameText, weights } from './weights.ts';

interface DatedText {
  date: PackDate;
  text: string;
  topics: readonly TopicId[];
}

/** A timeline is read at a glance: seven entries fit a card without scrolling it far. */
export const timelineLength = 7;

/** The events that matter for a hover, in order of date: the topic's own first, then by sentence, page and time. */
export function chooseEvents<E extends DatedText>(
  events: readonly E[],
  context: HoverContext,
  tokenizer: Tokenizer,
): E[] {
  const words = [...bagOf(context.sentence, tokenizer).terms.keys()];
  const sentence = wantedTerms(words.filter((term) => !context.ownTerms.has(term)));
  const sharedTerms = (text: string) =>
    [...bagOf(text, tokenizer, sentence).terms.keys()].filter((term) => sentence.terms.has(term)).length;
  const asked = context.dates;
  const scored = events
    .map((event) => ({
      event,
      terms: termsOf(event, tokenizer),
      score: scoreOf(event, sharedTerms(event.text), { asked, context }),
    }))
    .sort((one, other) => other.score - one.score);
  const chosen: typeof scored = [];
  for (const candidate of scored) {
    if (chosen.length >= timelineLength) break;
    if (!chosen.some((other) => isSameEvent(candidate, other))) chosen.push(candidate);
  }
  return chosen
    .map(({ event }) => event)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** All terms of an event, found out when it is compared with another. */
export function termsOf({ text }: { text: string }, tokenizer: Tokenizer): () => ReadonlySet<string> {
  return lazy(() => new Set(bagOf(text, tokenizer).terms.keys()));
}

interface Asked {
  /** The sentence's dates. */
  asked: readonly PackDate[];
  context: HoverContext;
}

/** `telling`: how many words of the sentence the event has, the topic's own names left out. */
function scoreOf(event: DatedText, telling: number, { asked, context }: Asked): number {
  const others = event.topics.filter((topic) => topic !== context.topic);
  const named = others.filter((topic) => context.sentenceTopics.includes(topic));
  const onPage = others.filter((topic) => context.pageTopics.includes(topic) && !named.includes(topic));
  return (
    weights.lead * leadOf(event, context.topic) +
    weights.context * (telling / (telling + 3)) +
    weights.named * shareOf(named) +
    weights.dated * Math.max(0, ...asked.map((date) => agreement(date, event.date))) +
    weights.page * pageShare(onPage, context.pageTopics) +
    weights.recency * recencyOf(event.date, context)
  );
}

/** Articles tell the same event in their own words: same day (or vaguer), half of the words. */
export function isSameEvent(
  one: { event: Pick<DatedText, 'date'>; terms: () => ReadonlySet<string> },
  other: { event: Pick<DatedText, 'date'>; terms: () => ReadonlySet<string> },
): boolean {
  const length = Math.min(one.event.date.length, other.event.date.length);
  if (one.event.date.slice(0, length) !== other.event.date.slice(0, length)) return false;
  return jaccardIndex(one.terms(), other.terms()) >= sameText * 0.8;
}
