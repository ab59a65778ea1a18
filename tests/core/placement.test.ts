import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  isApproaching,
  isInside,
  isStillAt,
  linesAround,
  place,
} from '../../src/core/placement.ts';

const viewport = { width: 1_000, height: 800 };
const card = { width: 360, height: 300 };
/** A mention 80 pixels wide and 20 high. */
const mentionAt = (left: number, top: number): Box => ({ left, top, right: left + 80, bottom: top + 20 });

describe('the card', () => {
  it('stands under its mention, left edges in line', () => {
    const placed = place(mentionAt(200, 100), card, viewport);
    expect(placed).toMatchObject({ left: 200, side: 'below' });
    expect(placed.top).toBeGreaterThan(120);
  });

  it('stands above where there is no room below', () => {
    const placed = place(mentionAt(200, 700), card, viewport);
    expect(placed.side).toBe('above');
    expect(placed.top + card.height).toBeLessThan(700);
  });

  it('has the edge that is next to its mention at the same distance, whatever its height', () => {
    const low = mentionAt(200, 700);
    for (const height of [80, 300, 2_000]) {
      const { side, bottom } = place(low, { width: 360, height }, viewport, { standing: 'above' });
      expect([side, viewport.height - bottom]).toEqual(['above', 694]);
    }
    const { top, bottom } = place(mentionAt(200, 100), card, viewport);
    expect([top, viewport.height - bottom]).toEqual([126, 426]);
  });

  it('stands on the roomier side, and scrolls, where it fits on neither', () => {
    const low = { width: 1_000, height: 400 };
    expect(place(mentionAt(200, 100), card, low).side).toBe('below');
    const above = place(mentionAt(200, 280), card, low);
    expect(above.side).toBe('above');
    expect(above.maxHeight).toBeLessThan(card.height);
    expect(above.top).toBeGreaterThanOrEqual(0);
  });

  it('stays on its side when what it says gets shorter, or longer, as long as it fits there', () => {
    const low = mentionAt(200, 500);
    expect(place(low, { width: 360, height: 400 }, viewport).side).toBe('above');
    const muted = { width: 360, height: 90 };
    expect(place(low, muted, viewport).side).toBe('below');
    expect(place(low, muted, viewport, { standing: 'above' }).side).toBe('above');
    expect(place(low, { width: 360, height: 480 }, viewport, { standing: 'below' }).side).toBe('above');
  });

  it('moves in from the right edge', () => {
    const placed = place(mentionAt(950, 100), card, viewport);
    expect(placed.left + card.width).toBeLessThanOrEqual(viewport.width);
  });

  it('has its right edge in line in right-to-left text', () => {
    expect(place(mentionAt(600, 100), card, viewport, { rightToLeft: true }).left + card.width).toBe(680);
    expect(place(mentionAt(20, 100), card, viewport, { rightToLeft: true }).left).toBeGreaterThanOrEqual(0);
  });

  it('shows its beginning where the viewport is narrower than itself', () => {
    const left = place(mentionAt(150, 100), card, { width: 200, height: 800 }).left;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left).toBeLessThan(20);
  });

  const anyCase = fc
    .record({
      width: fc.integer({ min: 120, max: 3_000 }),
      height: fc.integer({ min: 80, max: 2_000 }),
      left: fc.double({ min: 0, max: 1, noNaN: true }),
      top: fc.double({ min: 0, max: 1, noNaN: true }),
      mention: fc.record({
        width: fc.integer({ min: 1, max: 600 }),
        height: fc.integer({ min: 8, max: 60 }),
      }),
      card: fc.record({
        width: fc.integer({ min: 40, max: 500 }),
        height: fc.integer({ min: 20, max: 900 }),
      }),
      rightToLeft: fc.boolean(),
      standing: fc.constantFrom('above' as const, 'below' as const, undefined),
    })
    .map(({ width, height, left: x, top: y, mention, ...rest }) => {
      const left = x * Math.max(0, width - mention.width);
      const top = y * Math.max(0, height - mention.height);
      const anchor = { left, top, right: left + mention.width, bottom: top + mention.height };
      return { ...rest, viewport: { width, height }, anchor };
    });

  it('never covers its mention', () => {
    fc.assert(
      fc.property(anyCase, ({ anchor, card: size, viewport: view, rightToLeft, standing }) => {
        const { top, maxHeight } = place(anchor, size, view, { rightToLeft, standing });
        const bottom = top + Math.min(size.height, maxHeight);
        expect(bottom <= anchor.top || top >= anchor.bottom).toBe(true);
      }),
    );
  });

  it('stays in the viewport wherever 100 pixels are free above or below', () => {
    fc.assert(
      fc.property(anyCase, ({ anchor, card: size, viewport: view, rightToLeft, standing }) => {
        fc.pre(Math.max(anchor.top, view.height - anchor.bottom) >= 100);
        const { left, top, maxHeight } = place(anchor, size, view, { rightToLeft, standing });
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + Math.min(size.height, maxHeight)).toBeLessThanOrEqual(view.height);
        expect(left).toBeGreaterThanOrEqual(0);
        if (size.width <= view.width - 16) expect(left + size.width).toBeLessThanOrEqual(view.width);
      }),
    );
  });
});

describe('a name that is broken between lines', () => {
  const first: Box = { left: 500, top: 100, right: 560, bottom: 120 };
  const second: Box = { left: 40, top: 126, right: 90, bottom: 146 };
  const third: Box = { left: 40, top: 152, right: 70, bottom: 172 };

  it('is left in sight as a whole, from whichever line the card is asked for', () => {
    const lines = [first, second, third];
    for (const line of lines)
      expect(linesAround(line, lines)).toEqual({ ...line, top: first.top, bottom: third.bottom });
    expect(place(linesAround(first, lines), card, viewport).top).toBeGreaterThan(third.bottom);
  });

  it('takes lines whose sides are no properties of their own, as a browser’s are', () => {
    expect(linesAround(Object.create(first), [Object.create(second)])).toEqual({ ...first, bottom: 146 });
  });

  it('has no say where it goes on in another column', () => {
    const next = { left: 600, top: 10, right: 680, bottom: 30 };
    expect(linesAround(third, [third, next])).toEqual(third);
    expect(linesAround(first, [])).toEqual(first);
  });
});

describe('a pointer that left the mention', () => {
  const below: Box = { left: 200, top: 150, right: 560, bottom: 450 };
  const above: Box = { left: 200, top: 20, right: 560, bottom: 90 };
  const from = { x: 240, y: 110 };

  it.each([
    ['straight down to the card', { x: 240, y: 140 }, below, true],
    ['aslant, to its far corner', { x: 380, y: 130 }, below, true],
    ['sideways along the line', { x: 420, y: 110 }, below, false],
    ['away from it', { x: 240, y: 80 }, below, false],
    ['far outside the triangle', { x: 600, y: 120 }, below, false],
    ['up to a card above', { x: 260, y: 100 }, above, true],
    ['down, away from a card above', { x: 260, y: 130 }, above, false],
  ])('is on its way when it goes %s', (_, pointer, box, expected) => {
    expect(isApproaching(from, pointer, box)).toBe(expected);
  });

  it('is on its way along every straight line to the near edge', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(below, above),
        (share, along, box) => {
          const edge = {
            x: box.left + along * (box.right - box.left),
            y: box === below ? box.top : box.bottom,
          };
          const pointer = { x: from.x + share * (edge.x - from.x), y: from.y + share * (edge.y - from.y) };
          expect(isApproaching(from, pointer, box)).toBe(true);
        },
      ),
    );
  });

  it('beside the card, on its own height, is on its way only inside it', () => {
    expect(isApproaching({ x: 100, y: 300 }, { x: 120, y: 300 }, below)).toBe(false);
    expect(isApproaching({ x: 100, y: 300 }, { x: 300, y: 300 }, below)).toBe(true);
  });
});

describe('inside a box', () => {
  it('includes its edges', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(isInside({ x: 0, y: 10 }, box)).toBe(true);
    expect(isInside({ x: 10.1, y: 5 }, box)).toBe(false);
  });
});

describe('a name that was found at a line', () => {
  const line = { left: 100, top: 200, right: 150, bottom: 220 };
  const moved = (left: number, top: number) => ({ ...line, left: line.left + left, top: line.top + top });

  it('is still there if any of its lines begins there, rounding apart', () => {
    expect(isStillAt(line, [moved(-90, 24), moved(0.5, -0.5)])).toBe(true);
  });

  it('is not where it has been scrolled away, moved aside, or is no longer on the page', () => {
    expect(isStillAt(line, [moved(0, -20)])).toBe(false);
    expect(isStillAt(line, [moved(30, 0)])).toBe(false);
    expect(isStillAt(line, [])).toBe(false);
  });
});
