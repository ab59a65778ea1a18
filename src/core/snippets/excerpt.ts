import type { Excerpt, Reason, TextRange } from '../briefing.ts';
import type { PackDate, Passage, Source } from '../pack.ts';
import { type Token, type Tokenizer, type WantedTerms, wantedTerms } from '../search/tokenize.ts';
import { ownNotes } from './citations.ts';
import { joinRanges, type Match, matchesAmong } from './matches.ts';
import { bestWindow } from './window.ts';

/** A passage with what is needed to show where it comes from. */
export interface SourcedPassage {
  passage: Passage;
  articleTitle: string;
  /** Only those that it cites, in order of first citation. */
  sources: Source[];
}

/** Why and for what a passage is shown. */
export interface ExcerptContext {
  /** What to highlight, with how much each term says. */
  terms: ReadonlyMap<string, number>;
  /** Made of `tellingTerms`; given where many excerpts share them. */
  wanted?: WantedTerms;
  /** Finds names that say why it is shown, whatever words the reader has for them. */
  namesIn?: (text: string) => TextRange[];
  /** The words of the passage that have one of `terms`, where they have been looked for already. */
  tokens?: readonly Token[];
  /** Dates that were asked for and that the passage is about. */
  dates?: readonly PackDate[];
  score: number;
  why: Reason[];
  tokenizer: Tokenizer;
}

/** An excerpt ready to render: the best window, matched words, footnotes that point into its own sources. */
export function toExcerpt(
  { passage, articleTitle, sources }: SourcedPassage,
  context: ExcerptContext,
): Excerpt {
  const { terms, wanted = wantedTerms(tellingTerms(terms)), score, why, tokenizer, dates = [] } = context;
  const { tokens = tokenizer.wanted(passage.text, wanted) } = context;
  const found = matchesAmong(tokens, wanted.terms);
  const named = (context.namesIn?.(passage.text) ?? []).map(
    (range): Match => ({ range, term: passage.text.slice(...range) }),
  );
  const matches = [...found, ...named].sort((one, other) => one.range[0] - other.range[0]);
  const most = Math.max(1, ...terms.values());
  const isAsked = {
    day: (day: string) => day !== '' && dates.some((date) => date.slice(7) === `-${day.padStart(2, '0')}`),
    year: (year: string) => terms.has(year) || dates.some((date) => date.startsWith(year)),
  };
  return {
    passage: passage.id,
    article: passage.article,
    articleTitle,
    text: passage.text,
    window: bestWindow(passage.text, matches, (term) => terms.get(term) ?? most),
    highlights: joinRanges(matches.map(({ range }) => wholeDate(range, passage.text, isAsked))),
    notes: ownNotes(passage.notes, sources),
    sources,
    date: passage.date,
    ...(passage.mark === undefined ? {} : { mark: passage.mark }),
    topics: passage.topics,
    score,
    why,
  };
}

const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const dayBefore = /(?<!\d)(\d{1,2}) $/;
const yearNext = /^ (\d{4})(?!\d)/;

/**
 * A year says little by itself, and the day is no word of the sentence, but a date is seen as a whole: "17 January 2025", where all
 * of it was asked for.
 */
function wholeDate(
  [start, end]: TextRange,
  text: string,
  isAsked: { day: (day: string) => boolean; year: (year: string) => boolean },
): TextRange {
  if (!month.test(text.slice(start, end))) return [start, end];
  const [before = '', day = ''] = dayBefore.exec(text.slice(Math.max(0, start - 4), start)) ?? [];
  const [after = '', year = ''] = yearNext.exec(text.slice(end, end + 6)) ?? [];
  return [isAsked.day(day) ? start - before.length : start, isAsked.year(year) ? end + after.length : end];
}

/** They change what a sentence says and count when it is looked for, but nobody's eye should be drawn to them. */
const silent: ReadonlySet<string> = new Set(['no', 'not']);
/** A term worth less than this share of the most telling one is one that nearly all passages have. */
const leastTelling = 0.2;

/** The terms that a reader should see: those that tell why the passage is shown. */
export function tellingTerms(terms: ReadonlyMap<string, number>): Set<string> {
  const most = Math.max(0, ...terms.values());
  return new Set(
    [...terms].flatMap(([term, value]) => (value >= leastTelling * most && !silent.has(term) ? [term] : [])),
  );
}
