import { describe, expect, it } from 'vitest';
import { type CitationFormat, citation, citationFormats } from '../../../src/core/citation/formats.ts';
import type { CitationWords, Quotation } from '../../../src/core/citation/prose.ts';
import { sourceWorks } from '../../../src/core/citation/work.ts';
import { article, works } from './works.ts';

const words: CitationWords = {
  date: (date) => `<${date}>`,
  quote: (text) => `“${text}”`,
  mark: (mark) => mark,
  sources: 'Sources',
};
const quotation: Quotation = {
  text: 'It was signed. It is in force.',
  notes: [
    [30, 1],
    [14, 0],
  ],
  mark: 'claim',
};
const sources = sourceWorks([
  { title: 'Signed', publisher: 'TASS', url: 'https://example.org/1', date: '2025-01-17' },
  { title: 'In *force*', publisher: 'IRNA', url: 'https://example.org/(2)<>', date: null },
]);
const quoted = { quotation, from: 'Backgrounder, “The treaty”' };
const show = (format: CitationFormat) => citation(format, { works: sources, words, quoted });

describe('an excerpt with its citation', () => {
  it('ties each sentence to its numbered source, and says whose word it is', () => {
    expect(show('plain')).toBe(
      `“It was signed.[1] It is in force.[2]”
— Backgrounder, “The treaty” (claim)

Sources:
[1] TASS, “Signed”, <2025-01-17>, https://example.org/1
[2] IRNA, “In *force*”, https://example.org/(2)<>
`,
    );
  });

  it('is a quotation in Markdown, with links, and nothing of the text becomes markup', () => {
    expect(show('markdown')).toBe(
      `> It was signed.\\[1\\] It is in force.\\[2\\]
>
> — Backgrounder, “The treaty” (**claim**)

Sources:

1. TASS, [“Signed”](<https://example.org/1>), \\<2025-01-17\\>
2. IRNA, [“In \\*force\\*”](<https://example.org/(2)%3C%3E>)
`,
    );
  });

  it.each(['bibtex', 'ris', 'csl'] as const)('lists the sources alone in %s', (format) => {
    expect(show(format)).toBe(citation(format, { works: sources, words }));
    expect(show(format)).not.toContain('It was signed');
  });
});

describe('a list of works', () => {
  it.each(citationFormats)('names every work once in %s', (format) => {
    const text = citation(format, { works: [...sources, article], words });
    for (const title of ['Signed', 'The railway']) expect(text.split(title)).toHaveLength(2);
    expect(text).toContain('Sources to 3 March 2026.');
  });
});

describe('keys', () => {
  it('are made of publisher, year and title, without what describes the publisher', () => {
    expect(works.map(({ key }) => key)).toEqual([
      'tass-2025-r-d-100',
      'agence-francaise-2025-elysee-iran-doit',
      'source-2025',
      'wire-two-lines-er',
    ]);
  });

  it('stay apart where sources look alike', () => {
    const source = { title: 'Talks', publisher: 'TASS', url: null, date: null };
    expect(sourceWorks([source, source, source]).map(({ key }) => key)).toEqual([
      'tass-talks',
      'tass-talks-2',
      'tass-talks-3',
    ]);
  });
});
