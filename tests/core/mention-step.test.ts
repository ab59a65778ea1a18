import { describe, expect, it } from 'vitest';
import { type Place, resumeIndex, stepTarget } from '../../src/core/mention-step.ts';

const height = 600;
/** As the browser's rectangles, whose sides are no properties of their own. */
const line = (top: number): Place =>
  Object.create({
    get top() {
      return top;
    },
    get bottom() {
      return top + 20;
    },
  });
/** One above the screen, two on it, one below. */
const page = [line(-400), line(100), line(300), line(900)];

describe('a step from name to name', () => {
  it('goes to the first name on the screen when there was none before', () => {
    expect(stepTarget(page, -1, 'next', height)).toBe(1);
    expect(stepTarget(page, -1, 'current', height)).toBe(1);
  });

  it('goes back to the last name on the screen when there was none before', () => {
    expect(stepTarget(page, -1, 'previous', height)).toBe(2);
  });

  it('goes on from the last one, off the screen too, and round at the ends', () => {
    expect(stepTarget(page, 1, 'next', height)).toBe(2);
    expect(stepTarget(page, 2, 'next', height)).toBe(3);
    expect(stepTarget(page, 1, 'previous', height)).toBe(0);
    expect(stepTarget([line(100), line(200)], 1, 'next', height)).toBe(0);
    expect(stepTarget([line(100), line(200)], 0, 'previous', height)).toBe(1);
  });

  it('starts from what is on the screen once the reader has scrolled away', () => {
    expect(stepTarget(page, 3, 'next', height)).toBe(1);
    expect(stepTarget(page, 0, 'previous', height)).toBe(2);
  });

  it('stays where it is for the card', () => {
    expect(stepTarget(page, 2, 'current', height)).toBe(2);
  });

  it('goes to the nearest end when no name is on the screen or after it', () => {
    expect(stepTarget([line(-300), line(-200)], -1, 'next', height)).toBe(0);
    expect(stepTarget([line(800), line(900)], -1, 'previous', height)).toBe(1);
    expect(stepTarget([line(800), line(900)], -1, 'current', height)).toBe(0);
  });

  it('passes over names that are not laid out', () => {
    expect(stepTarget([line(100), undefined, line(200)], 0, 'next', height)).toBe(2);
    expect(stepTarget([undefined], -1, 'next', height)).toBe(-1);
    expect(stepTarget([], -1, 'previous', height)).toBe(-1);
  });
});

describe('the place of a name', () => {
  const element = { name: 'p' };
  const place = { element, text: 'Putin called Pezeshkian.', start: 13 };

  it('is found again when the page has been read anew', () => {
    const again = [{ ...place, start: 0 }, { ...place }];
    expect(resumeIndex(again, [place], 0, 'next')).toBe(1);
  });

  it('is none of the same words elsewhere, nor of what follows a line break in the same element', () => {
    const other = { ...place, element: { name: 'p' } };
    const otherLine = { ...place, text: 'Putin called, Pezeshkian answered.' };
    expect(resumeIndex([other, otherLine], [place], 0, 'next')).toBe(-1);
    expect(resumeIndex([], [place], 0, 'next')).toBe(-1);
  });

  describe('once its name is turned off', () => {
    const path = [0, 13, 40, 60, 90].map((start) => ({ ...place, start }));
    const without = (...gone: number[]) => path.filter((_, index) => !gone.includes(index));

    it('is taken by the name before it for a step on, and by the one after it for a step back', () => {
      expect(resumeIndex(without(2), path, 2, 'next')).toBe(1);
      expect(resumeIndex(without(2), path, 2, 'previous')).toBe(2);
      expect(resumeIndex(without(2), path, 2, 'current')).toBe(2);
    });

    it('is taken by those farther off where the neighbours went with it', () => {
      expect(resumeIndex(without(1, 2, 3), path, 2, 'next')).toBe(0);
      expect(resumeIndex(without(1, 2, 3), path, 2, 'previous')).toBe(1);
    });

    it('is nobody’s at the ends', () => {
      expect(resumeIndex(without(0), path, 0, 'next')).toBe(-1);
      expect(resumeIndex(without(4), path, 4, 'previous')).toBe(-1);
    });
  });
});
