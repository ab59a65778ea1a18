import { safeDecodeUri } from './decode-uri.ts';
import type { ArticleId, PassageId } from './pack.ts';

/** A place in the reader page: an article, and one of its passages. */
export interface ReaderPlace {
  article: ArticleId;
  /** The passage's own part of its id, after the `#`. */
  passage?: string;
}

/** The reader page's path with its place: `reader.html#<article>/<passage>`. */
export function readerPath(article: ArticleId, passage?: PassageId): string {
  return `reader.html${readerHash(article, passage)}`;
}

/** The place alone, as a link within the reader page. */
export function readerHash(article: ArticleId, passage?: PassageId): string {
  const part = passage?.slice(passage.indexOf('#') + 1);
  return `#${encodeURIComponent(article)}${part ? `/${encodeURIComponent(part)}` : ''}`;
}

/** Read `location.hash`; `null` where it names no article. */
export function parseReaderHash(hash: string): ReaderPlace | null {
  const [article = '', passage = ''] = hash.replace(/^#/, '').split('/', 2).map(safeDecodeUri);
  if (!article) return null;
  return passage ? { article, passage } : { article };
}
