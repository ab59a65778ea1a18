import { describe, expect, it } from 'vitest';
import type { TextRange } from '../../../src/core/briefing.ts';
import { firstLines } from '../../../src/core/snippets/first-lines.ts';

const long =
  'Ebrahim Raisi came to Moscow in winter, weeks before the war, and no president of Iran had been there for nearly five years.';
const short = 'He brought a paper.';
const telling = 'It was the draft of a treaty.';
const text = `${long} ${short} ${telling}`;
const rangeOf = (part: string): TextRange => [text.indexOf(part), text.indexOf(part) + part.length];
const reach = 110;
const whole: TextRange = [0, text.length];

describe('the lines of a result', () => {
  it('begin where the snippet does when its first match is seen there', () => {
    expect(firstLines(text, whole, { highlights: [rangeOf('Moscow'), rangeOf('treaty')], reach })).toEqual(
      whole,
    );
  });

  it('begin with the first sentence that brings the match near enough', () => {
    expect(firstLines(text, whole, { highlights: [rangeOf('treaty')], reach })).toEqual([
      text.indexOf(short),
      text.length,
    ]);
  });

  it('begin where the snippet does when they reach as far as the match', () => {
    expect(firstLines(text, whole, { highlights: [rangeOf('treaty')], reach: 200 })).toEqual(whole);
  });

  it('begin with the sentence of the match where none does', () => {
    const far = `${short} ${'Again and again, '.repeat(9)}they spoke of a treaty.`;
    const at = far.indexOf('treaty');
    expect(firstLines(far, [0, far.length], { highlights: [[at, at + 6]], reach })).toEqual([
      short.length + 1,
      far.length,
    ]);
  });

  it('stay within the snippet, and as they are when nothing in it matched', () => {
    const later: TextRange = [text.indexOf(short), text.length];
    expect(firstLines(text, later, { highlights: [rangeOf('Moscow')], reach })).toEqual(later);
    expect(firstLines(text, whole, { highlights: [], reach })).toEqual(whole);
  });
});
