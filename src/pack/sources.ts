/** The pack as people wrote it, after parsing and checking against the schemas. */
import type { Mark, PackDate } from '../core/pack.ts';
import type { NameEntry } from '../core/spotting/names.ts';

export interface PackHead {
  id: string;
  title: string;
  titles?: Record<string, string>;
  version: string;
  asOf: PackDate;
  language: string;
  licence: string;
  categories: Record<string, string>;
  kinds: Record<string, string>;
}

/** Where something stands, for messages. */
export interface Place {
  file: string;
  line: number;
}

/** The line of each field that is there. */
export type FieldLines = Partial<Record<string, number>>;

/** Where a field stands; where it is missing, the thing itself. */
export function placeOf(thing: Place & { lines: FieldLines }, field: string): Place {
  return { file: thing.file, line: thing.lines[field] ?? thing.line };
}

export interface TopicSource extends Place {
  lines: FieldLines;
  id: string;
  category: string;
  kind: string;
  label: string;
  gist: string;
  asOf?: PackDate;
  related: string[];
  /** `<article>#<passage>`. */
  introduction?: string;
  /** What it is asked by in a search, in the pack's language, and is not called on pages. */
  asked?: string[];
  relevance: 0 | 1 | 2 | 3;
}

export interface NameSource extends NameEntry, Place {}

export interface NamesSource extends Place {
  language: string;
  topic: string;
  label?: string;
  names: NameSource[];
}

export interface DecoysSource extends Place {
  language: string;
  names: NameSource[];
}

/** Words that tell what pages are about, in one language. */
export interface WordsSource extends Place {
  language: string;
  words: string[];
}

export interface SourceSource extends Place {
  key: string;
  title: string;
  publisher: string;
  url: string | null;
  date: PackDate | null;
}

export interface EventSource extends Place {
  date: PackDate;
  text: string;
  topics: string[];
  sources: string[];
}

export interface PassageSource extends Place {
  id: string;
  heading?: string;
  /** Where its id, date and topics stand. */
  closingLine: number;
  /** Without footnote marks. */
  text: string;
  /** Where in `text` each footnote stands, and its key. */
  notes: [offset: number, key: string][];
  topics: string[];
  date: PackDate;
  mark?: Mark;
}

export interface ArticleSource extends Place {
  lines: FieldLines;
  id: string;
  title: string;
  topics: string[];
  written: PackDate;
  asOf: PackDate;
  sources: SourceSource[];
  events: EventSource[];
  passages: PassageSource[];
}

export interface PackSources {
  head: PackHead;
  headLines: FieldLines;
  topics: TopicSource[];
  names: NamesSource[];
  decoys: DecoysSource[];
  elsewhere: WordsSource[];
  affairs: WordsSource[];
  articles: ArticleSource[];
}
