/** What the surfaces show: the answers of the store, ready to render. */
import type { Article, ArticleId, Mark, PackDate, Passage, PassageId, Source, TopicId } from './pack.ts';

/** A half-open range of UTF-16 offsets. */
export type TextRange = [start: number, end: number];

/** A topic as lists and chips show it. */
export interface TopicRef {
  id: TopicId;
  kind: string;
  category: string;
  label: string;
}

export interface TopicSummary extends TopicRef {
  gist: string;
  asOf?: PackDate;
}

/** Why an excerpt is shown, for the interface to put into words; docs/ranking.md explains each. */
export const reasonKinds = [
  'explains',
  'mentions',
  'words',
  'named',
  'dated',
  'page',
  'time',
  'otherSide',
  'found',
  'about',
  'heading',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** One reason: its kind, and the words or the labels of topics that it is about, if any. */
export interface Reason {
  kind: ReasonKind;
  items: string[];
}

/** A passage on its own, with all that is needed to show where it comes from. */
export interface Excerpt {
  passage: PassageId;
  article: ArticleId;
  articleTitle: string;
  text: string;
  /** The part of `text` to show first: whole sentences around the best match. */
  window: TextRange;
  /** Matched terms in `text`, in order, not overlapping. */
  highlights: TextRange[];
  /** Footnotes: offset in `text`, index into `sources`. */
  notes: [offset: number, source: number][];
  /** Only the sources that this passage cites. */
  sources: Source[];
  date: PackDate;
  mark?: Mark;
  topics: TopicId[];
  /** What it was ranked by: comparable within one answer only. */
  score: number;
  /** Why this excerpt was chosen, in order of weight; see docs/ranking.md. */
  why: Reason[];
  /** On an old page: was it known when the page was written, or has it come since? */
  known?: 'then' | 'since';
}

export interface TimelineEvent {
  date: PackDate;
  text: string;
  sources: Source[];
}

/** The answer to one hover. */
export interface Briefing {
  topic: TopicSummary;
  excerpts: Excerpt[];
  timeline: TimelineEvent[];
  related: TopicRef[];
  /** Where the pack's sources end. */
  packAsOf: PackDate;
  /** When the page that asked was published, if it said so. */
  pageDate?: PackDate;
}

/** What a hover asks: the topic and the sentence that it was met in. */
export interface BriefingQuery {
  topic: TopicId;
  /** The sentence around the mention, at most 1,000 characters. */
  sentence: string;
  /** Other topics of the page, most frequent first. */
  pageTopics: TopicId[];
  /** When the page was published, if it says so. */
  pageDate?: PackDate;
  /** How many excerpts at most. */
  limit?: number;
}

/** What the popup asks for a page as a whole. */
export interface PageBriefingQuery {
  /** The page's topics, with the sentence of the first mention. */
  topics: { topic: TopicId; count: number; sentence: string }[];
  pageDate?: PackDate;
  /** How many excerpts at most. */
  limit?: number;
}

/** What to read for a page. */
export interface PageBriefing {
  excerpts: Excerpt[];
  timeline: TimelineEvent[];
  packAsOf: PackDate;
}

export interface SearchQuery {
  query: string;
  limit: number;
  /** How many results to leave out at the start. */
  offset?: number;
  topics?: TopicId[];
  kinds?: string[];
  categories?: string[];
  from?: PackDate;
  to?: PackDate;
  sort?: 'relevance' | 'date';
}

export interface SearchAnswer {
  results: Excerpt[];
  /** Topics that the query names. */
  topics: TopicSummary[];
  /** How many passages match in all. */
  total: number;
  /** The query as it was understood, where that differs from what was typed. */
  corrected?: string;
}

export interface ArticleRef {
  id: ArticleId;
  title: string;
}

/** What to read before and after an article. */
export interface ArticleNeighbours {
  previous?: ArticleRef;
  next?: ArticleRef;
}

/** A whole article for the reader page. */
export interface ArticleView extends ArticleNeighbours {
  article: Article;
  passages: Passage[];
  events: TimelineEvent[];
  topics: TopicSummary[];
}

/** What can be wrong with the store, for the interface to put into words. */
export const storeProblems = [
  'disk-full',
  /** Private windows and strict settings keep none. */
  'no-database',
  'database-silent',
  'database-failed',
  'import-damaged',
  'package-damaged',
] as const;
export type StoreProblem = (typeof storeProblems)[number];

export interface StoreStatus {
  /** `bundled`: answers come from the packaged file, because the database is not there. */
  state: 'seeding' | 'ready' | 'bundled';
  /** Why the database is not used. */
  reason?: StoreProblem;
  /** What the browser said of it: for whoever is to mend it, and in English. */
  detail?: string;
  /** Share of the import that is done, 0 to 1. */
  progress: number;
  articles: number;
  passages: number;
  topics: number;
  events: number;
  /** Bytes that the browser says the extension uses, if it says so. */
  bytes?: number;
  /** What the store is about, in the interface's language if the pack knows it. */
  packTitle: string;
  packVersion: string;
  packAsOf: PackDate;
}

/** Every topic with what the filters need. */
export interface TopicList {
  topics: (TopicSummary & { passages: number })[];
  categories: Record<string, string>;
  kinds: Record<string, string>;
}
