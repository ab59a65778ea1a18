import type { TextRange } from '../core/briefing.ts';

/** A piece of an excerpt in the order of reading. */
export type TextRun =
  | { kind: 'text' | 'match'; text: string }
  /** A footnote: the index of its source. */
  | { kind: 'note'; source: number };

export interface RunsInput {
  text: string;
  /** The part of `text` to cut up. */
  range: TextRange;
  /** Matched terms, in offsets of `text`. */
  highlights?: readonly TextRange[];
  notes?: readonly (readonly [offset: number, source: number])[];
}

/**
 * Cut the part of a text into plain and matched pieces with the footnotes between them. Offsets that lie outside,
 * overlap or run backwards lose only their own mark: the text is always shown once and whole. Words matched side by
 * side are one piece, with the space between them: a name is not two marks with a gap.
 */
export function textRuns({ text, range, highlights = [], notes = [] }: RunsInput): TextRun[] {
  const [start, end] = clamped(range, [0, text.length]);
  // A note stands after the full stop of what it supports: one at the very start belongs to the sentence before.
  const inside = notes.filter(([at]) => at > start && at <= end).sort((a, b) => a[0] - b[0]);
  const runs: TextRun[] = [];
  let next = 0;
  for (const piece of pieces(text, [start, end], highlights)) {
    let at = piece.start;
    for (let note = inside[next]; note && note[0] <= piece.end; note = inside[++next]) {
      pushText(runs, piece.kind, text.slice(at, note[0]));
      runs.push({ kind: 'note', source: note[1] });
      at = note[0];
    }
    pushText(runs, piece.kind, text.slice(at, piece.end));
  }
  return runs;
}

interface Piece {
  kind: 'text' | 'match';
  start: number;
  end: number;
}

function pieces(text: string, range: TextRange, highlights: readonly TextRange[]): Piece[] {
  const cut: Piece[] = [];
  let at = range[0];
  for (const highlight of [...highlights].sort((a, b) => a[0] - b[0])) {
    const [start, end] = clamped(highlight, [at, range[1]]);
    if (end <= start) continue;
    const before = cut.at(-1);
    if (before && !text.slice(at, start).trim()) before.end = end;
    else cut.push({ kind: 'text', start: at, end: start }, { kind: 'match', start, end });
    at = end;
  }
  cut.push({ kind: 'text', start: at, end: range[1] });
  return cut;
}

function clamped([start, end]: TextRange, [low, high]: TextRange): TextRange {
  const from = Math.min(Math.max(start, low), high);
  return [from, Math.min(Math.max(end, from), high)];
}

function pushText(runs: TextRun[], kind: 'text' | 'match', text: string): void {
  if (text) runs.push({ kind, text });
}
