import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textRuns } from '../../src/ui/text-runs.ts';

const text = 'Russia lends. Iran builds.';

describe('an excerpt cut for showing', () => {
  it('marks what matched and leaves the rest plain', () => {
    expect(textRuns({ text, range: [0, 26], highlights: [[14, 18]] })).toEqual([
      { kind: 'text', text: 'Russia lends. ' },
      { kind: 'match', text: 'Iran' },
      { kind: 'text', text: ' builds.' },
    ]);
  });

  it('marks words that were matched side by side as one', () => {
    const highlights: [number, number][] = [
      [7, 12],
      [0, 6],
      [14, 18],
    ];
    expect(textRuns({ text, range: [0, 26], highlights })).toEqual([
      { kind: 'match', text: 'Russia lends' },
      { kind: 'text', text: '. ' },
      { kind: 'match', text: 'Iran' },
      { kind: 'text', text: ' builds.' },
    ]);
  });

  it('puts a footnote right after the full stop it stands at', () => {
    expect(textRuns({ text, range: [0, 26], notes: [[13, 2]] })).toEqual([
      { kind: 'text', text: 'Russia lends.' },
      { kind: 'note', source: 2 },
      { kind: 'text', text: ' Iran builds.' },
    ]);
  });

  it('keeps the order of several footnotes at one place', () => {
    const runs = textRuns({
      text,
      range: [0, 26],
      notes: [
        [26, 3],
        [26, 1],
      ],
    });
    expect(runs.slice(1)).toEqual([
      { kind: 'note', source: 3 },
      { kind: 'note', source: 1 },
    ]);
  });

  it('leaves the footnote of the sentence before out of a window that begins after it', () => {
    expect(
      textRuns({
        text,
        range: [13, 26],
        notes: [
          [13, 0],
          [26, 1],
        ],
      }),
    ).toEqual([
      { kind: 'text', text: ' Iran builds.' },
      { kind: 'note', source: 1 },
    ]);
  });

  it('shows only the part of a match that is in the window', () => {
    expect(textRuns({ text, range: [14, 26], highlights: [[10, 18]] })[0]).toEqual({
      kind: 'match',
      text: 'Iran',
    });
  });

  it('shows the window once and whole, whatever the offsets say', () => {
    const offset = fc.integer({ min: -5, max: 40 });
    const pair = fc.tuple(offset, offset);
    fc.assert(
      fc.property(pair, fc.array(pair), fc.array(pair), (range, highlights, notes) => {
        const shown = textRuns({ text, range, highlights, notes })
          .map((run) => (run.kind === 'note' ? '' : run.text))
          .join('');
        const start = Math.min(Math.max(range[0], 0), text.length);
        expect(shown).toBe(text.slice(start, Math.max(start, Math.min(range[1], text.length))));
      }),
    );
  });
});
