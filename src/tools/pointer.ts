import type { Frame, Page } from 'puppeteer-core';
import { evaluateIsolated } from './isolated-world.ts';

export interface Point {
  x: number;
  y: number;
}

/**
 * The middle of the first line of a text in the page's body, scrolled into view, in CSS pixels of the viewport.
 * `nth` counts its occurrences from 0. White space in `text` matches any in the page. Throws when it is not there.
 */
export async function pointOf(page: Page | Frame, text: string, nth = 0): Promise<Point> {
  const point = await evaluateIsolated(page, `(${findText})(${JSON.stringify(text)}, ${nth})`);
  if (!point) throw new Error(`The page has no "${text}"${nth ? ` number ${nth}` : ''}.`);
  return point as Point;
}

/** Bring the pointer to a point and rest there. It comes from a corner, since a pointer that is there already does not move. */
export async function moveTo(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(2, 2);
  await page.mouse.move(x, y);
}

// A string: a transpiler's helper functions would not exist in the page.
const findText = `(text, nth) => {
  const pattern = new RegExp(text.replace(/[.*+?^$()[\\]{}|\\\\]/g, '\\\\$&').replace(/\\s+/g, '\\\\s+'), 'g');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/^(script|style|noscript)$/.test(node.parentElement.localName)) continue;
    for (const found of node.data.matchAll(pattern)) {
      if (seen++ !== nth) continue;
      Element.prototype.scrollIntoView.call(node.parentElement, { block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}`;
