import { describe, expect, it } from 'vitest';
import { newsPage, sentencesOf } from '../../src/tools/cards/sentences.ts';

describe('the sentences for the cards', () => {
  it('come in the order of the table, with names that files can bear', () => {
    const table = 'name\tsentence\nSu-35\tThe Su-35 is late.\nRasht–Astara\tRasht–Astara is not built.\n';
    expect(sentencesOf(table, 'a.tsv')).toEqual([
      { name: 'Su-35', sentence: 'The Su-35 is late.', slug: '01-su-35' },
      { name: 'Rasht–Astara', sentence: 'Rasht–Astara is not built.', slug: '02-rasht-astara' },
    ]);
  });

  it('are refused where a name is not in its sentence, since nothing could be rested on', () => {
    expect(() => sentencesOf('name\tsentence\nSu-35\tThe Su-34 flew.\n', 'a.tsv')).toThrow(
      'a.tsv:2: the name "Su-35"',
    );
  });
});

describe('the page for a sentence', () => {
  it('shows what is written, not what a browser makes of it', () => {
    expect(newsPage({ sentence: 'A < B & C' })).toContain('<p>A &lt; B &amp; C</p>');
  });
});
