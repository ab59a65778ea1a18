import { describe, expect, it } from 'vitest';
import { type Place, placeIn, stepFrom } from '../../src/core/step.ts';

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
    expect(stepFrom(page, -1, 'next', height)).toBe(1);
    expect(stepFrom(page, -1, 'current', height)).toBe(1);
  });

  it('goes back to the last name on the screen when there was none before', () => {
    expect(stepFrom(page, -1, 'previous', height)).toBe(2);
  });

  it('goes on from the last one, off the screen too, and round at the ends', () => {
    expect(stepFrom(page, 1, 'next', height)).toBe(2);
    expect(stepFrom(page, 2, 'next', height)).toBe(3);
    expect(stepFrom(page, 1, 'previous', height)).toBe(0);
    expect(stepFrom([line(100), line(200)], 1, 'next', height)).toBe(0);
    expect(stepFrom([line(100), line(200)], 0, 'previous', height)).toBe(1);
  });

  it('starts from what is on the screen once the reader has scrolled away', () => {
    expect(stepFrom(page, 3, 'next', height)).toBe(1);
    expect(stepFrom(page, 0, 'previous', height)).toBe(2);
  });

  it('stays where it is for the card', () => {
    expect(stepFrom(page, 2, 'current', height)).toBe(2);
  });

  it('goes to the nearest end when no name is on the screen or after it', () => {
    expect(stepFrom([line(-300), line(-200)], -1, 'next', height)).toBe(0);
    expect(stepFrom([line(800), line(900)], -1, 'previous', height)).toBe(1);
    expect(stepFrom([line(800), line(900)], -1, 'current', height)).toBe(0);
  });

  it('passes over names that are not laid out', () => {
    expect(stepFrom([line(100), undefined, line(200)], 0, 'next', height)).toBe(2);
    expect(stepFrom([undefined], -1, 'next', height)).toBe(-1);
    expect(stepFrom([], -1, 'previous', height)).toBe(-1);
  });
});

describe('the place of a name', () => {
  const element = { name: 'p' };
  const place = { element, text: 'Putin called Pezeshkian.', start: 13 };

  it('is found again when the page has been read anew', () => {
    const again = [{ ...place, start: 0 }, { ...place }];
    expect(placeIn(again, place)).toBe(1);
  });

  it('is none of the same words elsewhere, nor of what follows a line break in the same element', () => {
    expect(placeIn([{ ...place, element: { name: 'p' } }], place)).toBe(-1);
    expect(placeIn([{ ...place, text: 'Putin called, Pezeshkian answered.' }], place)).toBe(-1);
    expect(placeIn([], place)).toBe(-1);
  });
});
