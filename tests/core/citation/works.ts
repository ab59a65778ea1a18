import { sourceWorks, type Work } from '../../../src/core/citation/work.ts';
import type { Source } from '../../../src/core/pack.ts';

/** Sources with all that formats stumble over. */
const awkward: Source[] = [
  {
    title: 'R&D at 100 % of {cost}: “Şahin” & the 50_50 ~deal~ for $5 #1 \\ <Rasht–Astara>',
    publisher: 'TASS (Russian state agency)',
    url: 'https://example.org/a_b?c={d}&e=50%25#f',
    date: '2025-01-17',
  },
  { title: 'Élysée: "Iran" doit répondre…', publisher: 'Agence française', url: null, date: '2025-09' },
  {
    title: 'Договор вступил в силу',
    publisher: 'МИД России',
    url: 'https://example.ru/договор',
    date: '2025',
  },
  { title: 'Two\nlines\r\nER  - and a tag', publisher: '*Wire*', url: 'https://example.org/x', date: null },
];

export const works: Work[] = sourceWorks(awkward);

export const article: Work = {
  key: 'backgrounder-rail',
  kind: 'article',
  title: 'The railway',
  container: 'Backgrounder',
  date: '2026-11-23',
  url: null,
  note: 'Sources to 3 March 2026.',
};
