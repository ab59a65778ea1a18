/** What the address bar suggests for a query: plain text, or Chromium's XML with the matched words marked. */
import type { Excerpt, SearchAnswer, TopicSummary } from './briefing.ts';
import type { PassageId } from './pack.ts';

export interface OmniboxSuggestion {
  /** What comes back when it is chosen: a passage's id, or words to search for. */
  content: string;
  description: string;
}

const most = 5;

/** Topics that the query names, then the best passage of each article: five at most, no two of them the same. */
export function omniboxSuggestions({ topics, results }: SearchAnswer, markup: boolean): OmniboxSuggestion[] {
  const articles = new Set<string>();
  const passages = results.filter(({ article }) => !articles.has(article) && articles.add(article));
  const write = markup ? xml : plain;
  return [...topics.slice(0, 2).map(topicPieces), ...passages.map(passagePieces)]
    .slice(0, most)
    .map(({ content, pieces }) => ({ content, description: pieces.map(write).join('') }));
}

/** Can the text be the id of a passage, as a chosen suggestion gives it back? */
export function asPassageId(text: string): { article: string; passage: PassageId } | undefined {
  const [, article] = /^([a-z0-9-]+)#[a-z0-9-]+$/.exec(text) ?? [];
  return article === undefined ? undefined : { article, passage: text };
}

interface Piece {
  text: string;
  style?: 'match' | 'dim';
}

function topicPieces({ label, gist }: TopicSummary): { content: string; pieces: Piece[] } {
  return {
    content: label,
    pieces: [
      { text: label, style: 'match' },
      { text: ` – ${gist}`, style: 'dim' },
    ],
  };
}

/** The article's title, then the passage from its best sentence on. */
function passagePieces(excerpt: Excerpt): { content: string; pieces: Piece[] } {
  const { passage, articleTitle, text, highlights } = excerpt;
  const [start, end] = excerpt.window;
  const pieces: Piece[] = [{ text: `${articleTitle} – ` }];
  let at = start;
  for (const [from, to] of highlights) {
    if (from < at || to > end) continue;
    pieces.push({ text: text.slice(at, from), style: 'dim' }, { text: text.slice(from, to), style: 'match' });
    at = to;
  }
  pieces.push({ text: text.slice(at, end), style: 'dim' });
  return { content: passage, pieces: pieces.filter((piece) => piece.text !== '') };
}

function plain({ text }: Piece): string {
  return text;
}

function xml({ text, style }: Piece): string {
  const escaped = text
    // Control characters are no XML, not even escaped.
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return style ? `<${style}>${escaped}</${style}>` : escaped;
}
