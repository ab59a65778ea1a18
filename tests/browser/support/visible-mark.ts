import type { Page } from 'puppeteer-core';
import { evaluateIsolated } from '../../../src/tools/isolated-world.ts';
import type { Point } from '../../../src/tools/pointer.ts';

/** Scroll to the first mark that nothing covers, and return a point on it; undefined when there is none. */
export async function visibleMark(page: Page): Promise<Point | undefined> {
  return ((await evaluateIsolated(page, find)) as Point | null) ?? undefined;
}

const find = `(() => {
  const ranges = [];
  CSS.highlights.forEach((highlight, name) => {
    if (name.startsWith('backgrounder-')) highlight.forEach((range) => ranges.push(range));
  });
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    const parent = startContainer.parentElement;
    if (!parent || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    parent.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const box = range.getClientRects()[0];
    if (!box || box.width < 4 || box.height < 4) continue;
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const top = document.elementFromPoint(point.x, point.y);
    if (top && (top === parent || parent.contains(top))) return point;
  }
  return null;
})()`;
