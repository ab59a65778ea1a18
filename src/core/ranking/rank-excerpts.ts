import type { PackDate, Passage, TopicId } from '../pack.ts';
import type { Tokenizer } from '../search/tokenize.ts';
import { bagOf, matchContext } from './context.ts';
import { likeness } from './likeness.ts';
import { timeliness } from './time.ts';
import { halfContext, leadByPlace, repetition, sameText, weights, worthShowing } from './weights.ts';

/** What a hover is about, as far as ranking needs it. */
export interface HoverContext {
  topic: TopicId;
  /** Terms of the topic's own names: every passage of the topic has them. */
  ownTerms: ReadonlySet<string>;
  sentence: string;
  /** Other topics of the page, most frequent first. */
  pageTopics: readonly TopicId[];
  /** The page's date, or the pack's where the page has none. */
  reference: PackDate;
}

/** What each part of the score contributed. */
export type Contributions = Record<keyof typeof weights, number>;

export interface Ranked<P> {
  item: P;
  score: number;
  parts: Contributions;
  /** The words shared with the sentence, the most telling first. */
  terms: Map<string, number>;
  /** Topics shared with the page. */
  pageTopics: TopicId[];
}

/** Score passages for a hover, best first; equal scores keep the order in which they came. */
export function rankPassages<P extends { passage: Passage }>(
  items: readonly P[],
  context: HoverContext,
  tokenizer: Tokenizer,
): Ranked<P>[] {
  const sentence = new Set(bagOf(context.sentence, tokenizer).terms.keys());
  const bags = items.map(({ passage }) => bagOf(`${passage.heading ?? ''}\n${passage.text}`, tokenizer));
  const matches = matchContext(sentence, bags, context.ownTerms);
  return items
    .map((item, index): Ranked<P> => {
      const { score, terms } = matches[index] ?? { score: 0, terms: new Map<string, number>() };
      const shared = sharedTopics(item.passage, context);
      const parts = {
        context: weights.context * (score / (score + halfContext)),
        lead: weights.lead * leadOf(item.passage, context.topic),
        page: weights.page * pageShare(shared, context.pageTopics),
        recency: weights.recency * timeliness(item.passage.date, context.reference),
      };
      const sum = parts.context + parts.lead + parts.page + parts.recency;
      return { item, score: sum, parts, terms, pageTopics: shared };
    })
    .sort((one, other) => other.score - one.score);
}

/** The first few that are worth showing and do not repeat each other (Carbonell and Goldstein's MMR, SIGIR 1998). */
export function pickDiverse<P extends { passage: Passage }>(
  ranked: readonly Ranked<P>[],
  limit: number,
  tokenizer: Tokenizer,
): Ranked<P>[] {
  const picked: { ranked: Ranked<P>; terms: Set<string> }[] = [];
  const rest = ranked.map((entry) => ({
    ranked: entry,
    terms: new Set(bagOf(entry.item.passage.text, tokenizer).terms.keys()),
  }));
  while (picked.length < limit) {
    const next = bestOfRest(rest, picked);
    if (!next || next.value < worthShowing * (ranked[0]?.score ?? 0)) break;
    picked.push(...rest.splice(next.index, 1));
  }
  return picked.map(({ ranked: entry }) => entry);
}

function bestOfRest<R extends { ranked: { score: number }; terms: Set<string> }>(rest: R[], picked: R[]) {
  let best: { index: number; value: number } | undefined;
  rest.forEach((candidate, index) => {
    const repeated = Math.max(0, ...picked.map(({ terms }) => likeness(candidate.terms, terms)));
    if (repeated >= sameText) return;
    const value = candidate.ranked.score - repetition * repeated;
    if (!best || value > best.value) best = { index, value };
  });
  return best;
}

/** What the topic's place among a text's topics is worth. */
export function leadOf({ topics }: { topics: readonly TopicId[] }, topic: TopicId): number {
  const place = topics.indexOf(topic);
  return place < 0 ? 0 : (leadByPlace[place] ?? leadByPlace[leadByPlace.length - 1] ?? 0);
}

/** How much of the page a text’s topics cover, from 0 to 1: the page’s first topic counts 1/2, the next 1/3, 1/4 …, summed. */
export function pageShare(shared: readonly TopicId[], pageTopics: readonly TopicId[]): number {
  let share = 0;
  for (const topic of shared) share += 1 / (1 + pageTopics.indexOf(topic) * 0.5);
  return Math.min(1, share / 2);
}

function sharedTopics({ topics }: Passage, { topic, pageTopics }: HoverContext): TopicId[] {
  return topics.filter((other) => other !== topic && pageTopics.includes(other));
}
