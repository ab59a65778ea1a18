import type { ArticleNeighbours, TimelineEvent } from '../core/briefing.ts';
import type { Article, ArticleId, PackMeta, Topic, TopicId } from '../core/pack.ts';
import type { WordList } from '../core/search/spelling-candidates.ts';
import type { SourcedPassage } from '../core/snippets/excerpt.ts';
import type { BlockReader } from './block-reader.ts';

/** What every query needs first: the one row of which the store has one. */
export interface Head {
  meta: PackMeta;
  counts: { topics: number; articles: number; passages: number; events: number };
}

export type PassageRow = SourcedPassage;

export interface EventRow extends TimelineEvent {
  topics: TopicId[];
}

/** What a list or a chip shows of a topic, in every language. */
export type TopicChip = Pick<Topic, 'id' | 'kind' | 'category' | 'label'>;

/** A topic with the way to everything about it: a briefing starts from this one row. */
export interface TopicRow {
  topic: Topic;
  /** Those that its editors chose and those that it is often told of with (core/ranking/related.ts). */
  related: TopicChip[];
  /** Numbers of its passages: its introduction, those that explain it, of these those that say what it is, then the newest. */
  passages: Uint32Array;
  /** How many of them explain it: have it as their first topic, or introduce it. */
  leads: number;
  /** The terms of its names, one space apart: what all its passages have, which tells none of them apart. */
  ownTerms: string;
  /** Numbers of its events, in order of date. */
  events: Uint32Array;
  /** When each of these was, as dateNumber gives it. */
  eventDates: Uint32Array;
}

export interface ArticleRow {
  article: Article;
  passages: Uint32Array;
  events: EventRow[];
  neighbours: ArticleNeighbours;
}

/**
 * The rows that queries read, from wherever they are kept. Lists answer in the order asked; a number that is not there
 * throws a DamagedStoreError, an unknown id is left out.
 */
export interface Rows {
  head: Head;
  /** Postings over passages. */
  index: BlockReader;
  /** Postings over the names of topics; they number names, see core/search/name-number.ts. */
  names: BlockReader;
  topics(ids: readonly TopicId[]): Promise<TopicRow[]>;
  topicsByNumber(numbers: readonly number[]): Promise<TopicRow[]>;
  allTopics(): Promise<TopicRow[]>;
  passages(numbers: readonly number[]): Promise<PassageRow[]>;
  events(numbers: readonly number[]): Promise<EventRow[]>;
  article(id: ArticleId): Promise<ArticleRow | undefined>;
  /** The words that corrections are chosen from, the most frequent first. */
  words(): Promise<WordList>;
  /** The date of every passage as a number that sorts: 20250117, 20250100, 20250000. */
  dates(): Promise<Uint32Array>;
  /** What the last search found over these rows, for its next page; gone when the worker sleeps. */
  lastSearch: { key: string; found: unknown } | undefined;
}
