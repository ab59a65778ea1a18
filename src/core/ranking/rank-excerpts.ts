import { lazy } from '../lazy.ts';
import type { PackDate, Passage, TopicId } from '../pack.ts';
import { idf } from '../search/bm25.ts';
import type { Tokenizer } from '../search/tokenize.ts';
import {
  type AskedTerm,
  type Bag,
  bagOf,
  type ContextMatch,
  matchContext,
  termsToCount,
  withoutTerms,
} from './context.ts';
import { datesIn, mayDate } from './dates-in-text.ts';
import { agreement as agreementOfDates, cameAfter, timeliness } from './time.ts';
import {
  aside,
  asideLead,
  byChance,
  halfContext,
  hindsight,
  lasting,
  leadByPlace,
  manyWords,
  undatedPage,
  weights,
  wholeSentence,
} from './weights.ts';

/** What a hover is about, as far as ranking needs it. */
export interface HoverContext {
  topic: TopicId;
  /** Terms of the topic's own names: every passage of the topic has them. */
  ownTerms: ReadonlySet<string>;
  sentence: string;
  /** Its words, the topic's own among them. */
  words: readonly AskedTerm[];
  /** The dates that it writes. */
  dates: readonly PackDate[];
  /** Other topics that the sentence names. */
  sentenceTopics: readonly TopicId[];
  /** Other topics of the page, most frequent first. */
  pageTopics: readonly TopicId[];
  /** The page's date, if it has one. */
  pageDate?: PackDate;
  /** Where the pack's sources end: what "now" means for a page without a date. */
  packDate: PackDate;
}

/** What each part of the score contributed. */
export type Contributions = Record<keyof typeof weights, number>;

export interface Ranked<P> {
  item: P;
  score: number;
  parts: Contributions;
  /** The words shared with the sentence, the most telling first. */
  terms: Map<string, number>;
  /** Topics shared with the sentence. */
  sentenceTopics: TopicId[];
  /** Topics shared with the page, those of the sentence left out. */
  pageTopics: TopicId[];
  /** Dates of the sentence that the passage is about. */
  dates: PackDate[];
}

/** A passage to rank, with its place among those of the topic: the pack puts first what says best what the topic is. */
export interface PassageToRank {
  passage: Passage;
  place: number;
  /** What `countAsked` gives for it, where that was done while others were still being read. */
  bag?: Bag;
}

/** Counts in passages what the sentence of a hover asks for, the topic's own terms apart. */
export function countAsked(
  { words, ownTerms }: Pick<HoverContext, 'words' | 'ownTerms'>,
  tokenizer: Tokenizer,
): (passage: Passage) => Bag {
  const counted = termsToCount(withoutTerms(words, ownTerms));
  return ({ heading, text }) => bagOf(`${heading ?? ''}\n${text}`, tokenizer, counted);
}

/** Score passages for a hover, best first; equal scores keep the order in which they came. */
export function rankPassages<P extends PassageToRank>(
  items: readonly P[],
  context: HoverContext,
  tokenizer: Tokenizer,
): Ranked<P>[] {
  const asked = context.dates;
  const words = withoutTerms(context.words, context.ownTerms);
  const count = lazy(() => countAsked(context, tokenizer));
  const bags = items.map(({ passage, bag }) => bag ?? count()(passage));
  const matches = matchContext(words, bags);
  const attainable = attainableOf(matches);
  const worths = matches.map(({ terms }) => worthFound(terms, words));
  const all = worthOf(words);
  // An introduction explains the topic, whatever else it is about.
  const leads = items.map(({ passage, place }) => (place === 0 ? 1 : leadOf(passage, context.topic)));
  const shares = matches.map(
    ({ score }, index) =>
      contextShare(score) * reliance({ found: worths[index] ?? 0, all, lead: leads[index] ?? 0 }),
  );
  // What of the sentence no passage has: squared, for half of it is what many have.
  const openness = all > 0 ? 1 - (Math.max(0, ...worths) / all) ** 2 : 1;
  const shared = items.map(({ passage }) => sharedTopics(passage, context));
  const tells = tellingTopics(items);
  const named = shared.map(({ sentenceTopics }) => shareOf(sentenceTopics, tells));
  const dated = items.map(({ passage }) => agreementOf(passage, asked));
  const introduction = items.findIndex(({ place }) => place === 0);
  // The more the sentence asks for, the less a definition answers it; what the introduction names as well, it answers.
  const bareness =
    (1 - Math.max(0, ...shares)) *
    (1 - Math.max(0, ...named) + (named[introduction] ?? 0)) *
    (1 - Math.max(0, ...dated.map((one) => one.agreement)));
  return items
    .map((item, index): Ranked<P> => {
      const { score, terms } = matches[index] ?? { score: 0, terms: new Map<string, number>() };
      const { sentenceTopics = [], pageTopics = [] } = shared[index] ?? {};
      const { agreement = 0, dates = [] } = dated[index] ?? {};
      const parts: Contributions = {
        context:
          weights.context *
          (shares[index] ?? 0) *
          (1 + wholeSentence * coverage(score, attainable)) *
          (agreement === 0 ? foresight(item, context) : 1),
        lead: weights.lead * (leads[index] ?? 0),
        definition:
          weights.definition * bareness * definitionOf(item, context.topic) +
          openness * constancyOf(item, context),
        named: weights.named * (named[index] ?? 0),
        dated: weights.dated * agreement,
        page: weights.page * pageShare(pageTopics, context.pageTopics, tells),
        recency: weights.recency * recencyOf(item.passage.date, context),
      };
      const sum = Object.values(parts).reduce((total, part) => total + part, 0);
      return { item, score: rounded(sum), parts, terms, sentenceTopics, pageTopics, dates };
    })
    .sort((one, other) => other.score - one.score);
}

/** What words of a sentence are worth together. */
function worthOf(words: readonly AskedTerm[]): number {
  return words.reduce((sum, { worth }) => sum + worth, 0);
}

/** The same for those that a passage has, or something that stands for them. */
function worthFound(found: ReadonlyMap<string, number>, words: readonly AskedTerm[]): number {
  return worthOf(
    words.filter(({ term, alike, further }) => [term, ...alike, ...further].some((one) => found.has(one))),
  );
}

/**
 * How far the words in common are to be relied on: "attended", the only one of eight, says of a passage that it may be about
 * anybody who attended anything; and "trade" and "price" of one that mentions the topic last that it is about other trade.
 */
function reliance({ found, all, lead }: { found: number; all: number; lead: number }): number {
  if (all < manyWords) return 1;
  if (found <= 1) return byChance;
  return found <= 2 && lead <= asideLead ? aside : 1;
}

/**
 * How far words in common are to be relied on where a passage tells what happened after the page was written: the sentence
 * cannot be about that. An introduction tells what holds before and after.
 */
function foresight({ passage, place }: PassageToRank, { pageDate }: HoverContext): number {
  return place > 0 && pageDate !== undefined && cameAfter(passage.date, pageDate) ? hindsight : 1;
}

/** What a passage would score that had every word of the sentence that any of them has. */
function attainableOf(matches: readonly ContextMatch[]): number {
  const best = new Map<string, number>();
  for (const { terms } of matches)
    for (const [term, value] of terms) best.set(term, Math.max(value, best.get(term) ?? 0));
  return [...best.values()].reduce((sum, value) => sum + value, 0);
}

/** Browsers' logarithms differ in the last digit: what is equally good in one of them must be so in all. */
function rounded(score: number): number {
  return Math.round(score * 1e9) / 1e9;
}

/** A context score as a share of its weight: ten words in common do not drown everything else. */
function contextShare(score: number): number {
  return score / (score + halfContext);
}

/**
 * How near a passage comes to having all of the sentence, from 0 to 1: squared, for half of it is what many have. A word that
 * stands for two of the sentence's counts twice in the score, so that this may be more than all.
 */
function coverage(score: number, attainable: number): number {
  return attainable > 0 ? Math.min(1, score / attainable) ** 2 : 0;
}

/** What the topic's place among a text's topics is worth. */
export function leadOf({ topics }: { topics: readonly TopicId[] }, topic: TopicId): number {
  const place = topics.indexOf(topic);
  return place < 0 ? 0 : (leadByPlace[place] ?? leadByPlace[leadByPlace.length - 1] ?? 0);
}

/** What saying what the topic is is worth: the first in the topic's own order earns all, the next half, and so on. */
function definitionOf({ passage, place }: PassageToRank, topic: TopicId): number {
  return passage.topics[0] === topic || place === 0 ? 1 / (1 + place) : 0;
}

/**
 * What an introduction earns instead of timeliness: it is dated by its last clause, but what it tells holds before and after, so
 * that no episode is preferred to it for nothing but its date.
 */
function constancyOf({ passage, place }: PassageToRank, context: HoverContext): number {
  if (place !== 0) return 0;
  const always = lasting * (context.pageDate === undefined ? undatedPage : 1);
  return weights.recency * Math.max(0, always - recencyOf(passage.date, context));
}

/** How much a topic in common says, from 0 to 1. */
type Tells = (topic: TopicId) => number;
const equally: Tells = () => 1;

/** A topic that most of the passages are about tells them apart as little as a word that all of them have. */
function tellingTopics(items: readonly PassageToRank[]): Tells {
  const counts = new Map<TopicId, number>();
  for (const { passage } of items)
    for (const topic of passage.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const most = idf(1, items.length);
  return (topic) => Math.sqrt(idf(counts.get(topic) ?? 1, items.length) / most);
}

/** How much of the page a text’s topics cover, from 0 to 1: the page’s first topic counts 1/2, the next 1/3, 1/4 …, summed. */
export function pageShare(
  shared: readonly TopicId[],
  pageTopics: readonly TopicId[],
  tells: Tells = equally,
): number {
  let share = 0;
  for (const topic of shared) share += tells(topic) / (1 + pageTopics.indexOf(topic) * 0.5);
  return Math.min(1, share / 2);
}

/** How timely a text is for the page: little where the page does not say when it was written. */
export function recencyOf(
  date: PackDate,
  { pageDate, packDate }: Pick<HoverContext, 'pageDate' | 'packDate'>,
): number {
  return pageDate === undefined ? undatedPage * timeliness(date, packDate) : timeliness(date, pageDate);
}

/** One topic in common earns half, two three quarters: a passage that lists many is about none of them. */
export function shareOf(topics: readonly TopicId[], tells: Tells = equally): number {
  let missing = 1;
  for (const topic of topics) missing *= 1 - 0.5 * tells(topic);
  return 1 - missing;
}

function sharedTopics(
  { topics }: Passage,
  { topic, sentenceTopics, pageTopics }: HoverContext,
): Pick<Ranked<unknown>, 'sentenceTopics' | 'pageTopics'> {
  const others = topics.filter((other) => other !== topic);
  return {
    sentenceTopics: others.filter((other) => sentenceTopics.includes(other)),
    pageTopics: others.filter((other) => pageTopics.includes(other) && !sentenceTopics.includes(other)),
  };
}

/** How well a passage agrees with the dates asked for, by its own date and those in its text. */
function agreementOf(
  { date, text }: Passage,
  asked: readonly PackDate[],
): { agreement: number; dates: PackDate[] } {
  if (asked.length === 0) return { agreement: 0, dates: [] };
  const told = [date, ...(mayDate(text, asked) ? datesIn(text) : [])];
  const values = asked.map((one) => Math.max(0, ...told.map((other) => agreementOfDates(one, other))));
  return {
    agreement: Math.max(0, ...values),
    dates: asked.filter((_, index) => (values[index] ?? 0) >= 0.8),
  };
}
