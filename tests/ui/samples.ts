import type { Briefing, Excerpt } from '../../src/core/briefing.ts';

/** An excerpt with a match, footnotes and two sources, of which only one has an address. */
export function sampleExcerpt(changes: Partial<Excerpt> = {}): Excerpt {
  return {
    passage: 'the-railway#loan',
    article: 'the-railway',
    articleTitle: 'A railway on Russian credit',
    text: 'Russia lends the money. Iran builds the line. Work has not begun.',
    window: [0, 23],
    highlights: [[0, 6]],
    notes: [
      [23, 0],
      [45, 1],
    ],
    sources: [
      { title: 'Loan signed', publisher: 'AP', url: 'https://example.org/loan', date: '2023-05' },
      { title: 'A memoir', publisher: 'A press', url: null, date: null },
    ],
    date: '2023-05-17',
    topics: ['rasht-astara'],
    score: 1,
    why: [{ kind: 'explains', items: [] }],
    ...changes,
  };
}

/** A briefing with everything that a card can show. */
export function sampleBriefing(changes: Partial<Briefing> = {}): Briefing {
  return {
    topic: {
      id: 'rasht-astara',
      kind: 'project',
      category: 'energy-trade',
      label: 'Rasht–Astara railway',
      gist: 'The last gap in the rail corridor from Russia to the Gulf.',
      asOf: '2026-10-10',
    },
    excerpts: [sampleExcerpt()],
    timeline: ['2021', '2022', '2023', '2024'].map((date) => ({ date, text: `It is ${date}.`, sources: [] })),
    related: [{ id: 'instc', kind: 'project', category: 'energy-trade', label: 'North–South corridor' }],
    packAsOf: '2026-10-10',
    ...changes,
  };
}
