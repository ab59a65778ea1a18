/** What to read for a page as a whole: a few excerpts over all of its topics, and the events around it. */

import { jaccardIndex } from './jaccard-index.ts';
import type { PackDate, Passage, TopicId } from './pack.ts';
import { isSameEvent, termsOf } from './ranking/choose-events.ts';
import { askedTerms, bagOf, matchContext, termsToCount, withoutTerms } from './ranking/context.ts';
import { leadOf, recencyOf } from './ranking/rank-excerpts.ts';
import { isRebuttal } from './ranking/rebuttal.ts';
import { halfContext, repetition, sameText, weights } from './ranking/weights.ts';
import { idf } from './search/bm25.ts';
import type { Tokenizer } from './search/tokenize.ts';

/** Five is what fits one reading before going back to the page. */
export const pageExcerpts = 5;
const pageEvents = 7;
/** A topic that an earlier choice has led with is worth this share of what it was. */
const coveredShare = 0.4;
/** Another passage of an article that is there already loses this: the reader can open the article. */
const sameArticle = 0.25;
/** Less than this share of the first choice is filler. */
const worthReading = 0.3;
/** A page says more than a sentence, so that sharing words with it says less. */
const contextWeight = 0.8;

/** A topic of the page: how often it is mentioned there, and how many of the store's passages are about it. */
export interface WeighedTopic {
  topic: TopicId;
  count: number;
  passages: number;
}

export interface PageContext {
  /** Most frequent first. */
  topics: readonly WeighedTopic[];
  /** How many passages the store has in all. */
  storePassages: number;
  /** Sentences of the page that name its topics. */
  words: string;
  /** Terms of the topics' own names: coverage counts these already. */
  ownTerms: ReadonlySet<string>;
  pageDate?: PackDate;
  packDate: PackDate;
}

/** A passage to choose from, with its place in the order of its first topic of the page. */
export interface PageCandidate {
  passage: Passage;
  place: number;
}

/** A passage chosen, and for what. */
export interface Chosen<P> {
  item: P;
  score: number;
  /** Topics of the page that it is about, the one that counted most first. */
  topics: TopicId[];
  /** Words that it shares with the page, with what each says. */
  terms: Map<string, number>;
  isTimely: boolean;
  isOtherSide: boolean;
}

/**
 * How much of the page is about each topic, from 0 to 1: mentions count by their logarithm, and a topic that half of
 * the store is about (a country) tells less of what this page is about than one with a few passages.
 */
function interests({ topics, storePassages }: PageContext): Map<TopicId, number> {
  const raw = topics.map(
    ({ topic, count, passages }) => [topic, Math.log2(1 + count) * idf(passages, storePassages)] as const,
  );
  const most = Math.max(1e-9, ...raw.map(([, value]) => value));
  return new Map(raw.map(([topic, value]) => [topic, value / most]));
}

/** The excerpts to read for a page: what covers most of it, then what covers most of the rest, and so on. */
export function choosePageExcerpts<P extends PageCandidate>(
  candidates: readonly P[],
  context: PageContext,
  tokenizer: Tokenizer,
  limit = pageExcerpts,
): Chosen<P>[] {
  const left = interests(context);
  const rest = weigh(candidates, context, left, tokenizer);
  const chosen: Weighed<P>[] = [];
  const picked: Chosen<P>[] = [];
  const take = (index: number, score: number, isOtherSide: boolean) => {
    for (const taken of rest.splice(index, 1)) {
      const { item, terms, isTimely } = taken;
      picked.push({ item, score, topics: coveredBy(taken, left), terms, isTimely, isOtherSide });
      chosen.push(taken);
      lower(left, item.passage.topics);
    }
  };
  while (picked.length < limit) {
    const next = bestOf(rest, chosen, left);
    if (!next || next.value < worthReading * (picked[0]?.score ?? 0)) break;
    take(next.index, next.value, false);
    const last = chosen.at(-1);
    const reply = last && picked.length < limit ? otherSideOf(last, rest, chosen) : -1;
    if (reply >= 0) take(reply, next.value, true);
  }
  return picked;
}

/** The events of a page's topics that matter around its date, each once, in order of date. */
export function choosePageEvents<E extends { date: PackDate; text: string; topics: readonly TopicId[] }>(
  events: readonly E[],
  context: PageContext,
  tokenizer: Tokenizer,
): E[] {
  const left = interests(context);
  const rest = events.map((event) => ({
    event,
    terms: termsOf(event, tokenizer),
    // When matters more for an event than for an excerpt: the timeline stands around the page's date.
    timely: 2 * weights.recency * recencyOf(event.date, context),
  }));
  const chosen: typeof rest = [];
  while (chosen.length < pageEvents && rest.length > 0) {
    const values = rest.map(({ event, timely }) => timely + coverage(event.topics, left));
    const [best] = rest.splice(values.indexOf(Math.max(...values)), 1);
    if (!best) break;
    if (chosen.some((other) => isSameEvent(best, other) || isShorter(best, other))) continue;
    // The fuller account of an event takes the place of the one that says less.
    const shorter = chosen.findIndex((other) => isShorter(other, best));
    if (shorter >= 0) {
      chosen[shorter] = best;
      continue;
    }
    chosen.push(best);
    lower(left, best.event.topics);
  }
  return chosen
    .map(({ event }) => event)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

interface ToldEvent {
  event: { date: PackDate };
  terms: () => ReadonlySet<string>;
}

/** Does `one` say nothing of its day that `other` does not say? */
function isShorter(one: ToldEvent, other: ToldEvent): boolean {
  return one.event.date === other.event.date && [...one.terms()].every((term) => other.terms().has(term));
}

interface Weighed<P> {
  item: P;
  /** What does not change as others are chosen. */
  own: number;
  /** All its terms, found out when it is compared with another. */
  bag: () => ReadonlySet<string>;
  terms: Map<string, number>;
  isTimely: boolean;
}

function weigh<P extends PageCandidate>(
  candidates: readonly P[],
  context: PageContext,
  interest: ReadonlyMap<TopicId, number>,
  tokenizer: Tokenizer,
): Weighed<P>[] {
  const words = withoutTerms(askedTerms(context.words, tokenizer), context.ownTerms);
  const counted = termsToCount(words);
  const texts = candidates.map(({ passage }) => `${passage.heading ?? ''}\n${passage.text}`);
  const matches = matchContext(
    words,
    texts.map((text) => bagOf(text, tokenizer, counted)),
  );
  return candidates.map((item, index) => {
    const { score, terms } = matches[index] ?? { score: 0, terms: new Map<string, number>() };
    const recency = weights.recency * recencyOf(item.passage.date, context);
    const lead = interest.get(item.passage.topics[0] ?? '') ?? 0;
    return {
      item,
      own:
        (contextWeight * score) / (score + 2 * halfContext) +
        recency +
        (weights.definition * lead) / (1 + item.place),
      bag: termsOf({ text: texts[index] ?? '' }, tokenizer),
      terms,
      isTimely: recency >= 0.15,
    };
  });
}

function bestOf<P extends PageCandidate>(
  rest: readonly Weighed<P>[],
  chosen: readonly Weighed<P>[],
  left: ReadonlyMap<TopicId, number>,
) {
  let best: { index: number; value: number } | undefined;
  rest.forEach(({ item: { passage }, own, bag }, index) => {
    const siblings = chosen.filter(({ item }) => item.passage.article === passage.article).length;
    const most = own + coverage(passage.topics, left) - sameArticle * Math.min(2, siblings);
    // Comparing only takes away.
    if (best && most <= best.value) return;
    const repeated = Math.max(0, ...chosen.map((other) => jaccardIndex(bag(), other.bag())));
    if (repeated >= sameText) return;
    const value = most - repetition * repeated;
    if (!best || value > best.value) best = { index, value };
  });
  return best;
}

/** What a text's topics are still worth: by their place among its topics, and by how much of the page is about them. */
function coverage(topics: readonly TopicId[], left: ReadonlyMap<TopicId, number>): number {
  return topics.reduce((sum, topic) => sum + (left.get(topic) ?? 0) * leadOf({ topics }, topic), 0);
}

function coveredBy<P extends PageCandidate>(
  { item }: Weighed<P>,
  left: ReadonlyMap<TopicId, number>,
): TopicId[] {
  const { topics } = item.passage;
  const worth = (topic: TopicId) => (left.get(topic) ?? 0) * leadOf({ topics }, topic);
  return topics.filter((topic) => left.has(topic)).sort((one, other) => worth(other) - worth(one));
}

function lower(left: Map<TopicId, number>, topics: readonly TopicId[]): void {
  for (const topic of topics) {
    const was = left.get(topic);
    // What a text only mentions is not done with.
    if (was !== undefined) left.set(topic, was * (1 - (1 - coveredShare) * leadOf({ topics }, topic)));
  }
}

function otherSideOf<P extends PageCandidate>(
  claim: Weighed<P>,
  rest: readonly Weighed<P>[],
  chosen: readonly Weighed<P>[],
): number {
  return rest.findIndex(
    ({ item, bag }) =>
      isRebuttal(claim.item.passage, item.passage, () => jaccardIndex(claim.bag(), bag())) &&
      chosen.every((other) => jaccardIndex(bag(), other.bag()) < sameText),
  );
}
