import type { Article, PackDate, Source } from '../pack.ts';

/** What citations for reading say of a work. No author is named: the pack knows publishers only. */
export interface Cited {
  title: string;
  /** Who published it, or what it stands in. */
  container: string;
  date: PackDate | null;
  url: string | null;
  /** One plain sentence or more. */
  note?: string;
}

/** Something that can be cited, in the terms that all formats share. */
export interface Work extends Cited {
  /** Unique in one export: letters, digits and hyphens of ASCII. */
  key: string;
  kind: 'source' | 'article';
}

/** Sources as works of their own, which is what a paper should cite, keyed by publisher, year and title. */
export function sourceWorks(sources: readonly Source[]): Work[] {
  const taken = new Set<string>();
  return sources.map(({ title, publisher, url, date }) => {
    // What stands in brackets describes a publisher: "TASS (Russian state agency)".
    const name = keyPart(publisher.replace(/\(.*\)/, ''), 2) || 'source';
    const base = [name, date?.slice(0, 4), keyPart(title, 3)].filter(Boolean).join('-');
    const key = free(base, taken);
    taken.add(key);
    return { key, kind: 'source', title, container: publisher, date, url };
  });
}

/** One of the store's own articles. It has no address on the web; its sources stand in the note. */
export function articleWork(
  article: Pick<Article, 'id' | 'title' | 'written'>,
  container: string,
  note: string,
): Work {
  const key = keyPart(`backgrounder ${article.id}`, 12);
  return { key, kind: 'article', title: article.title, container, date: article.written, url: null, note };
}

/** Year, month and day, as many as the date has. */
export function datePartsOf(date: PackDate): number[] {
  return date.split('-').map(Number);
}

/** The first words that are more than articles and prepositions, as ASCII. */
function keyPart(text: string, words: number): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !small.has(word))
    .slice(0, words)
    .join('-');
}
const small = new Set('a an the of on in to for at by and or'.split(' '));

/** `base`, else `base-2`, `base-3` … */
function free(base: string, taken: ReadonlySet<string>): string {
  let key = base;
  for (let nth = 2; taken.has(key); nth++) key = `${base}-${nth}`;
  return key;
}
