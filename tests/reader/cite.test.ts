import { describe, expect, it } from 'vitest';
import { citation } from '../../src/core/citation/formats.ts';
import type { Article, Passage } from '../../src/core/pack.ts';
import { articleCitation, passageCitation } from '../../src/reader/cite.ts';
import { english } from '../ui/english.ts';

const source = (title: string, date: string | null) => ({
  title,
  publisher: 'A press',
  url: `https://example.org/${title}`,
  date,
});
const article: Article = {
  id: 'the-railway',
  title: 'A railway on credit',
  topics: ['rasht-astara'],
  written: '2026-11-23',
  asOf: '2026-03-03',
  sources: [source('first', '2023-05'), source('second', '2024-01-02'), source('unused', null)],
};
const passage: Passage = {
  id: 'the-railway#loan',
  article: 'the-railway',
  text: 'Iran says it builds. Russia lends.',
  notes: [
    [20, 1],
    [34, 0],
  ],
  topics: [],
  date: '2023-05-17',
  mark: 'claim',
};

describe('citing an article', () => {
  const titles = (scope: 'sources' | 'article' | 'both') =>
    articleCitation({ article }, scope, english).works.map(({ title }) => title);

  it('cites what it rests on, itself, or both', () => {
    expect(titles('sources')).toEqual(['first', 'second', 'unused']);
    expect(titles('article')).toEqual(['A railway on credit']);
    expect(titles('both')).toEqual(['A railway on credit', 'first', 'second', 'unused']);
  });

  it('says where the article’s knowledge ends', () => {
    expect(citation('plain', articleCitation({ article }, 'article', english))).toBe(
      'Backgrounder, “A railway on credit”, 23 November 2026. Sources to 3 March 2026.\n',
    );
  });
});

describe('citing a passage', () => {
  it('quotes it over its own sources, numbered anew, and says that it is a claim', () => {
    expect(citation('plain', passageCitation({ article }, passage, english))).toBe(
      `“Iran says it builds.[1] Russia lends.[2]”
— Backgrounder, “A railway on credit” (sources to 3 March 2026) (One side’s claim)

Sources:
[1] A press, “second”, 2 January 2024, https://example.org/second
[2] A press, “first”, May 2023, https://example.org/first
`,
    );
  });
});
