/** Where the card stands: pure geometry in CSS pixels, viewport coordinates. */

export interface Point {
  x: number;
  y: number;
}
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}
export type Side = 'above' | 'below';
export interface Placement {
  left: number;
  top: number;
  /** From the card's lower edge to the viewport's. */
  bottom: number;
  side: Side;
  /** The room there is: the card scrolls inside it. */
  maxHeight: number;
}

/** Between the mention and the card; the pointer crosses it within the grace time. */
const gap = 6;
/** Between the card and the edge of the viewport. */
const margin = 8;

/**
 * Place the card under the line of its mention, or above it where there is more room: never over it. In right-to-left
 * text the card's right edge follows the mention's. A card that stands already, on side `standing`, keeps to it as long as
 * it fits: what it says may change under the pointer, and must not run away from it.
 */
export function place(
  anchor: Box,
  size: Size,
  viewport: Size,
  { rightToLeft = false, standing }: { rightToLeft?: boolean; standing?: Side | undefined } = {},
): Placement {
  const roomBelow = viewport.height - anchor.bottom - gap - margin;
  const roomAbove = anchor.top - gap - margin;
  const stays = standing !== undefined && size.height <= (standing === 'below' ? roomBelow : roomAbove);
  const usual = size.height <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above';
  const side = stays ? standing : usual;
  const maxHeight = Math.max(80, side === 'below' ? roomBelow : roomAbove);
  const height = Math.min(size.height, maxHeight);
  const top = side === 'below' ? anchor.bottom + gap : anchor.top - gap - height;
  const wanted = rightToLeft ? anchor.right - size.width : anchor.left;
  return {
    left: Math.max(margin, Math.min(wanted, viewport.width - size.width - margin)),
    top,
    bottom: viewport.height - top - height,
    side,
    maxHeight,
  };
}

/**
 * What the card must not cover, for a name that may be broken between lines: as wide as `line`, which the pointer is on, and as
 * high as all of `lines` that stand right above or below it. A name can go on at the top of the next column: far away, that is
 * no reason to stand far away.
 */
export function linesAround(line: Box, lines: readonly Box[]): Box {
  // Copied by name: the sides of a browser's rectangle are no properties of its own.
  const near = { left: line.left, top: line.top, right: line.right, bottom: line.bottom };
  const height = line.bottom - line.top;
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (const { top, bottom } of lines) {
      const isClose = top < near.bottom + height && bottom > near.top - height;
      if (!isClose || (top >= near.top && bottom <= near.bottom)) continue;
      near.top = Math.min(near.top, top);
      near.bottom = Math.max(near.bottom, bottom);
      isGrowing = true;
    }
  }
  return near;
}

/**
 * Is the pointer, having left the mention at `from`, inside the triangle between that point and the card's near edge?
 * The safe triangle of menus (Tognazzini 1986; 10ten opens its to 120°): whoever is in it is on the way to the card.
 */
export function isApproaching(from: Point, pointer: Point, card: Box): boolean {
  const nearY = from.y < card.top ? card.top : from.y > card.bottom ? card.bottom : pointer.y;
  const span = nearY - from.y;
  if (span === 0) return isInside(pointer, card);
  const share = (pointer.y - from.y) / span;
  if (share < -0.05 || share > 1.05) return false;
  const left = from.x + (card.left - slack - from.x) * share - slack;
  const right = from.x + (card.right + slack - from.x) * share + slack;
  return pointer.x >= left && pointer.x <= right;
}
/** Hands are not rulers. */
const slack = 12;

export function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** How far a line may be from where it was found and still be that line, in pixels: lines and names are further apart. */
const stillness = 4;

/** Does one of the lines of a name begin where `line` did, when the pointer found it? */
export function isStillAt(line: Box, lines: readonly Box[]): boolean {
  return lines.some(
    ({ left, top }) => Math.abs(left - line.left) < stillness && Math.abs(top - line.top) < stillness,
  );
}
