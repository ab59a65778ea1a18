import type { Excerpt } from '../core/briefing.ts';
import { type CitationWords, quotePlain } from '../core/citation/prose.ts';
import type { PackDate } from '../core/pack.ts';
import { formatDate } from './dates.ts';
import type { Strings } from './strings.ts';

/** The words around citations in the reader's language. */
export function citationWords({ translate, language }: Strings): CitationWords {
  return {
    date: (date) => formatDate(date, language, 'long'),
    quote: (text) => translate('quoted', text),
    mark: (mark) => translate(mark === 'claim' ? 'markClaim' : 'markDisputed'),
    sources: translate('sourcesTitle'),
  };
}

/** An excerpt to paste anywhere, with what it is from and what that rests on. */
export function excerptCitation(excerpt: Excerpt, packAsOf: PackDate, strings: Strings): string {
  const words = citationWords(strings);
  const { translate } = strings;
  const from = translate(
    'citedFrom',
    translate('extensionName'),
    words.quote(excerpt.articleTitle),
    words.date(packAsOf),
  );
  const sources = excerpt.sources.map(({ publisher, ...source }) => ({ ...source, container: publisher }));
  return quotePlain(excerpt, from, sources, words);
}
