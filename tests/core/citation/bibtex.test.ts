import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/core/citation/bibtex.ts';
import { toLatex } from '../../../src/core/citation/latex.ts';
import { sourceWorks } from '../../../src/core/citation/work.ts';
import { anySource, fc } from './arbitrary.ts';
import { article, works } from './works.ts';

describe('text in LaTeX', () => {
  it.each([
    ['R&D: 50 % of $5 for #1, a_b', 'R\\&D: 50 \\% of \\$5 for \\#1, a\\_b'],
    [
      '{ } \\ ~ ^',
      '{\\textbraceleft} {\\textbraceright} {\\textbackslash} {\\textasciitilde} {\\textasciicircum}',
    ],
    ['Élysée', "{\\'{E}}lys{\\'{e}}e"],
    ['Erdoğan, Şahin, İran, ı', 'Erdo{\\u{g}}an, {\\c{S}}ahin, {\\.{I}}ran, {\\i}'],
    ['naïve', 'na{\\"{\\i}}ve'],
    ['Rasht–Astara — “so” it’s…', "Rasht--Astara --- ``so'' it's{\\ldots}"],
    ['"Iran" ("so")', "``Iran'' (``so'')"],
    ['Договор', 'Договор'],
    ['two\n  lines', 'two lines'],
  ])('writes %j as %j', (text, latex) => expect(toLatex(text)).toBe(latex));
});

describe('BibTeX', () => {
  it('can be read: braces balance in every field, and nothing in a text is left to act as LaTeX', () => {
    fc.assert(
      fc.property(fc.array(anySource, { minLength: 1, maxLength: 4 }), (sources) => {
        const entries = parse(toBibtex(sourceWorks(sources)));
        expect(entries).toHaveLength(sources.length);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(sources.length);
        for (const { fields } of entries) {
          const texts = [fields.title, fields.howpublished].join(' ').replace(/\\[&%$#_]|\{\\\^/g, '');
          expect(texts).not.toMatch(/[&%$#_^]/);
        }
      }),
    );
  });

  it('keeps the capitals of a title by a second pair of braces', () => {
    expect(parse(toBibtex([article]))[0]?.fields.title).toBe('{The railway}');
  });

  it('names no author, and gives a key to sort by in the author’s place', () => {
    const [entry] = parse(toBibtex(works));
    expect(entry?.fields).toMatchObject({ key: 'TASS (Russian state agency)', year: '2025', month: 'jan' });
    expect(entry?.fields).not.toHaveProperty('author');
  });

  it('leaves an address as it is, but for what would unbalance the braces', () => {
    expect(parse(toBibtex(works))[0]?.fields.url).toBe('https://example.org/a_b?c=%7Bd%7D&e=50%25#f');
  });

  it('says nothing of dates and addresses that are not known', () => {
    const [, french, , undated] = parse(toBibtex(works));
    expect(french?.fields).not.toHaveProperty('url');
    expect(undated?.fields).not.toHaveProperty('year');
  });
});

interface Entry {
  key: string;
  fields: Record<string, string>;
}

/** A reader of BibTeX by its grammar: entries, fields with values in balanced braces or bare words. Throws on the rest. */
function parse(text: string): Entry[] {
  let at = 0;
  const fail = () => new Error(`Not BibTeX at ${at}: ${text.slice(at, at + 40)}`);
  const take = (pattern: RegExp): string => {
    const found = new RegExp(pattern, 'y');
    found.lastIndex = at;
    const match = found.exec(text);
    if (!match) throw fail();
    at = found.lastIndex;
    return match[1] ?? match[0];
  };
  const value = (): string => {
    if (text[at] !== '{') return take(/[a-z]+|\d+/);
    const start = ++at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= text.length) throw fail();
      // BibTeX counts braces whether a backslash stands before them or not.
      if (text[at] === '{') depth++;
      if (text[at] === '}') depth--;
    }
    return text.slice(start, at - 1);
  };
  const entries: Entry[] = [];
  while (take(/\s*/) !== undefined && at < text.length) {
    take(/@misc\{/);
    const entry: Entry = { key: take(/([A-Za-z0-9-]+),\s*/), fields: {} };
    do {
      const name = take(/([a-z]+) = /);
      entry.fields[name] = value();
    } while (take(/,?\s*/).startsWith(','));
    take(/\}\n/);
    entries.push(entry);
  }
  return entries;
}
