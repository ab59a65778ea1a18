import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import {
  type CitationWords,
  type Quotation,
  quoteMarkdown,
  quotePlain,
  toMarkdown,
  toPlain,
} from './prose.ts';
import { toRis } from './ris.ts';
import type { Work } from './work.ts';

export const citationFormats = ['plain', 'markdown', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** How a file of each format is called and what it is. */
export const files: Readonly<Record<CitationFormat, { ending: string; type: string }>> = {
  plain: { ending: 'txt', type: 'text/plain' },
  markdown: { ending: 'md', type: 'text/markdown' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

export interface CitationInput {
  works: readonly Work[];
  words: CitationWords;
  /** The excerpt that the works are the sources of: formats for reading quote it, those for machines list works only. */
  quoted?: { quotation: Quotation; from: string };
}

/** Works, and what is quoted from them, in one format. */
export function citation(format: CitationFormat, { works, words, quoted }: CitationInput): string {
  switch (format) {
    case 'plain':
      return quoted ? quotePlain(quoted.quotation, quoted.from, works, words) : toPlain(works, words);
    case 'markdown':
      return quoted ? quoteMarkdown(quoted.quotation, quoted.from, works, words) : toMarkdown(works, words);
    case 'bibtex':
      return toBibtex(works);
    case 'ris':
      return toRis(works);
    case 'csl':
      return toCslJson(works);
  }
}
