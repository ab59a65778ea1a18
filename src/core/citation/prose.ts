import type { Excerpt } from '../briefing.ts';
import type { Mark, PackDate } from '../pack.ts';
import type { Cited } from './work.ts';

/** The words around citations, in the reader's language. */
export interface CitationWords {
  date(date: PackDate): string;
  /** `“…”`, as the language quotes. */
  quote(text: string): string;
  /** A plain label for what is one side's claim, or disputed. */
  mark(mark: Mark): string;
  sources: string;
}

/** What is quoted: the text with its footnotes, and where it stands. */
export type Quotation = Pick<Excerpt, 'text' | 'notes' | 'mark'>;

/** One list of works, as text for a document that knows no markup. */
export function toPlain(works: readonly Cited[], words: CitationWords): string {
  return works.map((work) => `${plainLine(work, words)}\n`).join('');
}

/** One list of works in Markdown: titles link to their addresses. */
export function toMarkdown(works: readonly Cited[], words: CitationWords): string {
  return works.map((work) => `- ${markdownLine(work, words)}\n`).join('');
}

/**
 * An excerpt to paste anywhere: its text with numbers that lead to its sources, its mark of honesty, what it is from
 * and, numbered, what that rests on.
 */
export function quotePlain(
  quotation: Quotation,
  from: string,
  sources: readonly Cited[],
  words: CitationWords,
): string {
  const { mark } = quotation;
  const list = sources.map((source, index) => `[${index + 1}] ${plainLine(source, words)}`);
  return [
    words.quote(numbered(quotation)),
    `— ${from}${mark ? ` (${words.mark(mark)})` : ''}`,
    ...(list.length > 0 ? ['', `${words.sources}:`, ...list] : []),
    '',
  ].join('\n');
}

/** The same as a Markdown quotation. */
export function quoteMarkdown(
  quotation: Quotation,
  from: string,
  sources: readonly Cited[],
  words: CitationWords,
): string {
  const { mark } = quotation;
  const list = sources.map((source, index) => `${index + 1}. ${markdownLine(source, words)}`);
  return [
    `> ${escaped(numbered(quotation))}`,
    '>',
    `> — ${escaped(from)}${mark ? ` (**${escaped(words.mark(mark))}**)` : ''}`,
    ...(list.length > 0 ? ['', `${escaped(words.sources)}:`, '', ...list] : []),
    '',
  ].join('\n');
}

function plainLine({ title, container, date, url, note }: Cited, words: CitationWords): string {
  const parts = [container, words.quote(title), date && words.date(date), url].filter(Boolean);
  return `${parts.join(', ')}${note ? `. ${note}` : ''}`;
}

function markdownLine({ title, container, date, url, note }: Cited, words: CitationWords): string {
  const name = words.quote(escaped(title));
  const linked = url ? `[${name}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)` : name;
  const parts = [escaped(container), linked, date && escaped(words.date(date))].filter(Boolean);
  return `${parts.join(', ')}${note ? `. ${escaped(note)}` : ''}`;
}

/** The text with `[1]` where its footnotes stand. */
function numbered({ text, notes }: Quotation): string {
  let from = 0;
  let out = '';
  for (const [at, source] of [...notes].sort((a, b) => a[0] - b[0])) {
    out += `${text.slice(from, at)}[${source + 1}]`;
    from = Math.max(from, at);
  }
  return (out + text.slice(from)).replace(/\s+/g, ' ').trim();
}

/** Text that Markdown takes for itself. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
}
