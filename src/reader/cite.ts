import type { ArticleView } from '../core/briefing.ts';
import type { CitationInput } from '../core/citation/formats.ts';
import { articleWork, sourceWorks } from '../core/citation/work.ts';
import type { Passage } from '../core/pack.ts';
import { citedSources, ownNotes } from '../core/snippets/citations.ts';
import { citationWords } from '../ui/citation-words.ts';
import type { Strings } from '../ui/strings.ts';

/** What of an article to cite. */
export const scopes = ['sources', 'article', 'both'] as const;
export type CitationScope = (typeof scopes)[number];

/** A whole article to cite: what it rests on, itself, or both. */
export function articleCitation(
  { article }: Pick<ArticleView, 'article'>,
  scope: CitationScope,
  strings: Strings,
): CitationInput {
  const words = citationWords(strings);
  const { translate } = strings;
  const note = `${translate('articleAsOf', words.date(article.asOf))}.`;
  const own = articleWork(article, translate('extensionName'), note);
  const sources = sourceWorks(article.sources);
  const works = { sources, article: [own], both: [own, ...sources] }[scope];
  return { works, words };
}

/** One passage to cite: its text as a quotation, and what it rests on. */
export function passageCitation(
  { article }: Pick<ArticleView, 'article'>,
  passage: Passage,
  strings: Strings,
): CitationInput {
  const words = citationWords(strings);
  const { translate } = strings;
  const cited = citedSources(passage, article.sources);
  const { text, notes, mark } = passage;
  const from = translate(
    'quotedFrom',
    translate('extensionName'),
    words.quote(article.title),
    words.date(article.asOf),
  );
  return {
    works: sourceWorks(cited),
    words,
    quoted: { quotation: { text, notes: ownNotes(notes, cited), ...(mark && { mark }) }, from },
  };
}
