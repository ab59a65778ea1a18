import { describe, expect, it } from 'vitest';
import type { Excerpt, SearchAnswer } from '../../src/core/briefing.ts';
import { asPassageId, omniboxSuggestions } from '../../src/core/omnibox-suggestions.ts';

const excerpt = (passage: string, more: Partial<Excerpt> = {}): Excerpt => ({
  passage,
  article: passage.split('#', 1)[0] ?? '',
  articleTitle: 'Votes & guarantees',
  text: 'Before. Russia said <no> to it.',
  window: [8, 31],
  highlights: [[8, 14]],
  notes: [],
  sources: [],
  date: '2025-09-26',
  topics: [],
  score: 1,
  why: [],
  ...more,
});
const topic = (label: string) => ({
  id: label,
  kind: 'person',
  category: 'people',
  label,
  gist: 'Says “no”.',
});
const answer = (more: Partial<SearchAnswer>): SearchAnswer => ({
  topics: [],
  results: [],
  total: 0,
  ...more,
});

describe('suggestions in the address bar', () => {
  it('are plain where the browser shows them as they are', () => {
    expect(omniboxSuggestions(answer({ results: [excerpt('votes#a')] }), false)).toEqual([
      { content: 'votes#a', description: 'Votes & guarantees – Russia said <no> to it.' },
    ]);
  });

  it('are XML with the matched words marked where the browser reads that', () => {
    const [first] = omniboxSuggestions(answer({ results: [excerpt('votes#a')] }), true);
    expect(first?.description).toBe(
      'Votes &#38; guarantees – <match>Russia</match><dim> said &#60;no&#62; to it.</dim>',
    );
  });

  it('hold no sign that XML forbids', () => {
    const text = 'a\u0000b\u001fc"\'';
    const [first] = omniboxSuggestions(
      answer({ results: [excerpt('x#y', { text, window: [0, text.length], highlights: [] })] }),
      true,
    );
    expect(first?.description).toBe('Votes &#38; guarantees – <dim>a b c&#34;&#39;</dim>');
  });

  it('mark only what lies in the part of the passage that is shown', () => {
    const highlights: [number, number][] = [
      [0, 6],
      [15, 19],
      [28, 40],
    ];
    const [first] = omniboxSuggestions(answer({ results: [excerpt('votes#a', { highlights })] }), true);
    expect(first?.description.match(/<match>.*?<\/match>/g)).toEqual(['<match>said</match>']);
  });

  it('begin with two topics at most, then name each article once, five in all', () => {
    const results = ['a#1', 'a#2', 'b#1', 'c#1', 'd#1', 'e#1'].map((passage) => excerpt(passage));
    const topics = ['Putin', 'Peskov', 'Pezeshkian'].map(topic);
    expect(omniboxSuggestions(answer({ topics, results }), true).map(({ content }) => content)).toEqual([
      'Putin',
      'Peskov',
      'a#1',
      'b#1',
      'c#1',
    ]);
  });
});

it('knows the id of a passage from words', () => {
  expect(asPassageId('the-2025-treaty#banks')).toEqual({
    article: 'the-2025-treaty',
    passage: 'the-2025-treaty#banks',
  });
  for (const text of ['treaty', 'C# and Iran', 'a#', '#b', 'a#b#c', ''])
    expect(asPassageId(text)).toBeUndefined();
});
