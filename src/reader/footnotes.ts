import type { Article, Passage, Source } from '../core/pack.ts';

/** A source as the list at the end of an article shows it. */
export interface Footnote {
  /** From 1, in the order in which the text first cites them. */
  number: number;
  source: Source;
  /** Ids of the places in the text that cite it. */
  cited: string[];
}

export interface Footnotes {
  list: Footnote[];
  /** The footnote of one of the article's sources, by its index. */
  of: (source: number) => Footnote | undefined;
}

/** Number an article's sources as its passages cite them; those that only its events cite come last. */
export function footnotesOf(article: Article, passages: readonly Passage[]): Footnotes {
  const bySource = new Map<number, Footnote>();
  const add = (index: number): Footnote | undefined => {
    const source = article.sources[index];
    if (!source) return undefined;
    const known = bySource.get(index) ?? { number: bySource.size + 1, source, cited: [] };
    bySource.set(index, known);
    return known;
  };
  for (const passage of passages) {
    passage.notes.forEach(([, source], nth) => {
      add(source)?.cited.push(citationId(passage, nth));
    });
  }
  for (const index of article.sources.keys()) add(index);
  return { list: [...bySource.values()], of: (source) => bySource.get(source) };
}

/** The passage's own part of its id: its anchor in the page. */
export function anchorOf(passage: Passage): string {
  return passage.id.slice(passage.id.indexOf('#') + 1);
}

/** The anchor of the `nth` footnote of a passage. A `~` cannot be in a passage's id, so the two never meet. */
export function citationId(passage: Passage, nth: number): string {
  return `~ref-${anchorOf(passage)}-${nth + 1}`;
}

/** The anchor of a source in the list. */
export function sourceId(footnote: Footnote): string {
  return `~source-${footnote.number}`;
}
