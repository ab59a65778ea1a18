/**
 * The compiled pack: what the build writes to `pack.json` and the store imports.
 * The form that people edit is described in docs/pack-format.md.
 */

export type TopicId = string;
/** An article's slug. */
export type ArticleId = string;
/** `<article>#<passage>`. */
export type PassageId = string;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; compares correctly as a string. */
export type PackDate = string;
/** BCP 47 language subtag: `en`, `fa`, `zh`. */
export type Language = string;

/** `claim`: one side's attributed statement. `disputed`: contested, both sides are in the text. */
export type Mark = 'claim' | 'disputed';

export interface Topic {
  id: TopicId;
  kind: string;
  category: string;
  /** What the card calls it, by language; the pack's own language is always there. */
  label: Record<Language, string>;
  /** One sentence of at most 200 characters. */
  gist: string;
  /** The date on which the gist was true; absent where it cannot change. */
  asOf?: PackDate;
  related: TopicId[];
  /** The passage that says who or what it is, as its editors chose; without one it is guessed (`definition.ts`). */
  introduction?: PassageId;
  /** Names in any language, for search: of hints those of countries, people and places; no inflected forms. */
  names: string[];
  /** The other hints, in any language: names only to who asks for nothing else. Absent where there are none. */
  hints?: string[];
}

export interface Source {
  title: string;
  publisher: string;
  url: string | null;
  date: PackDate | null;
}

export interface Article {
  id: ArticleId;
  title: string;
  topics: TopicId[];
  written: PackDate;
  asOf: PackDate;
  sources: Source[];
}

export interface Passage {
  id: PassageId;
  article: ArticleId;
  /** The heading it stands under, if any. */
  heading?: string;
  text: string;
  /** Footnotes: where in `text` (UTF-16 offset, after the full stop) and which of the article's sources. */
  notes: [offset: number, source: number][];
  topics: TopicId[];
  date: PackDate;
  mark?: Mark;
}

export interface PackEvent {
  date: PackDate;
  text: string;
  topics: TopicId[];
  article: ArticleId;
  /** Indices into the article's sources. */
  sources: number[];
}

export interface PackMeta {
  id: string;
  /** What the pack is about, in its own language. */
  title: string;
  /** The same in others, as it stands within a sentence. */
  titles?: Record<Language, string>;
  version: string;
  /** Where the pack's sources end. */
  asOf: PackDate;
  language: Language;
  licence: string;
  /** Labels by id, in the order in which readers see them. */
  categories: Record<string, string>;
  kinds: Record<string, string>;
  /** SHA-256 of the content, hexadecimal: the version that seeding compares. */
  hash: string;
}

export interface Pack {
  meta: PackMeta;
  topics: Topic[];
  articles: Article[];
  /** In reading order, article by article. */
  passages: Passage[];
  /** In order of date. */
  events: PackEvent[];
}
